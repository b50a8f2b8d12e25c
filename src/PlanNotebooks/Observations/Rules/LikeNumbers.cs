using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Numbers that may be those of a list's parts, one each: of one unit, places in a ranking, or sums and times in their
/// own units.</summary>
internal static class LikeNumbers
{
    /// <summary>Whether so many numbers of a clause are of one kind.</summary>
    public static bool Are(Clause clause, int index, int count) =>
        clause.Amounts.GetRange(index, count).TrueForAll(number => Is(clause.Amounts[index], number));

    private static bool Is(Quantity one, Quantity other) =>
        one.Ordinal == other.Ordinal
        && (one.Unit == other.Unit || one.Ordinal || (Measured(one) is { } measured && measured == Measured(other)));

    /// <summary>Money or time, which things share however they are counted: 8小时 and 50个工作日.</summary>
    private static Dimension? Measured(Quantity number) =>
        Units.Of(number.Unit) switch
        {
            Dimension.Money or Dimension.MoneyForeign => Dimension.Money,
            Dimension.Time => Dimension.Time,
            _ => null,
        };
}
