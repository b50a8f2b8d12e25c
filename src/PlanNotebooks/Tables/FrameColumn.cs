using System.Globalization;

namespace PlanNotebooks.Tables;

/// <summary>Columns of values whose types are known only at run time, as data frames have them.</summary>
public static class FrameColumn
{
    /// <summary>A column of a type that a table can hold: whole numbers int or long, other numbers decimal, yes and no bool, the rest
    /// words.</summary>
    /// <param name="name">The key.</param>
    /// <param name="type">The type of the values, such as double; DateTime and the like become words.</param>
    /// <param name="value">A row's value, or null; NaN counts as null.</param>
    /// <param name="heading">The heading for people; the name where it is null.</param>
    /// <exception cref="OverflowException">When a cell is read: a number is beyond the range of decimal, or infinite.</exception>
    public static Column<TRow> Of<TRow>(string name, Type type, Func<TRow, object?> value, string? heading = null) =>
        Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => Column.Of(name, (TRow row) => (bool?)value(row), heading),
            >= TypeCode.SByte and <= TypeCode.Int32 => Column.Of(
                name,
                (TRow row) =>
                    value(row) is { } number ? Convert.ToInt32(number, CultureInfo.InvariantCulture) : (int?)null,
                heading
            ),
            TypeCode.UInt32 or TypeCode.Int64 => Column.Of(
                name,
                (TRow row) =>
                    value(row) is { } number ? Convert.ToInt64(number, CultureInfo.InvariantCulture) : (long?)null,
                heading
            ),
            >= TypeCode.UInt64 and <= TypeCode.Decimal => Column.Of(
                name,
                (TRow row) => Number(value(row)),
                heading
            ),
            _ => Column.Of(
                name,
                (TRow row) => value(row) is { } word ? Convert.ToString(word, CultureInfo.InvariantCulture) : null,
                heading
            ),
        };

    private static decimal? Number(object? value) =>
        value switch
        {
            null or double.NaN or float.NaN => null,
            _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        };
}
