using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>What is said once of several counts: what they came to, what they were named, of what they are.</summary>
internal static class SharedPredicates
{
    private const string Attained = "实现";

    /// <summary>县城规划编制工作基本完成: of work, and not of what it is done to.</summary>
    private const string Work = "工作";
    private static readonly WordClass States = WordClasses.Of("shared-state");
    private static readonly WordClass Gained = WordClasses.Of("gained");
    private static readonly WordClass Honours = WordClasses.Of("shared-honour");

    /// <summary>剩余贫困人口脱贫出列 of 剩余贫困人口322户、677人脱贫出列: the state behind the second count is that of the first too.</summary>
    public static Label? OfSecondCount(Clause clause, int index, Label label)
    {
        if (!label.Verb.IsEmpty || !IsSecondCount(clause, index + 1))
            return null;
        if (StateOf(clause, index + 1) is not { IsEmpty: false } state)
            return null;
        return Label.OfThing(label.Text + state.As(LabelOrigin.Shared), label.Noun);
    }

    /// <summary>剩余贫困人口脱贫出列 of the second of those counts.</summary>
    public static Label? OfFirstCount(Clause clause, int index)
    {
        var first = clause.Discourse.Latest;
        if (!IsSecondCount(clause, index) || !clause.Discourse.LatestIsAnchor)
            return null;
        if (StateOf(clause, index) is not { IsEmpty: false } state)
            return null;
        return first.Text.EndsWith(state) ? first : null;
    }

    /// <summary>政务服务事项省内通办 of 243项政务服务事项实现跨省通办、158项实现省内通办: the second count is of the same things.</summary>
    public static Label? OfThingBefore(Clause clause, int index, LabelWords attained)
    {
        if (index == 0 || !clause.Read(clause.Right(index)).StartsWith(Attained))
            return null;
        if (clause.Amounts[index].Unit != clause.Amounts[index - 1].Unit)
            return null;
        var before = clause.Right(index - 1);
        var end = clause.Read(before).IndexOf(Attained);
        if (end < 2)
            return null;
        var thing = clause.Cut(new Phrase(before.Start, before.Start + end)).As(LabelOrigin.Shared);
        return Label.OfThing(thing + attained, thing);
    }

    /// <summary>被评为模范集体 of 22个集体、26名个人被评为模范集体, 脱贫出列 of 36个贫困村、1.8万贫困人口脱贫出列: an honour behind the last count is that of
    /// each, a state behind the second that of two.</summary>
    public static LabelWords HonourBehind(Clause clause, int index, int last)
    {
        if (Honours.IsIn(clause.Read(clause.Right(index))))
            return LabelWords.Empty;
        var right = clause.Right(last);
        var words = clause.Read(right);
        var isPair = (index, last, clause.Amounts.Count) is (0, 1, 2);
        var at = HonourIn(words) is >= 0 and var honour ? honour : words.Length - (isPair ? States.AtEnd(words) : 0);
        if (words[..at].EndsWith(Work) && WordClasses.Verb.AtEnd(words[..(at - Work.Length)]) > 0)
            return LabelWords.Empty;
        return clause.Cut(new Phrase(right.Start + at, right.End)).TrimStart('全', '部', '面').As(LabelOrigin.Shared);
    }

    /// <summary>Where an honour begins behind a noun, or what people have come to; before the words where neither does.</summary>
    private static int HonourIn(ReadOnlySpan<char> words) =>
        Honours.IndexIn(words) is > 0 and var honour ? honour : Gained.IndexIn(words);

    /// <summary>Whether words say already what those have come to that stand before them.</summary>
    public static bool SaysGained(ReadOnlySpan<char> words) => Gained.IsIn(words);

    /// <summary>的企业改制 of 4家已进入破产程序和5家列入计划的企业改制: both say which of the same things.</summary>
    public static LabelWords ThingBehind(Clause clause, int index, int last, LabelWords noun)
    {
        if (last != index + 1 || noun.Contains('的'))
            return LabelWords.Empty;
        if (WordClasses.Verb.AtStart(noun) == 0 && !noun.StartsWith('已'))
            return LabelWords.Empty;
        var right = clause.Right(last);
        var of = clause.Read(right).LastIndexOf('的');
        if (of < 2 || right.Length - of < 3 || clause.Amounts[index].Unit != clause.Amounts[last].Unit)
            return LabelWords.Empty;
        return WordClasses.Verb.AtStart(clause.Read(right)) == 0
            ? LabelWords.Empty
            : clause.Cut(right.Skip(of)).As(LabelOrigin.Shared);
    }

    private static bool IsSecondCount(Clause clause, int index) =>
        index > 0
        && index < clause.Amounts.Count
        && clause.Read(clause.Between(index - 1)) is "、"
        && !clause.Amounts[index].IsRatio
        && !clause.Amounts[index - 1].IsRatio;

    private static LabelWords StateOf(Clause clause, int index)
    {
        var state = CountedNoun.Plain(clause.Cut(clause.Right(index))).TrimStart('已');
        return States.Contains(state) ? state : LabelWords.Empty;
    }
}
