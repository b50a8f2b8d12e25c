using Parquet;
using Parquet.Schema;
using PlanNotebooks.Disk;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Parquet;

/// <summary>A Parquet file that tables of the same columns are written to one after another; a reader sees the old file or the whole
/// new one, and never a part.</summary>
/// <remarks>The bytes depend on the rows alone, and not on the tables that they came in.</remarks>
internal sealed class ParquetFile : IAsyncDisposable
{
    /// <summary>A row group is what is held until it is written; many small ones would make the file large and its readers slow.</summary>
    private const int RowsOfAGroup = 1 << 14;

    private readonly ReplacedFile _file;
    private readonly ParquetColumn[] _columns;
    private readonly ParquetWriter _writer;
    private int _rows;
    private bool _ended;

    private ParquetFile(ReplacedFile file, ParquetColumn[] columns, ParquetWriter writer)
    {
        (_file, _columns, _writer) = (file, columns, writer);
        _writer.CustomMetadata = DictionaryOf(columns);
    }

    /// <summary>Begins a file, in a folder that is created where it is not there.</summary>
    /// <param name="path">Where the file goes.</param>
    /// <param name="columns">The columns of every table of it that the file is to have, in their order.</param>
    /// <param name="cancellation">Asks it to end.</param>
    /// <exception cref="IOException">The path is a folder, or cannot be written to.</exception>
    public static async Task<ParquetFile> BeginAsync(
        string path,
        IEnumerable<Column> columns,
        CancellationToken cancellation
    )
    {
        var file = ReplacedFile.Begin(path);
        try
        {
            var kept = columns.Select(column => new ParquetColumn(column)).ToArray();
            var writer = await ParquetWriter.CreateAsync(
                new ParquetSchema(kept.Select(column => column.Field)),
                file.Stream,
                new ParquetOptions { CompressionMethod = CompressionMethod.Zstd },
                cancellationToken: cancellation
            );
            return new ParquetFile(file, kept, writer);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes the rows of a table that has the file's columns.</summary>
    /// <exception cref="NotSupportedException">A number has more digits than the file holds.</exception>
    public Task AppendAsync(Table table, CancellationToken cancellation) =>
        AppendAsync(table, Enumerable.Range(0, table.RowCount), cancellation);

    /// <summary>Writes some rows of a table that has the file's columns.</summary>
    /// <exception cref="NotSupportedException">A number has more digits than the file holds.</exception>
    public async Task AppendAsync(Table table, IEnumerable<int> rows, CancellationToken cancellation)
    {
        var places = Array.ConvertAll(_columns, column => table.ColumnIndex(column.Field.Name));
        foreach (var row in rows)
        {
            for (var column = 0; column < places.Length; column++)
                _columns[column].Add(table.Stored(row, places[column]));
            if (++_rows == RowsOfAGroup)
                await WriteGroupAsync(cancellation);
        }
    }

    /// <summary>Moves the file into place.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (_rows > 0)
            await WriteGroupAsync(cancellation);
        _ended = true;
        await _writer.DisposeAsync();
        _file.Complete();
    }

    /// <summary>Deletes what was written, unless it was completed.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!_ended)
                await _writer.DisposeAsync();
        }
        catch (Exception fault) when (fault is IOException or ArgumentOutOfRangeException)
        {
            // What was not completed is wanted no more; why it was not has been said.
        }
        finally
        {
            _file.Dispose();
        }
    }

    private async Task WriteGroupAsync(CancellationToken cancellation)
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
            await column.WriteAsync(group, cancellation);
        group.CompleteValidate();
        _rows = 0;
    }

    /// <summary>What each column means, for whoever has the file alone.</summary>
    private static Dictionary<string, string> DictionaryOf(IEnumerable<ParquetColumn> columns) =>
        columns
            .Select(column => ColumnMeaning.Of("observations", column.Field.Name))
            .OfType<ColumnMeaning>()
            .ToDictionary(meaning => $"observations.{meaning.Column}", meaning => $"{meaning.Chinese}: {meaning.Meaning}");
}
