using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>投资5600万元改造2条道路: money, the act that it pays for, and what the next number counts.</summary>
internal static class SpentOn
{
    private static readonly WordClass Spending = WordClasses.Of("spending");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");

    /// <summary>Whether nothing but an act stands between a number and the next.</summary>
    public static bool IsAct(Clause clause, int index)
    {
        var act = clause.Read(clause.Between(index)).TrimEnd('了');
        return WordClasses.Verb.Contains(act) || Nominal.Contains(act);
    }

    /// <summary>Whether a number is money that was spent on what the next counts, so that the act behind it is no thing of its
    /// own.</summary>
    public static bool IsNext(Clause clause, int index, Phrase left) =>
        index + 1 < clause.Amounts.Count && Spending.Contains(clause.Read(left)) && IsAct(clause, index);
}
