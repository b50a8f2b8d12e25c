using System.Collections;
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
            double or float => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
            sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(
                value,
                System.Globalization.CultureInfo.InvariantCulture
            ),
            IEnumerable items => JsonSerializer.Serialize(
                items.Cast<object?>().Select(Of).Select(item => item is DBNull ? null : item)
            ),
            _ => throw new ArgumentException(
                $"SQL takes text, numbers, bool, enums, null and sequences of them, and no {value.GetType().Name}.",
                nameof(value)
            ),
        };

    private static object Of(decimal number) =>
        decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : (double)number;
}
