using System.Globalization;
using PlanNotebooks.Sqlite.Schema;

namespace PlanNotebooks.Sqlite.Queries;

/// <summary>The type of a column of a result, and how SQLite's values are read as it.</summary>
/// <param name="Type">string, long, decimal or bool.</param>
/// <param name="Read">Reads a value: long, double, string, byte[] or null.</param>
internal sealed record CellType(Type Type, Func<object?, object?> Read)
{
    private static readonly CellType Text = new(typeof(string), ToText);
    private static readonly CellType Whole = new(typeof(long), value => value);
    private static readonly CellType Number = new(typeof(decimal), ToDecimal);
    private static readonly CellType Truth = new(typeof(bool), value => value is null ? null : (long)value != 0);

    /// <summary>The type that holds all values of a column: what the database declares where they fit it, else the plainest that
    /// does.</summary>
    public static CellType Of(string? declared, IEnumerable<object?> values)
    {
        var filled = values.Where(value => value is not null).ToList();
        if (
            filled.Exists(value => value is not (long or double))
            || filled.Exists(value => value is double number && !IsDecimal(number))
        )
            return Text;
        return declared switch
        {
            SqlTypes.Boolean when filled.TrueForAll(value => value is 0L or 1L) => Truth,
            SqlTypes.Numeric => Number,
            SqlTypes.Integer when filled.TrueForAll(value => value is long) => Whole,
            _ when filled.Exists(value => value is double) => Number,
            _ => filled.Count > 0 ? Whole : Text,
        };
    }

    /// <summary>Whether a binary number has a place among decimals, and does not vanish there.</summary>
    private static bool IsDecimal(double number) =>
        Math.Abs(number) < 7.9e28 && (number == 0 || Math.Abs(number) > 1e-20);

    /// <summary>The decimal to 15 significant digits: 0.1 + 0.2 is 0.3.</summary>
    private static object? ToDecimal(object? value) =>
        value switch
        {
            double number => (decimal)number,
            long number => (decimal)number,
            _ => null,
        };

    private static object? ToText(object? value) =>
        value switch
        {
            byte[] bytes => Convert.ToHexStringLower(bytes),
            null => null,
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
}
