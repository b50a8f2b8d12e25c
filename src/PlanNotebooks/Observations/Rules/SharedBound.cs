using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>A bound that a run of numbers shares: 分别达到95%、65%以上, 分别超过8万元、4.5万元.</summary>
/// <param name="amounts">The clause's numbers.</param>
/// <param name="index">The first of the run.</param>
/// <param name="count">How many there are.</param>
internal readonly struct SharedBound(IReadOnlyList<Quantity> amounts, int index, int count)
{
    private const string Each = "个";

    /// <summary>A number of the run, with the bound of the last or the first where it has none.</summary>
    public Quantity Of(int at)
    {
        var number = amounts[index + at];
        if (number.Unit == Each && amounts[index + count - 1].IsPoints)
            number = number with { Unit = amounts[index + count - 1].Unit };
        if (number.Bound != Bound.Exact)
            return number;
        var last = amounts[index + count - 1];
        if (last.Bound is not (Bound.Exact or Bound.Between))
            return number with { Bound = last.Bound };
        return To(number);
    }

    /// <summary>A number without a bound, with that of the run's first where it reaches all that follow.</summary>
    public Quantity To(Quantity number)
    {
        var first = amounts[index];
        return number.Bound == Bound.Exact && StandsBefore(first) ? number with { Bound = first.Bound } : number;
    }

    /// <summary>400场送书下乡 of 开展不少于200场文艺演出、400场送书下乡: a bound before the first of a list in one unit reaches all.</summary>
    public static Quantity OfList(Clause clause, int index)
    {
        var first = index;
        var unit = clause.Amounts[index].Unit;
        while (first > 0 && clause.Amounts[first - 1].Unit == unit && clause.Read(clause.Between(first - 1)) is [_, .., '、'])
            first--;
        return new SharedBound(clause.Amounts, first, 1).To(clause.Amounts[index]);
    }

    /// <summary>Whether the bound stands before the number, where it reaches all that follow; 8万元以上、4.5万元 speaks of the first
    /// alone.</summary>
    private static bool StandsBefore(Quantity number) =>
        number.Bound is Bound.Min or Bound.Max or Bound.About && number.From < number.Start;
}
