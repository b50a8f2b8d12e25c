using Microsoft.Data.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>Tables as data frames of Microsoft.Data.Analysis, and back.</summary>
public static class DataFrameExtensions
{
    /// <summary>Every row and column of the table, hidden columns too, under the columns' names.</summary>
    /// <remarks>
    /// Whole numbers stay int or long, amounts and rates decimal, yes and no bool; words and enums are strings. A null stays
    /// null, in every type. Beware that <c>GroupBy</c> of the package leaves out rows whose key is null.
    /// </remarks>
    public static DataFrame ToDataFrame(this Table table) =>
        new([.. table.Columns.Select((column, index) => ToColumn(table, column, index))]);

    /// <summary>The observations of a data frame that was made of a table of them, whatever was done to its rows since.</summary>
    /// <param name="frame">A frame with the columns of <c>corpus.Observations</c>; columns beyond those are left aside.</param>
    /// <exception cref="FormatException">A row lacks what every observation has, or a column holds what its key cannot; says which.</exception>
    public static Table<Observation> ToObservations(this DataFrame frame)
    {
        var columns = frame.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        return StoredObservations.Table(
            checked((int)frame.Rows.Count),
            (row, key) => columns.TryGetValue(key, out var column) ? column[row] : null);
    }

    /// <summary>Any data frame as a table, which shows itself in every notebook and page, and writes itself as CSV and JSON Lines.</summary>
    /// <remarks>Numbers that are no int, long or decimal become decimal, and NaN null; see <see cref="FrameColumn"/>.</remarks>
    public static Table<DataFrameRow> AsTable(this DataFrame frame) =>
        Table.Of(frame.Rows, frame.Columns.Select((column, index) => FrameColumn.Of(column.Name, column.DataType, (DataFrameRow row) => row[index])));

    private static DataFrameColumn ToColumn(Table table, Column column, int index)
    {
        var cells = Enumerable.Range(0, table.RowCount).Select(row => table.Stored(row, index));
        return column.StoredType() switch
        {
            var type when type == typeof(int) => new Int32DataFrameColumn(column.Name, cells.Select(cell => (int?)cell)),
            var type when type == typeof(long) => new Int64DataFrameColumn(column.Name, cells.Select(cell => (long?)cell)),
            var type when type == typeof(decimal) => new DecimalDataFrameColumn(column.Name, cells.Select(cell => (decimal?)cell)),
            var type when type == typeof(bool) => new BooleanDataFrameColumn(column.Name, cells.Select(cell => (bool?)cell)),
            _ => new StringDataFrameColumn(column.Name, cells.Select(cell => (string?)cell)),
        };
    }
}
