using System.Globalization;
using Deedle;
using PlanNotebooks.Observations;
using PlanNotebooks.Shown;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>Tables as frames of Deedle, and back.</summary>
/// <remarks>
/// Columns keep the table's names and types: whole numbers int or long, amounts and rates decimal, yes and no bool, words and
/// enums strings. A null is a missing value.
/// </remarks>
public static class DeedleExtensions
{
    /// <summary>Every row and column of a table of observations, its rows keyed by the observations' ids.</summary>
    /// <exception cref="ArgumentException">Two rows have one id, so the table holds an observation twice.</exception>
    public static Frame<string, string> ToDeedleFrame(this Table<Observation> table)
    {
        var keys = table.Select(row => row.Id).ToArray();
        if (keys.GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException(
                $"The observation {twice.Key} is in the table twice; a frame's row keys differ.",
                nameof(table)
            );
        return ToFrame(table, keys);
    }

    /// <summary>Every row and column of any table, such as an analysis' rows, its rows keyed from 0.</summary>
    public static Frame<int, string> ToDeedleFrame(this Table table) =>
        ToFrame(table, [.. Enumerable.Range(0, table.RowCount)]);

    /// <summary>The observations of a frame that was made of a table of them, whatever was done to its rows since.</summary>
    /// <param name="frame">A frame with the columns of <c>corpus.Observations</c>; columns beyond those are left aside.</param>
    /// <exception cref="FormatException">A row lacks what every observation has, or a column holds what its key cannot; says
    /// which.</exception>
    public static Table<Observation> ToObservations<TRowKey>(this Frame<TRowKey, string> frame)
    {
        var columns = frame.ColumnKeys.ToDictionary(name => name, name => Cells(frame, name), StringComparer.Ordinal);
        return StoredObservations.Table(frame.RowCount, (row, key) => columns.GetValueOrDefault(key)?[row]);
    }

    /// <summary>Any frame as a table, which shows itself in every notebook and page, and writes itself as CSV and JSON Lines.</summary>
    /// <remarks>Numbers that are no int, long or decimal become decimal; see <see cref="FrameColumn"/>. Column keys are written as
    /// text.</remarks>
    /// <param name="frame">The frame.</param>
    /// <param name="key">The name of the first column, which holds the row keys.</param>
    public static Table<TRowKey> AsTable<TRowKey, TColumnKey>(this Frame<TRowKey, TColumnKey> frame, string key = "key")
        where TRowKey : notnull
    {
        var places = frame
            .RowKeys.Select((row, place) => (row, place))
            .ToDictionary(pair => pair.row, pair => pair.place);
        var columns = frame.ColumnKeys.Zip(
            frame.ColumnTypes,
            (name, type) =>
                (Name: string.Create(CultureInfo.InvariantCulture, $"{name}"), type, Cells: Cells(frame, name))
        );
        return Table.Of(
            frame.RowKeys,
            columns
                .Select(column => FrameColumn.Of(column.Name, column.type, (TRowKey row) => column.Cells[places[row]]))
                .Prepend(FrameColumn.Of(key, typeof(TRowKey), (TRowKey row) => row))
        );
    }

    /// <summary>A frame as it shows itself, with a title.</summary>
    /// <param name="frame">The frame, which stays as it is.</param>
    /// <param name="title">The title, or a pair of which the language spoken now is shown: <c>Growth 增速</c>.</param>
    public static Table<int> Titled<TRowKey, TColumnKey>(this Frame<TRowKey, TColumnKey> frame, string title)
        where TRowKey : notnull
        where TColumnKey : notnull => DeedleTables.OfFrame(frame).Titled(title);

    /// <summary>A series as it shows itself, with a title.</summary>
    /// <param name="series">The series, which stays as it is.</param>
    /// <param name="title">The title, or a pair of which the language spoken now is shown: <c>Growth 增速</c>.</param>
    public static Table<int> Titled<TKey, TValue>(this Series<TKey, TValue> series, string title)
        where TKey : notnull => DeedleTables.OfSeries(series).Titled(title);

    private static object?[] Cells<TRowKey, TColumnKey>(Frame<TRowKey, TColumnKey> frame, TColumnKey column) =>
        [.. frame.GetColumn<object>(column).GetAllValues().Select(value => value.HasValue ? value.Value : null)];

    private static Frame<TKey, string> ToFrame<TKey>(Table table, TKey[] keys)
        where TKey : notnull =>
        new(
            table.Columns.Select(column => column.Name),
            table.Columns.Select((column, index) => ToSeries(table, column, index, keys))
        );

    private static ISeries<TKey> ToSeries<TKey>(Table table, Column column, int index, TKey[] keys)
        where TKey : notnull =>
        column.StoredType() switch
        {
            var type when type == typeof(int) => ToSeries<TKey, int>(table, index, keys),
            var type when type == typeof(long) => ToSeries<TKey, long>(table, index, keys),
            var type when type == typeof(decimal) => ToSeries<TKey, decimal>(table, index, keys),
            var type when type == typeof(bool) => ToSeries<TKey, bool>(table, index, keys),
            _ => ToSeries<TKey, string>(table, index, keys),
        };

    private static Series<TKey, T> ToSeries<TKey, T>(Table table, int column, TKey[] keys)
        where TKey : notnull =>
        keys.Select((key, row) => KeyValuePair.Create(key, Cell<T>(table.Stored(row, column)))).ToSparseSeries();

    private static OptionalValue<T> Cell<T>(object? value) =>
        value is T present ? new OptionalValue<T>(present) : OptionalValue<T>.Missing;
}
