using System.Globalization;
using Microsoft.Data.Analysis;

namespace PlanNotebooks.Shown;

/// <summary>Rows of a data frame that have the same keys.</summary>
internal static class FrameGroups
{
    /// <summary>The places of the rows of each combination of keys, in the order in which the combinations first stand; a null is a key
    /// like others.</summary>
    /// <exception cref="ArgumentException">No key is named, or the frame has no column of a name.</exception>
    public static IReadOnlyList<List<int>> Of(DataFrame frame, string[] keys)
    {
        if (keys.Length == 0)
            throw new ArgumentException("Name a column to group by.", nameof(keys));
        _ = keys.Select(name => frame.Column(name)).ToList();
        return
        [
            .. Enumerable
                .Range(0, checked((int)frame.Rows.Count))
                .GroupBy(row => Key(frame, keys, row), StringComparer.Ordinal)
                .Select(group => group.ToList()),
        ];
    }

    /// <summary>A row's keys as one text that no other combination has: the lengths tell (a, bc) from (ab, c).</summary>
    public static string Key(DataFrame frame, string[] keys, int row) =>
        string.Concat(
            keys.Select(name => frame.Column(name)[row])
                .Select(cell => cell is null ? "-;" : $"{Text(cell).Length}:{Text(cell)};")
        );

    /// <summary>Whether a row has no value under one of the keys.</summary>
    public static bool HasNull(DataFrame frame, string[] keys, int row) =>
        keys.Any(name => frame.Column(name)[row] is null);

    /// <summary>A value in one invariant text.</summary>
    public static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The column of a name.</summary>
    /// <exception cref="ArgumentException">There is none; says which there are.</exception>
    public static DataFrameColumn Column(this DataFrame frame, string name) =>
        frame.Columns.FirstOrDefault(column => column.Name == name)
        ?? throw new ArgumentException(
            $"The frame has no column {name}; its columns are {string.Join(", ", frame.Columns.Select(column => column.Name))}.",
            nameof(name)
        );

    /// <summary>A column of some rows of another, under a name; null where a place is. The package picks no rows of a column that has
    /// none.</summary>
    public static DataFrameColumn Taken(this DataFrameColumn column, string name, IEnumerable<int?> rows)
    {
        var places = rows.ToList();
        var taken =
            column.Length == 0 && places.Count == 0
                ? column.Clone()
                : column.Clone(new Int64DataFrameColumn("rows", places.Select(row => (long?)row)));
        taken.SetName(name);
        return taken;
    }
}
