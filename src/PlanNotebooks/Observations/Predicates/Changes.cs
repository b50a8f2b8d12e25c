using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Rules;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Predicates;

/// <summary>What grew or fell: by a rate, by an amount, by percentage points.</summary>
internal static class Changes
{
    private const string LessEnds = "低慢少";
    private const string OnceMore = "又再";
    private static readonly WordClass Plain = WordClasses.Of("plain-change");
    private static readonly WordClass Lower = WordClasses.Of("points-down");
    private static readonly WordClass Against = WordClasses.Of("points-vs");
    private static readonly WordClass More = WordClasses.Of("more-than");
    private static readonly WordClass GapNouns = WordClasses.Of("gap-noun");
    private static readonly WordClass AmountAgainst = WordClasses.Of("amount-against");
    private static readonly WordClass Added = WordClasses.Of("net-increase");
    private static readonly WordClass Moves = WordClasses.Of("moved");
    private static readonly WordClass Paces = WordClasses.Of("pace");
    private static readonly WordClass BudgetChanges = WordClasses.Of("budget-change");
    private static readonly WordClass BudgetEnds = WordClasses.Of("budget-end");
    private const string Compare = "相比";
    private const int ShortestRival = 2;
    private const int LongestRival = 16;

    /// <summary>同比增长5.6%.</summary>
    public static Predication? OfRate(string text, Phrase words, Quantity number)
    {
        if (!number.IsRatio)
            return null;
        var direction = Direction.Of(text, words, number);
        return direction.Sign == 0 ? null : new Predication(direction.Sign, direction.Label);
    }

    /// <summary>提高1.2个百分点, 高于预期目标0.5个百分点.</summary>
    public static Predication? OfPoints(string text, Phrase words, Quantity number)
    {
        if (!number.IsPoints && !(number.IsRatio && IsBesideSchedule(LabelTrim.Trim(text, words).In(text))))
            return null;
        var direction = Direction.Of(text, words);
        var subject = Compared(text, direction.Sign != 0 ? direction.Label : WithoutPace(text, words));
        var isLower = direction.Sign < 0 || (direction.Sign == 0 && (Lower.IsIn(words.In(text)) || words.In(text).EndsWith("慢")));
        return new Predication(isLower ? -1 : 1, subject) { Predicate = number.IsPoints ? PredicateTable.Level : PredicateTable.Change };
    }

    /// <summary>固定资产投资 of 固定资产投资加快5.9个百分点: how its rate moves is no part of it.</summary>
    private static Phrase WithoutPace(string text, Phrase words)
    {
        words = LabelTrim.Trim(text, words);
        var pace = Paces.AtEnd(words.In(text));
        if (pace == 0 || pace == words.Length)
            return words;
        var rest = LabelTrim.StripTail(text, words.Drop(pace));
        return More.AtEnd(words.In(text)) >= pace && !rest.IsEmpty ? words : rest;
    }

    /// <summary>较均衡进度慢2.9%: what is printed as a rate says how far a figure is from where it ought to be by now.</summary>
    private static bool IsBesideSchedule(ReadOnlySpan<char> words) =>
        words is [.., '进', '度', '快' or '慢'] && words.IndexOfAny('较', '比') >= 0;

    /// <summary>同比增加7天, 比去年多100万人.</summary>
    public static Predication? OfAmount(string text, Phrase words, Quantity number)
    {
        if (number.IsRatio)
            return null;
        var left = LabelTrim.Trim(text, words);
        if ((MoreThan(text, left) ?? MoreThanMean(text, left) ?? AddedSince(text, left)) is { } more)
            return more;
        var direction = Direction.Of(text, words);
        if (direction.Sign == 0)
            return null;
        var isChange =
            HasComparison(left.In(text))
            || (!direction.Label.IsEmpty && SaysChange(text, left, direction.Label));
        return isChange ? new Predication(direction.Sign, direction.Label) : null;
    }

    /// <summary>分别提高221元、90元: of a list, a word of change behind 分别 suffices.</summary>
    public static Predication? OfAmountSaid(string text, Phrase words, Quantity number)
    {
        if (number.IsInPercent || number.IsMultiple)
            return null;
        var direction = Direction.Of(text, words);
        return direction.Sign != 0 && IsPlainChange(LabelTrim.Trim(text, words).In(text))
            ? new Predication(direction.Sign, direction.Label) { Predicate = PredicateTable.Change }
            : null;
    }

    /// <summary>Whether words say that points were lost.</summary>
    public static bool Falls(string text, Phrase words) =>
        Direction.Of(text, words) is { Sign: < 0 } || Lower.IsIn(words.In(text));

    /// <summary>What is held against something else: 税收收入增速 of 税收收入增速高于全省, 增速 of 增速比城镇居民高.</summary>
    public static Phrase Compared(string text, Phrase phrase)
    {
        if (Beside(phrase.In(text)) is var beside and >= 0)
            return LabelTrim.StripHead(text, new Phrase(phrase.Start, phrase.Start + beside));
        phrase = LabelTrim.StripHead(text, phrase);
        var at = Against.IndexIn(phrase.In(text));
        if (at >= 0 && GapNouns.AtEnd(phrase.In(text)) > 0)
            return phrase;
        var than = More.AtEnd(phrase.In(text)) > 0 ? phrase.In(text).LastIndexOfAny('比', '较') : -1;
        return phrase.UpTo(at < 0 || than < 0 ? Math.Max(at, than) : Math.Min(at, than), -1);
    }

