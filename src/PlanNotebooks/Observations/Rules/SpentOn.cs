using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>投资5600万元改造2条道路、3座桥梁: money, the act that it pays for, and what the next numbers count.</summary>
internal static class SpentOn
{
    /// <summary>Shorter words name no thing.</summary>
    public const int ShortestThing = 2;

    private const string Joints = "、和与";
    private static readonly WordClass Spending = WordClasses.Of("spending");
    private static readonly WordClass For = WordClasses.Of("whom-for");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");

    /// <summary>Whether a number is money that was spent on what the next counts, so that the act behind it is no thing of its
    /// own.</summary>
    public static bool IsNext(Clause clause, int index, Phrase left) =>
        Spending.Contains(clause.Read(left)) && ThingOf(clause, index).Length >= ShortestThing;

    /// <summary>道路、桥梁 behind 改造: what the money was spent on; no words where no act stands right behind it.</summary>
    public static LabelWords ThingOf(Clause clause, int index)
    {
        if (IsForThose(clause, index + 1))
            return DoneFor(clause, index + 1);
        if (index + 1 >= clause.Amounts.Count || !IsAct(clause.Read(clause.Between(index)).TrimEnd('了')))
            return LabelWords.Empty;
        var (thing, last) = (LabelWords.Empty, index + 1);
        while (GoesOn(clause, last))
            thing += clause.Cut(clause.Between(last++));
        var own = Own(CountedNoun.Plain(clause.Cut(clause.Right(last))), last + 1 == clause.Amounts.Count);
        return (thing + own).TrimStart('的');
    }

    /// <summary>为 before 35 in 投资1200万元为35个村安装路灯: whether a number counts those for whom something is done.</summary>
    public static bool IsForThose(Clause clause, int index) =>
        index < clause.Amounts.Count && For.Contains(clause.Read(clause.Left(index)));

    /// <summary>安装路灯 of 为35个村安装路灯, 实施营养改善计划 of 为170所学校1.8万名学生实施营养改善计划: what is done for those that a number, or the one
    /// behind it, counts; no words where nothing is.</summary>
    public static LabelWords DoneFor(Clause clause, int index)
    {
        for (var last = index; last < clause.Amounts.Count; last++)
        {
            var words = clause.Cut(clause.Between(last));
            if (Listing.IndexOfInnerVerb(words, words.Length, shortest: 1) is > 0 and var act)
                return CountedNoun.Plain(words[act..]);
        }

        return LabelWords.Empty;
    }

    /// <summary>水库 of 水库和改造 before another number: what stands behind the joint is that number's.</summary>
    private static LabelWords Own(LabelWords thing, bool isLast)
    {
        var joint = thing.Folded.LastIndexOfAny(Joints);
        return isLast || joint < ShortestThing ? thing : thing[..joint];
    }

    private static bool IsAct(ReadOnlySpan<char> words) => WordClasses.Verb.Contains(words) || Nominal.Contains(words);

    /// <summary>Whether a joint stands between what a number counts and the next number, which is no money of its own.</summary>
    private static bool GoesOn(Clause clause, int index) =>
        index + 1 < clause.Amounts.Count
        && !Units.IsMoney(clause.Amounts[index + 1].Unit)
        && clause.Read(clause.Between(index)) is [_, _, .., '、' or '和' or '与'];
}
