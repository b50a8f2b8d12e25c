using PlanNotebooks.Corrections;

namespace PlanNotebooks.Official;

/// <summary>The cells of one row under their columns; keeps the first fault that reading them meets.</summary>
internal sealed class StatisticsRow(IReadOnlyDictionary<string, int> columns, StatisticsLine line)
{
    /// <summary>The line that the row begins in, from 1.</summary>
    public int Line => line.Number;

    /// <summary>The column that is at fault, and why; null where no cell is.</summary>
    public (string Column, string Reason)? Fault { get; private set; }

    /// <summary>The cell of a column; an empty one where the row or the table has none.</summary>
    public StatisticsCell this[string column] =>
        columns.TryGetValue(column, out var place) && place < line.Cells.Count ? line.Cells[place] : default;

    /// <summary>The words of a cell; the empty string where there is none.</summary>
    public string Text(string column) => this[column].Text ?? "";

    /// <summary>The words of a cell that must not be empty.</summary>
    public string Needed(string column)
    {
        if (Text(column).Length == 0)
            Refuse(column, $"is empty; every row needs {column}");
        return Text(column);
    }

    /// <summary>The value of a cell, or null where it is empty or at fault.</summary>
    public object? Read(string column, Func<string, ParsedCell> read)
    {
        var parsed = read(Text(column));
        if (parsed.Fault is { } expected)
            Refuse(column, $"is {(Text(column).Length > 0 ? Text(column) : "empty")}; expected {expected}");
        return parsed.Value;
    }

    /// <summary>The word of an enum in a cell; the enum's first where the cell is empty.</summary>
    public T Word<T>(string column)
        where T : struct, Enum => (T?)Read(column, CellReading.OptionalWord<T>) ?? default;

    /// <summary>Keeps a fault, unless another came first.</summary>
    public void Refuse(string column, string reason) => Fault ??= (column, reason);
}
