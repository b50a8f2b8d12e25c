using Microsoft.Data.Analysis;
using PlanNotebooks.Shown;

namespace PlanNotebooks;

/// <summary>Rows and columns of data frames, picked as LINQ picks them.</summary>
public static class FrameRows
{
    /// <summary>The rows for which a condition holds.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="condition">Whether a row is kept; <c>row["value"]</c> is a value of it, or null.</param>
    public static DataFrame Where(this DataFrame frame, Func<DataFrameRow, bool> condition) =>
        frame.Rows.Count == 0 ? frame : frame.Filter(new BooleanDataFrameColumn("kept", frame.Rows.Select(condition))).WithNotes(frame);

    /// <summary>The rows in which a column has one of some values.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="values">The values: words, numbers of any type, <c>true</c> or <c>false</c>; null for a missing one.</param>
    /// <returns>The rows; where no row has a known indicator or region that was asked for, what is shown says so.</returns>
    /// <exception cref="ArgumentException">The frame has no column of the name.</exception>
    /// <exception cref="KeyNotFoundException">The column is of indicators or regions, and nobody knows a value; names the
    /// nearest.</exception>
    public static DataFrame Where(this DataFrame frame, string column, params object?[] values)
    {
        var cells = frame.Column(column);
        var wanted = values.Select(value => value is null ? null : FrameGroups.Text(value)).ToHashSet();
        var note = ValuesAsked.Check(frame, cells, wanted);
        return frame
            .Where(row => wanted.Contains(row[column] is { } cell ? FrameGroups.Text(cell) : null))
            .WithNotes(frame, note);
    }

    /// <summary>The first rows, or all where there are fewer: <c>Head</c> of the package throws then.</summary>
    public static DataFrame Take(this DataFrame frame, int rows) =>
        frame.Rows.Count <= rows
            ? frame
            : frame.Filter(new Int64DataFrameColumn("rows", Enumerable.Range(0, rows).Select(row => (long)row))).WithNotes(frame);

    /// <summary>The rows from the smallest value of a column to the largest, those without one last; also of a frame without rows, of
    /// which <c>OrderBy</c> of the package throws.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The column's name.</param>
    /// <exception cref="ArgumentException">The frame has no column of the name.</exception>
    public static DataFrame SortBy(this DataFrame frame, string column) =>
        frame.Column(column).Length == 0 ? frame : frame.OrderBy(column).WithNotes(frame);

    /// <summary>The rows from the largest value of a column to the smallest, those without one last.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The column's name.</param>
    /// <exception cref="ArgumentException">The frame has no column of the name.</exception>
    public static DataFrame SortByDescending(this DataFrame frame, string column) =>
        frame.Column(column).Length == 0 ? frame : frame.OrderByDescending(column).WithNotes(frame);

    /// <summary>Some columns, in the order in which they are named.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="columns">The names; the ids and the words of the values (<c>id</c>, <c>value_shown</c>) come along, so that display
    /// finds them.</param>
    /// <exception cref="ArgumentException">The frame has no column of a name.</exception>
    public static DataFrame Select(this DataFrame frame, params string[] columns)
    {
        var named = columns.Select(name => frame.Column(name)).ToList();
        var along = frame.Columns.Where(column =>
            !columns.Contains(column.Name) && columns.Any(name => FrameLayout.Belongs(column.Name, name))
        );
        return new DataFrame([.. named.Concat(along).Select(column => column.Clone())]).WithNotes(frame);
    }
}
