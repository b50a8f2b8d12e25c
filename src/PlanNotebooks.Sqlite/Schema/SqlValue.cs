using System.Collections;
using System.Globalization;
using System.Text.Json;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>Values as SQLite holds them: long, double, string or DBNull.</summary>
internal static class SqlValue
{
    /// <summary>The value; a decimal that is whole and not too large is a long, any other the nearest double; an enum is its
    /// word.</summary>
    /// <exception cref="ArgumentException">SQLite has no type for it.</exception>
    public static object Of(object? value) =>
        value switch
        {
            null or DBNull => DBNull.Value,
            string text => text,
            bool truth => truth ? 1L : 0L,
            Enum word => CellValue.Word(word),
            decimal number => Of(number),
            double or float => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ when Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.Int64 => Convert.ToInt64(
                value,
                CultureInfo.InvariantCulture
            ),
            IEnumerable items => JsonSerializer.Serialize(items.Cast<object?>().Select(ItemOf)),
            _ => throw new ArgumentException(
                $"SQL takes text, numbers, bool, enums, null and sequences of them, and no {value.GetType().Name}.",
                nameof(value)
            ),
        };

    private static object? ItemOf(object? item) => Of(item) is var value and not DBNull ? value : null;

    private static object Of(decimal number) =>
        decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : (double)number;
}
