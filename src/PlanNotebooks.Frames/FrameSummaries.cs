using System.Globalization;
using Microsoft.Data.Analysis;
using PlanNotebooks.Shown;

namespace PlanNotebooks;

/// <summary>Groups, joins and pivots of data frames in which a key or a value may be null.</summary>
/// <remarks>
/// Microsoft.Data.Analysis 0.23 counts a null as 0 in the mean of a group (1.1 and null give 0.55), leaves rows with a null key out of
/// its groups, and joins
/// every null key with every other. These do not.
/// </remarks>
public static class FrameSummaries
{
    private const string CountColumn = "count";
    private const string RightEnding = "_right";

    /// <summary>The number of rows for each combination of keys; a null is a key like others.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="keys">The names of the columns to group by.</param>
    /// <returns>The keys and a column <c>count</c>, the largest count first.</returns>
    /// <exception cref="ArgumentException">No key is named, or the frame has no column of a name.</exception>
    public static DataFrame CountBy(this DataFrame frame, params string[] keys)
    {
        var groups = FrameGroups.Of(frame, keys).OrderByDescending(group => group.Count).ToList();
        return new DataFrame([
            .. KeyColumns(frame, keys, groups),
            new Int32DataFrameColumn(CountColumn, groups.Select(group => group.Count)),
        ]).WithNotes(frame);
    }

    /// <summary>The mean of those values of a column that are there, for each combination of keys.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="value">The name of a column of numbers.</param>
    /// <param name="keys">The names of the columns to group by.</param>
    /// <returns>The keys, the mean under the column's name (null where no row of the group has a value), and <c>count</c>: how many
    /// values it is the mean of.</returns>
    /// <exception cref="ArgumentException">No key is named, the frame has no column of a name, or the column is of no numbers, or a group
    /// has values of several units.</exception>
    public static DataFrame MeanBy(this DataFrame frame, string value, params string[] keys)
    {
        var groups = FrameGroups.Of(frame, keys);
        var column = frame.Column(value);
        if (!column.IsNumericColumn())
            throw new ArgumentException($"The column {value} holds no numbers.", nameof(value));
        GroupUnits.Check(frame, column, groups);
        var found = groups
            .Select(group =>
                group
                    .Select(row => column[row])
                    .OfType<object>()
                    .Select(cell => Convert.ToDecimal(cell, CultureInfo.InvariantCulture))
                    .ToList()
            )
            .ToList();
        return new DataFrame([
            .. KeyColumns(frame, keys, groups),
            new DecimalDataFrameColumn(
                value,
                found.Select(numbers => numbers.Count == 0 ? (decimal?)null : numbers.Average())
            ),
            new Int32DataFrameColumn(CountColumn, found.Select(numbers => numbers.Count)),
        ]).WithNotes(frame);
    }

    /// <summary>A row for each value of one column, a column for each value of another, and the values of a third in the cells.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="rows">The name of the column whose values are the rows, in the order in which they first stand.</param>
    /// <param name="columns">The name of the column whose values are the columns, in order; rows where it is null are left out.</param>
    /// <param name="values">The name of the column whose values are the cells: the first of a combination, null where there is
    /// none.</param>
    /// <exception cref="ArgumentException">The frame has no column of a name.</exception>
    public static DataFrame Pivot(this DataFrame frame, string rows, string columns, string values)
    {
        var (heads, cells) = (frame.Column(columns), frame.Column(values));
        var groups = FrameGroups.Of(frame, [rows]);
        var along = frame.Columns.Where(column => FrameLayout.Belongs(column.Name, values)).ToList();
        var pivoted = FrameGroups
            .Of(frame, [columns])
            .Select(same => heads[same[0]])
            .OfType<object>()
            .Order()
            .SelectMany(head =>
            {
                var places = groups.Select(same => First(same.Where(row => head.Equals(heads[row])), cells)).ToList();
                return along
                    .Prepend(cells)
                    .Select(column =>
                        column.Taken(FrameGroups.Text(head) + FrameLayout.EndingOf(column.Name, values), places)
                    );
            });
        return new DataFrame([frame.Column(rows).Taken(rows, groups.Select(same => (int?)same[0])), .. pivoted]).WithNotes(frame);
    }

    /// <summary>The rows of two frames whose keys are equal, side by side; a null key joins nothing.</summary>
    /// <param name="left">The frame whose columns come first, and whose order stays.</param>
    /// <param name="right">The other frame; where both have a column of one name that is no key, the name of this frame's ends in
    /// <c>_right</c>.</param>
    /// <param name="keys">The names of the columns that have to be equal, in both frames.</param>
    /// <exception cref="ArgumentException">No key is named, or a frame has no column of a name.</exception>
    public static DataFrame JoinOn(this DataFrame left, DataFrame right, params string[] keys)
    {
        var matches = FrameGroups
            .Of(right, keys)
            .Where(group => !FrameGroups.HasNull(right, keys, group[0]))
            .ToDictionary(group => FrameGroups.Key(right, keys, group[0]), StringComparer.Ordinal);
        var pairs = Enumerable
            .Range(0, checked((int)left.Rows.Count))
            .SelectMany(row =>
                (matches.GetValueOrDefault(FrameGroups.Key(left, keys, row)) ?? []).Select(other =>
                    (Left: row, Right: other)
                )
            )
            .ToList();
        var taken = left.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        return new DataFrame([
            .. left.Columns.Select(column => column.Taken(column.Name, pairs.Select(pair => (int?)pair.Left))),
            .. right
                .Columns.Where(column => !keys.Contains(column.Name))
                .Select(column =>
                    column.Taken(
                        taken.Contains(column.Name) ? Beside(column.Name) : column.Name,
                        pairs.Select(pair => (int?)pair.Right)
                    )
                ),
        ]);
    }

    // What identifies a value, or says it in words, keeps its ending, by which display knows it.
    private static string Beside(string name)
    {
        var value = FrameLayout.ValueOf(name);
        return value is null ? name + RightEnding : value + RightEnding + FrameLayout.EndingOf(name, value);
    }

    private static int? First(IEnumerable<int> rows, DataFrameColumn cells) =>
        rows.Where(row => cells[row] is not null).Select(row => (int?)row).FirstOrDefault();

    private static IEnumerable<DataFrameColumn> KeyColumns(
        DataFrame frame,
        string[] keys,
        IReadOnlyList<List<int>> groups
    ) => keys.Select(name => frame.Column(name).Taken(name, groups.Select(group => (int?)group[0])));
}
