using System.Globalization;

namespace PlanNotebooks.Sqlite;

/// <summary>A row that a query gave.</summary>
public sealed class SqlRow
{
    private readonly Dictionary<string, int> _places;
    private readonly object?[] _cells;

    internal SqlRow(Dictionary<string, int> places, object?[] cells) => (_places, _cells) = (places, cells);

    /// <summary>A cell: string, long, decimal, bool or null.</summary>
    /// <param name="column">The column's name in the result, in letters of either case.</param>
    /// <exception cref="ArgumentException">The result has no such column.</exception>
    public object? this[string column] =>
        _places.TryGetValue(column, out var place)
            ? _cells[place]
            : throw new ArgumentException(
                $"The result has no column {column}; it has {string.Join(", ", _places.Keys)}.",
                nameof(column)
            );

    /// <summary>A cell as text: numbers invariant, null as null.</summary>
    /// <param name="column">The column's name in the result.</param>
    public string? Text(string column) =>
        Convert.ToString(this[column], CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    /// <summary>A cell as a decimal; null where it is empty.</summary>
    /// <param name="column">The column's name in the result.</param>
    /// <exception cref="FormatException">The cell holds text that is no number.</exception>
    public decimal? Number(string column) =>
        this[column] is { } cell ? Convert.ToDecimal(cell, CultureInfo.InvariantCulture) : null;

    internal object? At(int place) => _cells[place];
}
