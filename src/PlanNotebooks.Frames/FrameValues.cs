using System.Globalization;
using Microsoft.Data.Analysis;
using PlanNotebooks.Shown;

namespace PlanNotebooks;

/// <summary>Columns of data frames as the plain lists that charts are made of.</summary>
public static class FrameValues
{
    /// <summary>A column's numbers, in the order of the rows; NaN, which charts leave out, where there is none.</summary>
    /// <exception cref="ArgumentException">The frame has no column of the name, or it holds no numbers.</exception>
    public static IReadOnlyList<double> Numbers(this DataFrame frame, string column)
    {
        var cells = frame.Column(column);
        if (!cells.IsNumericColumn())
            throw new ArgumentException($"The column {column} holds no numbers.", nameof(column));
        return
        [
            .. Cells(cells)
                .Select(cell => cell is null ? double.NaN : Convert.ToDouble(cell, CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>The words of some columns, joined by spaces, in the order of the rows: names for marks, such as 杭州市上城区 2023.</summary>
    /// <exception cref="ArgumentException">The frame has no column of a name.</exception>
    public static IReadOnlyList<string> Words(this DataFrame frame, params string[] columns)
    {
        var cells = columns.Select(name => frame.Column(name)).ToList();
        return
        [
            .. Enumerable
                .Range(0, checked((int)frame.Rows.Count))
                .Select(row =>
                    string.Join(' ', cells.Select(column => column[row]).OfType<object>().Select(FrameGroups.Text))
                ),
        ];
    }

    /// <summary>The cells; of a column without any, of which the package throws, none.</summary>
    private static IEnumerable<object?> Cells(DataFrameColumn column) => column.Length == 0 ? [] : column.Cast<object?>();
}
