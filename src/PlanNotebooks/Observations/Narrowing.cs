using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Leaves out the amounts of a clause that only say which things another counts, or among how many.</summary>
/// <param name="folded">The folded text.</param>
/// <param name="amounts">The amounts of the clause, in order.</param>
/// <param name="span">The clause.</param>
internal readonly struct Narrowing(string folded, List<Quantity> amounts, Phrase span)
{
    private const string AboveOrBelow = "上下";
    private static readonly Dimension[] Sizes =
    [
        Dimension.People,
        Dimension.Households,
        Dimension.Money,
        Dimension.Score,
        Dimension.Length,
        Dimension.Power,
    ];

    /// <summary>The ways in which an amount may only say which things another counts, in the order in which they are tried.</summary>
    private static readonly Func<Narrowing, int, bool>[] Ways =
    [
        static (clause, index) => clause.NarrowsNoun(index),
        static (clause, index) => clause.NarrowsWhom(index),
        static (clause, index) => clause.NarrowsCounted(index),
        static (clause, index) => clause.SizesCounted(index),
        static (clause, index) => clause.SizesNone(index),
        static (clause, index) => clause.CountsSteps(index),
        static (clause, index) => clause.NarrowsShare(index),
        static (clause, index) => clause.NarrowsRate(index),
        static (clause, index) => clause.CountsOwners(index),
        static (clause, index) => clause.CountsRanked(index),
        static (clause, index) => clause.CountsRivals(index),
        static (clause, index) => clause.IsOneInSoMany(index),
        static (clause, index) => clause.IsOfScene(index),
        static (clause, index) => clause.IsPlaceOfCounted(index),
        static (clause, index) => clause.IsMarkOfCounted(index),
    ];

    private static readonly WordClass Becoming = WordClasses.Of("becoming");
    private static readonly WordClass ToWhom = WordClasses.Of("to-whom");
    private const string ThereIs = "就有";
    private const string Beds = "张";
    private const int LongestSet = 16;
    private const int LongestLike = 6;
    private const int LongestSized = 8;
    private const int LongestMeasure = 6;
    private const int LongestStep = 6;
    private const int LongestRivals = 10;
    private const int LongestOwners = 10;
    private static readonly WordClass Scenes = WordClasses.Of("scene-end");
    private static readonly WordClass Steps = WordClasses.Of("step-noun");
    private static readonly WordClass Scopes = WordClasses.Of("region-scope");
    private static readonly WordClass Sized = WordClasses.Of("sized-noun");

    /// <summary>Leaves them out.</summary>
    public void Apply()
    {
        // An amount is looked at beside its neighbours: what is kept moves up only to places that have been looked at.
        var kept = 0;
        for (var i = 0; i < amounts.Count; i++)
            if (!Narrows(i))
                amounts[kept++] = amounts[i];
        amounts.RemoveRange(kept, amounts.Count - kept);
    }

    private bool Narrows(int index) =>
        Ways.AnyHolds(this, index) || Backdrop.Is(folded, span, amounts[index], amounts.Count == 1);

    private bool SizesNone(int index) => UncountedSizes.Has(folded, span, amounts, index);

    private bool IsLast(int index) => index + 1 == amounts.Count;

    /// <summary>经营性收入超过20万元的行政村比重达到90%: the first amount says which villages, the second how many.</summary>
    private bool NarrowsNoun(int index)
    {
        var number = amounts[index];
        if (number.Bound is not (Bound.Min or Bound.Max) || number.Until >= span.End || IsLast(index))
            return false;
        return folded[number.Until] == '的'
            ? !Frames.QuotedTargets.Is(folded, span.Start, span.End, number)
            : NarrowsBare(index);
    }

    /// <summary>对空置率50%以上的村, 甲市成为首个经济总量超过3万亿元的城市: what something is done to or has become, where nothing is counted.</summary>
    private bool NarrowsWhom(int index)
    {
        var number = amounts[index];
        var before = folded.AsSpan(span.Start, number.From - span.Start);
        return IsLast(index)
            && number.Bound is Bound.Min or Bound.Max
            && !Units.IsCount(number.Unit)
            && OpensNoun(number)
            && (!number.IsRatio || folded[number.Until] == '的')
            && (IsDoneTo(before) || Becoming.IndexIn(before) > 0);
    }

    /// <summary>对空置率, 将: to whom something is done, before what is done; 对口帮扶县建成公路 has its act, 将失业率控制在 its bound.</summary>
    private static bool IsDoneTo(ReadOnlySpan<char> before) =>
        ToWhom.AtStart(before) > 0 && Math.Max(WordClasses.Verb.IndexIn(before), WordClasses.Light.IndexIn(before)) < 0;

    /// <summary>营业收入50亿元以上企业, 50户以上村寨: an amount that narrows the noun behind it without 的.</summary>
    private bool NarrowsBare(int index)
    {
        var number = amounts[index];
        return (Units.Of(number.Unit) == Dimension.Money && IsSum(number, amounts[index + 1]))
            || (index == 0 && MaySize(number) && OpensNoun(number));
    }

    /// <summary>营业收入50亿元以上的企业, 50亿元12家: a sum behind which what it narrows or its count stands.</summary>
    private bool IsSum(Quantity number, Quantity next) =>
        (next.Start == number.Until && Units.IsCount(next.Unit)) || Sized.AtStart(Behind(number)) > 0;

    /// <summary>50户以上村寨, 600分以上考生: what may say how large something is.</summary>
    private static bool MaySize(Quantity number) => Sizes.Contains(Units.Of(number.Unit));

    /// <summary>82个预增产值过10亿元的增长点, 63个空置率30%—50%的村: the amount says which are counted by the number before it.</summary>
    private bool NarrowsCounted(int index)
    {
        var number = amounts[index];
        if (number.Bound is not (Bound.Min or Bound.Max or Bound.Between) || !SizesNoun(number))
            return false;
        if (index == 0 || !(Units.IsCount(amounts[index - 1].Unit) || IsOfOneCrowd(amounts[index - 1], number)))
            return false;
        var between = folded.AsSpan(amounts[index - 1].Until, number.From - amounts[index - 1].Until);
        return between.IsEmpty || WordClasses.MeasureNoun.AtEnd(between) > 0 && between.Length <= LongestMeasure;
    }

    /// <summary>Whether what an amount may size stands right behind it; behind a rate no more than what 的 leads to.</summary>
    private bool SizesNoun(Quantity number) =>
        number.IsRatio ? Behind(number) is ['的', ..] : OpensNoun(number) || Sized.AtStart(Behind(number)) > 0;

    /// <summary>3.5万户50户以上村寨农户: households of villages of so many households.</summary>
    private static bool IsOfOneCrowd(Quantity counted, Quantity number) =>
        counted.Unit == number.Unit && Units.Of(number.Unit) is Dimension.Households or Dimension.People;

    /// <summary>Whether what an amount narrows stands right behind it: 超10亿元的企业, 50户以上村寨.</summary>
    private bool OpensNoun(Quantity number)
    {
        if (number.Until >= folded.Length)
            return false;
        return folded[number.Until] == '的'
            || (Han.Is(folded[number.Until]) && AboveOrBelow.Contains(folded[number.Until - 1]));
    }

    /// <summary>连跨4个百亿台阶: how many steps a figure took is none of its figures.</summary>
    private bool CountsSteps(int index) =>
        amounts[index] is { Unit: "个", Until: var until } && Steps.IsIn(folded.AsSpan(until, Math.Min(LongestStep, span.End - until)));

    /// <summary>在全省62个贫困县中率先脱贫: among how many something is done.</summary>
    private bool CountsRivals(int index)
    {
        var number = amounts[index];
        if (number.Until >= span.End || !MayBeAmong(number))
            return false;
        if (IsOneOf(number))
            return true;
        var before = folded.AsSpan(span.Start, number.From - span.Start);
        before = before[..^Scopes.AtEnd(before)];
        if (before.LastIndexOf('在') is var among && (among < 0 || before.Length - among > LongestLike))
            return false;
        var behind = Behind(number);
        return behind.IndexOf('中') is > 1 and <= LongestRivals and var at && (at + 1 == behind.Length || behind[at + 1] != '心');
    }

    /// <summary>每出口4辆汽车就有1辆国产: a share told in whole things.</summary>
    private bool IsOneInSoMany(int index)
    {
        var number = amounts[index];
        var before = folded.AsSpan(span.Start, number.From - span.Start);
        var each = before.LastIndexOf('每');
        if (each < 0 || !Units.IsCount(number.Unit))
            return false;
        return before.EndsWith(ThereIs) || (before.Length - each <= LongestLike && Behind(number).IndexOf(ThereIs) >= 0);
    }

    private static bool MayBeAmong(Quantity number) =>
        Units.IsCount(number.Unit) || Units.Of(number.Unit) == Dimension.Money;

    /// <summary>被列为全国18个改革典型地区之一: one of so many.</summary>
    private bool IsOneOf(Quantity number)
    {
        var behind = Behind(number);
        return behind.IndexOf("之一") is var at and > 1 && at <= LongestSet && !behind[..at].ContainsAny('、', '和');
    }

    /// <summary>在国家4万亿元投资计划中, 在已建成13个点位基础上: among what or on what something is done, and no figure of it.</summary>
    private bool IsOfScene(int index)
    {
        var number = amounts[index];
        var at = folded.AsSpan(span.Start, number.From - span.Start).LastIndexOf('在');
        if (at < 0 || IsOfYear(span.Skip(at)))
            return false;
        var behind = Behind(number);
        var end = Scenes.IndexIn(behind);
        var isOfSet = behind.EndsWith("中") && IsLast(index) && LabelTrim.StripHead(folded, span).Start == span.Start + at;
        return isOfSet || (end >= 0 && !behind[..end].ContainsAnyInRange('0', '9'));
    }

    /// <summary>在去年增长9.2%的基础上: what came before is a result of its year.</summary>
    private bool IsOfYear(Phrase head) =>
        head.Length > 1 && (char.IsAsciiDigit(folded[head.Start + 1]) || WordClasses.Time.AtStart(folded.AsSpan(head.Start + 1)) > 0);

    /// <summary>营业收入超千亿元行业6个: the sum says which are counted by the number behind it.</summary>
    private bool SizesCounted(int index)
    {
        var number = amounts[index];
        if (IsLast(index) || !Units.IsCount(amounts[index + 1].Unit))
            return false;
        if (!IsSumOfSize(number) && !IsSizeOf(number))
            return false;
        var noun = WordClasses.Light.TrimEnd(folded.AsSpan(number.Until, Math.Max(0, amounts[index + 1].From - number.Until)));
        return noun.Length > 0
            && noun.Length <= (Sized.AtEnd(noun) > 0 ? LongestSet : LongestSized)
            && noun.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0
            && WordClasses.Verb.AtStart(noun) + WordClasses.Light.AtStart(noun) == 0;
    }

    /// <summary>超千亿元, 1—10亿元: a sum that says how large something is.</summary>
    private bool IsSumOfSize(Quantity number) =>
        Units.Of(number.Unit) == Dimension.Money
            ? number.Bound is Bound.Min or Bound.Between
            : IsRateOf(number);

    /// <summary>100张以下床位医院20家: beds that say which hospitals are counted.</summary>
    private bool IsSizeOf(Quantity number) =>
        number.Unit == Beds && AboveOrBelow.Contains(folded[number.Until - 1]);

    /// <summary>税收增幅达20%以上企业30家: a rate that says which are counted.</summary>
    private bool IsRateOf(Quantity number) =>
        number.IsRatio && folded[number.Until - 1] == '上' && Sized.AtStart(Behind(number)) > 0;

    /// <summary>在全国294个城市中排名第一: among how many the next number's place is.</summary>
    private bool CountsRanked(int index)
    {
        var number = amounts[index];
        if (!CountsBeforeNext(index) || !amounts[index + 1].Ordinal || number.Ordinal)
            return false;
        return BetweenNext(index).UpTo("、").IndexOf('中') is > 1 and <= LongestRivals;
    }

    /// <summary>2个专业进入全国前十, 5名考生进入全省前50名: the place says which are counted.</summary>
    private bool IsPlaceOfCounted(int index)
    {
        var number = amounts[index];
        if (index != 1 || folded[number.Start - 1] != '前' || !IsPlace(number))
            return false;
        var counted = amounts[0];
        return (Units.IsCount(counted.Unit) || Units.Of(counted.Unit) == Dimension.People)
            && counted.Until < number.From
            && IsFirst(folded.AsSpan(span.Start, counted.From - span.Start))
            && !folded.AsSpan(counted.Until, number.From - counted.Until).ContainsAny('、', '(');
    }

    private bool IsPlace(Quantity number) =>
        number.Unit is "名" or "位" || (number.Ordinal && !char.IsAsciiDigit(folded[number.Until - 1]));

    /// <summary>2家企业税收超千万元: a round sum in words that each has passed says which are counted.</summary>
    private bool IsMarkOfCounted(int index)
    {
        var number = amounts[index];
        if (index == 0 || number.Until < span.End || number.Bound != Bound.Min || Units.Of(number.Unit) != Dimension.Money)
            return false;
        if (folded.AsSpan(number.Start, number.End - number.Start).ContainsAnyInRange('0', '9') || !CountsBeforeNext(index - 1))
            return false;
        var between = BetweenNext(index - 1);
        return WordClasses.MeasureNoun.AtEnd(between) is > 1 and var measure
            && measure < between.Length
            && WordClasses.Verb.IndexIn(between) < 0
            && !between.ContainsAny('、', '(');
    }

    /// <summary>14个重点产业产值占农林牧渔业总产值的80%: the count says whose share the next number is.</summary>
    private bool NarrowsShare(int index)
    {
        var number = amounts[index];
        if (!CountsBeforeNext(index) || !amounts[index + 1].IsRatio)
            return false;
        var between = BetweenNext(index);
        return IsFirst(folded.AsSpan(span.Start, number.From - span.Start))
            && !between.ContainsAny('、', '(')
            && between.IndexOf('占') is > 2 and var share
            && WordClasses.MeasureNoun.AtEnd(between[..share]) + (between[share..].StartsWith("占比") ? 1 : 0) > 0;
    }

    /// <summary>43个贫困村的104个大棚: the first count says whose things the next one counts.</summary>
    private bool CountsOwners(int index)
    {
        if (!CountsBeforeNext(index) || !Units.IsCount(amounts[index + 1].Unit))
            return false;
        var owners = BetweenNext(index);
        return owners is [_, _, .., '的']
            && owners.Length <= LongestOwners
            && !owners.ContainsAny('、', '(', '和')
            && WordClasses.Verb.IndexIn(owners) < 0;
    }

    /// <summary>69家重点企业排放量下降8.5%: the count says whose figure it is that moved by the rate.</summary>
    private bool NarrowsRate(int index)
    {
        if (!CountsBeforeNext(index) || !amounts[index + 1].IsRatio)
            return false;
        var said = Rules.Direction.Of(folded, new Phrase(amounts[index].Until, amounts[index + 1].From));
        var figure = said.Label.In(folded);
        return IsFirst(folded.AsSpan(span.Start, amounts[index].From - span.Start))
            && Math.Max(WordClasses.MeasureNoun.AtEnd(figure), TopicKind.Holder.Figures.AtEnd(figure)) is > 1 and var measure
            && Sized.IndexIn(figure[..^measure]) >= 0
            && !figure.ContainsAny('、', '(')
            && WordClasses.Verb.IndexIn(figure[..^measure]) < 0;
    }

    /// <summary>Whether a number counts things, and ends before a next one begins.</summary>
    private bool CountsBeforeNext(int index) =>
        !IsLast(index) && Units.IsCount(amounts[index].Unit) && amounts[index].Until <= amounts[index + 1].From;

    /// <summary>The words between a number and the next, which there is.</summary>
    private ReadOnlySpan<char> BetweenNext(int index) =>
        folded.AsSpan(amounts[index].Until, amounts[index + 1].From - amounts[index].Until);

    /// <summary>The clause behind a number.</summary>
    private ReadOnlySpan<char> Behind(Quantity number) => folded.AsSpan(number.Until, span.End - number.Until);

    private static bool IsFirst(ReadOnlySpan<char> before) =>
        before.IsEmpty || before is "其中" || WordClasses.RegionPrefix.Contains(before);
}