    /// <summary>Where 与全省相比 begins in 增幅与全省相比低; -1 where nothing is held against something so.</summary>
    private static int Beside(ReadOnlySpan<char> words) =>
        words.LastIndexOf(Compare) is var end and > 0 ? words[..end].LastIndexOfAny('与', '和') : -1;

    /// <summary>比去年多100万人, 比全省高1.18万元: more or less than what stands behind 比.</summary>
    private static Predication? MoreThan(string text, Phrase left)
    {
        var more = More.AtEnd(left.In(text));
        if (more == 0 || WordClasses.Up.AtEnd(left.In(text)) + WordClasses.Down.AtEnd(left.In(text)) > 0)
            return null;
        var words = left.Drop(more).In(text);
        var at = words.LastIndexOfAny('比', '较');
        return at < 0 || words.Length - at is < ShortestRival or > LongestRival
            ? null
            : new Predication(IsLess(left.In(text)) ? -1 : 1, new Phrase(left.Start, left.Start + at));
    }

    /// <summary>高于全市平均水平6559元: more or less than what stands behind the word.</summary>
    private static Predication? MoreThanMean(string text, Phrase left)
    {
        var words = left.In(text);
        var at = AmountAgainst.IndexIn(words);
        var rival = at <= 0 ? 0 : words.Length - at - AmountAgainst.AtStart(words[at..]);
        return rival is < ShortestRival or > LongestRival
            ? null
            : new Predication(words[at] is '低' or '少' ? -1 : 1, new Phrase(left.Start, left.Start + at));
    }

    /// <summary>较年初新增3.2亿元: by how much that has grown which the words before 较 name.</summary>
    private static Predication? AddedSince(string text, Phrase left)
    {
        var added = Added.AtEnd(left.In(text));
        var since = left.Drop(added);
        var bare = Comparison.Strip(text, since);
        return added == 0 || bare == since ? null : new Predication(1, bare);
    }

    private static bool SaysChange(string text, Phrase left, Phrase subject) =>
        IsPlainChange(left.In(text)) || IsOfBudget(text, left, subject) || IsMoved(text, left, subject);

    /// <summary>亩产提升10斤, 地下水开采量压减2亿立方米: a measure that was moved; roads that were raised are counted.</summary>
    private static bool IsMoved(string text, Phrase left, Phrase subject) =>
        Moves.AtEnd(left.In(text)) > 0
        && WordClasses.MeasureNoun.AtEnd(subject.In(text)) > 0
        && LabelBuilder.HeadVerb(subject.In(text)) == 0;

    /// <summary>个人所得税增收46万元: a revenue that is collected beyond that of the year before; whom an act brings more is none.</summary>
    private static bool IsOfBudget(string text, Phrase left, Phrase subject) =>
        BudgetChanges.AtEnd(left.In(text)) > 0 && BudgetEnds.AtEnd(subject.In(text)) > 0;

    private static bool IsLess(ReadOnlySpan<char> words) =>
        LessEnds.Contains(words.TrimEnd('了')[^1]) || words.EndsWith("低出") || words.EndsWith("少完成");

    /// <summary>分别比全国、全省高, 分别高于全国、全省: with whom each of several numbers compares, and what is compared.</summary>
    public static (Predication Said, Phrase Rivals)? WithEach(string text, Phrase words)
    {
        var left = LabelTrim.Trim(text, words);
        if (MoreThan(text, left) is { } more)
            return (more, new Phrase(more.Subject.End + 1, left.End - More.AtEnd(left.In(text))));
        var at = Against.IndexIn(left.In(text));
        if (at < 0)
            return SinceEach(text, left);
        var length = Against.AtStart(left.In(text)[at..]);
        var sign = Lower.IsIn(left.In(text).Slice(at, length)) ? -1 : 1;
        return (new Predication(sign, new Phrase(left.Start, left.Start + at)), left.Skip(at + length));
    }

    /// <summary>比2011年、2012年分别增加, 分别较一季度、上半年回落: since when each of several changes is told.</summary>
    private static (Predication Said, Phrase Rivals)? SinceEach(string text, Phrase left)
    {
        var direction = Direction.Of(text, left);
        var at = direction.Sign == 0 ? -1 : direction.Label.In(text).LastIndexOfAny('比', '较');
        if (at < 0)
            return null;
        var subject = new Phrase(direction.Label.Start, direction.Label.Start + at);
        return (new Predication(direction.Sign, subject), direction.Label.Skip(at + 1));
    }

    /// <summary>Words that state a change by themselves; 新增 and 提升 count instead.</summary>
    private static bool IsPlainChange(ReadOnlySpan<char> words) =>
        Plain.AtEnd(words) > 0 && WordClasses.Verb.AtEnd(words) <= Plain.AtEnd(words);

    /// <summary>比上年增加, 增产, 又增产: held against before, or nothing but the change.</summary>
    private static bool HasComparison(ReadOnlySpan<char> words) =>
        words.ContainsAny('比', '较') || words.TrimStart(OnceMore).IndexOfAny('增', '减') == 0;
}
