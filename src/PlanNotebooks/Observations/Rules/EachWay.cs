namespace PlanNotebooks.Observations.Rules;

/// <summary>Rates of which each has a direction of its own: 下降1%、增长3%.</summary>
internal static class EachWay
{
    /// <summary>How many stand one behind another, with the first.</summary>
    public static int CountFrom(Clause clause, int index)
    {
        var count = 1;
        while (index + count < clause.Amounts.Count && SignOf(clause, index + count) != 0)
            count++;
        return count;
    }

    /// <summary>The direction of a rate that nothing but a joint and a word of growth or decline stands before; else 0.</summary>
    public static int SignOf(Clause clause, int index)
    {
        if (!clause.Amounts[index].IsRatio || !clause.Amounts[index - 1].IsRatio)
            return 0;
        var gap = LabelTrim.TrimHead(clause.Text.Folded, clause.Between(index - 1));
        return Direction.Of(clause.Text.Folded, gap) is { Label.IsEmpty: true } direction ? direction.Sign : 0;
    }
}
