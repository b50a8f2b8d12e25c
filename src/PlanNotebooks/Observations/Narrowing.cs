using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Leaves out the amounts of a clause that only say which things another counts, or among how many.</summary>
/// <param name="folded">The folded text.</param>
internal sealed class Narrowing(string folded)
{
    private const int LongestSet = 16;
    private const int LongestLike = 6;
    private const int LongestSized = 8;
    private const int LongestMeasure = 6;
    private const int LongestStep = 6;
    private const int LongestRivals = 10;
    private static readonly WordClass Scenes = WordClasses.Of("scene-end");
    private static readonly WordClass Steps = WordClasses.Of("step-noun");
    private static readonly WordClass Scopes = WordClasses.Of("region-scope");
    private static readonly WordClass Sized = WordClasses.Of("sized-noun");
    private List<Quantity> _amounts = [];

    /// <summary>Leaves them out.</summary>
    /// <param name="amounts">The amounts of the clause, in order.</param>
    /// <param name="span">The clause.</param>
    public void Apply(List<Quantity> amounts, Phrase span)
    {
        if (amounts.Count == 0)
            return;
        _amounts = amounts;
        var kept = 0;
        for (var i = 0; i < amounts.Count; i++)
            if (!Narrows(amounts[i], span))
                amounts[kept++] = amounts[i];
        amounts.RemoveRange(kept, amounts.Count - kept);
    }

    private bool Narrows(Quantity number, Phrase span) =>
        NarrowsNoun(number, span)
        || NarrowsCounted(number)
        || CountsSteps(number, span)
        || NarrowsShare(number, span)
        || CountsRanked(number)
        || CountsRivals(number, span)
        || IsOfScene(number, span)
        || SizesCounted(number);

    /// <summary>The first amount behind a number; -1 where there is none.</summary>
    private int IndexBehind(Quantity number)
    {
        for (var i = 0; i < _amounts.Count; i++)
            if (_amounts[i].Start > number.Start)
                return i;
        return -1;
    }

    /// <summary>The last amount before a number; -1 where there is none.</summary>
    private int IndexBefore(Quantity number)
    {
        var at = _amounts.Count - 1;
        while (at >= 0 && _amounts[at].Start >= number.Start)
            at--;
        return at;
    }

    private bool IsFollowedByCount(Quantity number)
    {
        foreach (var other in _amounts)
            if (other.Start == number.Until && Units.IsCount(other.Unit))
                return true;
        return false;
    }

    /// <summary>经营性收入超过20万元的行政村比重达到90%: the first amount says which villages, the second how many.</summary>
    private bool NarrowsNoun(Quantity number, Phrase span)
    {
        if (
            number.Bound is not (Bound.Min or Bound.Max)
            || number.Until >= span.End
            || _amounts[^1].Start <= number.Start
        )
            return false;
        return folded[number.Until] == '的'
            || (Units.Of(number.Unit) == Dimension.Money && IsSum(number, span))
            || (number.Start == _amounts[0].Start && MaySize(number) && OpensNoun(number));
    }

    /// <summary>营业收入50亿元以上的企业, 50亿元12家: a sum behind which what it narrows or its count stands.</summary>
    private bool IsSum(Quantity number, Phrase span) =>
        IsFollowedByCount(number)
        || Sized.AtStart(folded.AsSpan(number.Until, span.End - number.Until)) > 0;

    /// <summary>50户以上村寨, 600分以上考生: what may say how large something is.</summary>
    private static bool MaySize(Quantity number) =>
        Units.Of(number.Unit)
            is Dimension.People
                or Dimension.Households
                or Dimension.Money
                or Dimension.Score
                or Dimension.Length
                or Dimension.Power;

    /// <summary>82个预增产值过10亿元的增长点: the amount says which are counted by the number before it.</summary>
    private bool NarrowsCounted(Quantity number)
    {
        if (number.Bound is not (Bound.Min or Bound.Max) || number.IsRatio || !OpensNoun(number))
            return false;
        var at = IndexBefore(number);
        if (at < 0 || !Units.IsCount(_amounts[at].Unit))
            return false;
        var between = folded.AsSpan(_amounts[at].Until, number.From - _amounts[at].Until);
        return between.IsEmpty || WordClasses.MeasureNoun.AtEnd(between) > 0 && between.Length <= LongestMeasure;
    }

    /// <summary>Whether what an amount narrows stands right behind it: 超10亿元的企业, 50户以上村寨.</summary>
    private bool OpensNoun(Quantity number)
    {
        if (number.Until >= folded.Length)
            return false;
        return folded[number.Until] == '的'
            || (Han.Is(folded[number.Until]) && folded[number.Until - 1] is '上' or '下');
    }

