using System.Globalization;
using System.Runtime.CompilerServices;
using Deedle;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Shown;

/// <summary>Deedle's frames and series as tables that show themselves: a row for each key, in the order of the keys.</summary>
internal static class DeedleTables
{
    private const string KeyColumn = "key";
    private const string ValueColumn = "value";

    /// <summary>A frame; a cell without a value is empty.</summary>
    public static Table<int> OfFrame<TRowKey, TColumnKey>(Frame<TRowKey, TColumnKey> frame)
        where TRowKey : notnull
        where TColumnKey : notnull
    {
        var names = Names([.. frame.ColumnKeys.Select(key => Text(key))]);
        var keys = frame.RowKeys.Select(key => Text(key)).ToArray();
        var note = FrameNotes.Of(frame);
        var columns = frame
            .ColumnKeys.Zip(frame.ColumnTypes)
            .Select(
                (column, place) =>
                    Cells(
                        names[place],
                        column.Second,
                        frame.GetColumn<object>(column.First).GetAllValues(),
                        row => note.At(keys[row], names[place])
                    )
            );
        return FrameTable.Of(frame.RowCount, [Keys(keys, names), .. columns]).WithNoteOf(frame);
    }

    /// <summary>A series; a key without a value is there, and empty.</summary>
    public static Table<int> OfSeries<TKey, TValue>(Series<TKey, TValue> series)
        where TKey : notnull
    {
        var keys = series.Index.Keys.ToList();
        var note = FrameNotes.Of(series);
        var texts = keys.Select(key => Text(key)).ToArray();
        var values = keys.Select(key => series.TryGet(key))
            .Select(value => value.HasValue ? new OptionalValue<object>(value.Value!) : OptionalValue<object>.Missing);
        return FrameTable
            .Of(
                keys.Count,
                [
                    Keys(texts, [ValueColumn]),
                    Cells(ValueColumn, typeof(TValue), values, row => note.At(texts[row], ValueColumn)),
                ]
            )
            .WithNoteOf(series);
    }

    private static FrameCells Keys(IReadOnlyList<string> keys, IReadOnlyCollection<string> names) =>
        new(names.Contains(KeyColumn) ? KeyColumn + " " : KeyColumn, typeof(string), row => keys[row])
        {
            Kind = FrameTexts.KindOf(keys),
        };

    private static FrameCells Cells(
        string name,
        Type type,
        IEnumerable<OptionalValue<object>> values,
        Func<int, Observation?> behind
    )
    {
        var cells = values.Select(value => value.HasValue ? value.Value : null).ToArray();
        return new FrameCells(name, type, row => cells[row])
        {
            Words = row => behind(row) is { } value ? ObservationText.Outcome(value) : null,
            Tip = row => behind(row) is { } value ? ObservationText.Tip(value) : null,
        };
    }

    // Two keys may be written alike, 1 and "1": the columns of a table differ.
    private static IReadOnlyList<string> Names(IReadOnlyList<string> texts) =>
        [
            .. texts.Select(
                (text, place) => texts.Take(place).Contains(text) || text.Length == 0 ? $"{text} ({place + 1})" : text
            ),
        ];

    private static string Text<TKey>(TKey key) =>
        key switch
        {
            ITuple parts => string.Join(" / ", Enumerable.Range(0, parts.Length).Select(place => Text(parts[place]))),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => key?.ToString() ?? "",
        };
}
