using Microsoft.Data.Analysis;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Shown;

/// <summary>The units of values that are summed up together: yuan and per cent have no mean.</summary>
internal static class GroupUnits
{
    /// <summary>Refuses a group whose values are of several units, where the frame has a column of them.</summary>
    /// <exception cref="ArgumentException">There is such a group; names its units.</exception>
    public static void Check(DataFrame frame, DataFrameColumn values, IEnumerable<List<int>> groups)
    {
        var units = FrameLayout.UnitsOf(values.Name).ToHashSet(StringComparer.Ordinal);
        if (frame.Columns.FirstOrDefault(one => units.Contains(one.Name)) is not { } column)
            return;
        var mixed = groups
            .Select(group => group.Where(row => values[row] is not null).Select(row => column[row] ?? "null").Distinct().ToList())
            .FirstOrDefault(some => some.Count > 1);
        if (mixed is not null)
            throw new ArgumentException(
                Texts.Say(
                    "asked.units",
                    ("column", values.Name),
                    ("units", string.Join(Punctuation.Item, mixed)),
                    ("unit", column.Name),
                    ("first", mixed.Find(unit => unit is not "null"))
                )
            );
    }
}
