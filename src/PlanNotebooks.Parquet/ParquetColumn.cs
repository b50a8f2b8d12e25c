using System.Globalization;
using Parquet;
using Parquet.Schema;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Parquet;

/// <summary>A table's column as a column of Parquet, and its cells until a row group is written.</summary>
internal sealed class ParquetColumn
{
    private const int Precision = 38;
    private const int Scale = 18;

    /// <summary>The first number that has more digits before the point than <see cref="Precision"/> leaves for them.</summary>
    private const decimal TooLarge = 100_000_000_000_000_000_000m;

    private readonly Type _type;
    private readonly List<object?> _cells = [];

    /// <summary>Begins a column.</summary>
    public ParquetColumn(Column column)
    {
        _type = column.StoredType();
        Field =
            _type == typeof(decimal)
                ? new DecimalDataField(column.Name, Precision, Scale, isNullable: column.IsNullable)
                : new DataField(column.Name, _type, column.IsNullable);
    }

    /// <summary>The column in the file's schema.</summary>
    public DataField Field { get; }

    /// <summary>Adds a cell.</summary>
    /// <exception cref="NotSupportedException">It is a number that the file cannot hold exactly.</exception>
    public void Add(object? cell)
    {
        if (cell is decimal number && !IsExact(number))
            throw new NotSupportedException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Field.Name} {number} has more digits than Parquet's decimal({Precision},{Scale}) holds; CSV and JSON Lines hold it"
                )
            );
        _cells.Add(cell);
    }

    /// <summary>Writes the cells as the column of a row group, and begins anew.</summary>
    public async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        if (_type == typeof(string))
            await group.WriteAsync(Field, _cells.ConvertAll(cell => (string)cell!));
        else if (_type == typeof(decimal))
            await WriteAsync<decimal>(group, cancellation);
        else if (_type == typeof(long))
            await WriteAsync<long>(group, cancellation);
        else if (_type == typeof(int))
            await WriteAsync<int>(group, cancellation);
        else
            await WriteAsync<bool>(group, cancellation);
        _cells.Clear();
    }

    private async Task WriteAsync<T>(ParquetRowGroupWriter group, CancellationToken cancellation)
        where T : struct
    {
        if (Field.IsNullable)
            await group.WriteAsync<T>(Field, _cells.Select(cell => (T?)cell).ToArray(), cancellationToken: cancellation);
        else
            await group.WriteAsync<T>(Field, _cells.Select(cell => (T)cell!).ToArray(), cancellationToken: cancellation);
    }

    private static bool IsExact(decimal number) =>
        Math.Abs(number) < TooLarge && decimal.Round(number, Scale) == number;
}