    /// <summary>连跨4个百亿台阶: how many steps a figure took is none of its figures.</summary>
    private bool CountsSteps(Quantity number, Phrase span)
    {
        if (number.Unit != "个")
            return false;
        var behind = folded.AsSpan(number.Until, Math.Min(LongestStep, span.End - number.Until));
        return Steps.IndexIn(behind) is >= 0;
    }

    /// <summary>在全省62个贫困县中率先脱贫: among how many something is done.</summary>
    private bool CountsRivals(Quantity number, Phrase span)
    {
        if (number.Until >= span.End || !MayBeAmong(number))
            return false;
        if (IsOneOf(number, span))
            return true;
        var before = folded.AsSpan(span.Start, number.From - span.Start);
        before = before[..^Scopes.AtEnd(before)];
        if (before.LastIndexOf('在') is var among && (among < 0 || before.Length - among > LongestLike))
            return false;
        var behind = folded.AsSpan(number.Until, span.End - number.Until);
        return behind.IndexOf('中') is > 1 and <= LongestRivals and var at && (at + 1 == behind.Length || behind[at + 1] != '心');
    }

    private static bool MayBeAmong(Quantity number) =>
        Units.IsCount(number.Unit) || Units.Of(number.Unit) == Dimension.Money;

    /// <summary>被列为全国18个改革典型地区之一: one of so many.</summary>
    private bool IsOneOf(Quantity number, Phrase span)
    {
        var behind = folded.AsSpan(number.Until, span.End - number.Until);
        return behind.IndexOf("之一") is var at and > 1 && at <= LongestSet && !behind[..at].ContainsAny('、', '和');
    }

    /// <summary>在国家4万亿元投资计划中, 在已建成13个点位基础上: among what or on what something is done, and no figure of it.</summary>
    private bool IsOfScene(Quantity number, Phrase span)
    {
        var head = LabelTrim.StripHead(folded, span);
        if (head.IsEmpty || folded[head.Start] != '在' || number.From < head.Start || IsOfYear(head))
            return false;
        var behind = folded.AsSpan(number.Until, span.End - number.Until);
        var end = Scenes.IndexIn(behind);
        return end >= 0 && !behind[..end].ContainsAnyInRange('0', '9') || (behind.EndsWith("中") && _amounts[^1].Start == number.Start);
    }

    /// <summary>在去年增长9.2%的基础上: what came before is a result of its year.</summary>
    private bool IsOfYear(Phrase head) =>
        head.Length > 1 && (char.IsAsciiDigit(folded[head.Start + 1]) || WordClasses.Time.AtStart(folded.AsSpan(head.Start + 1)) > 0);

    /// <summary>营业收入超千亿元行业6个: the sum says which are counted by the number behind it.</summary>
    private bool SizesCounted(Quantity number)
    {
        var at = IndexBehind(number);
        if (at < 0 || !Units.IsCount(_amounts[at].Unit))
            return false;
        if (number.Bound != Bound.Min || Units.Of(number.Unit) != Dimension.Money)
            return false;
        var noun = folded.AsSpan(number.Until, Math.Max(0, _amounts[at].From - number.Until));
        return noun.Length is > 0 and <= LongestSized
            && noun.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0
            && WordClasses.Verb.AtStart(noun) == 0
            && WordClasses.Light.AtStart(noun) == 0;
    }

    /// <summary>在全国294个城市中排名第一: among how many the next number's place is.</summary>
    private bool CountsRanked(Quantity number)
    {
        var at = IndexBehind(number);
        if (
            at < 0
            || !_amounts[at].Ordinal
            || number.Ordinal
            || !Units.IsCount(number.Unit)
            || number.Until > _amounts[at].From
        )
            return false;
        var between = folded.AsSpan(number.Until, _amounts[at].From - number.Until);
        return between.IndexOf('中') is > 1 and <= LongestRivals;
    }

    /// <summary>14个重点产业产值占农林牧渔业总产值的80%: the count says whose share the next number is.</summary>
    private bool NarrowsShare(Quantity number, Phrase span)
    {
        var at = IndexBehind(number);
        if (at < 0 || !_amounts[at].IsRatio || !Units.IsCount(number.Unit) || number.Until > _amounts[at].From)
            return false;
        var between = folded.AsSpan(number.Until, _amounts[at].From - number.Until);
        return IsFirst(folded.AsSpan(span.Start, number.From - span.Start))
            && !between.ContainsAny('、', '(')
            && between.IndexOf('占') is > 2 and var share
            && WordClasses.MeasureNoun.AtEnd(between[..share]) + (between[share..].StartsWith("占比") ? 1 : 0) > 0;
    }

    private static bool IsFirst(ReadOnlySpan<char> before) =>
        before.IsEmpty || before is "其中" || WordClasses.RegionPrefix.Contains(before);
}
