using System.Text;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Corrections;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Where <c>plan extract</c> writes observations, report by report; a file is there once all are written.</summary>
/// <param name="format">One of <see cref="ExtractFormats"/>.</param>
/// <param name="file">The file; null for standard output.</param>
/// <param name="output">Standard output.</param>
/// <param name="byteOrderMark">Whether a CSV begins with a byte order mark.</param>
internal sealed class ExtractOutput(string format, string? file, TextWriter output, bool byteOrderMark = false)
    : IAsyncDisposable
{
    private const char Mark = '\uFEFF';
    private readonly StringWriter _part = new() { NewLine = "\n" };
    private readonly List<Report> _held = [];
    private readonly List<SkippedFile> _skipped = [];
    private readonly List<CorrectionLine> _corrections = [];
    private Statistics _statistics = Statistics.None;
    private OutputFile? _file;
    private ParquetOutput? _parquet;
    private bool _begun;

    /// <summary>
    /// Writes a report's observations; those of a table are held, for its columns are as wide as their widest cell, and those of a file
    /// that
    /// holds targets beside outcomes, since they are of several reports.
    /// </summary>
    public async Task WriteAsync(Report report, CancellationToken cancellation)
    {
        switch (format)
        {
            case ExtractFormats.Table or ExtractFormats.Workbook or ExtractFormats.Database:
                _held.Add(report);
                return;
            case ExtractFormats.Parquet:
                await (_parquet ??= new ParquetOutput(file!)).WriteAsync(report, cancellation);
                return;
            case ExtractFormats.Csv when !_begun:
                if (byteOrderMark)
                    _part.Write(Mark);
                report.ObservationTable.WriteCsv(_part);
                break;
            case ExtractFormats.Csv:
                report.ObservationTable.WriteCsvRows(_part);
                break;
            case ExtractFormats.Json:
                WriteElements(report);
                break;
            default:
                report.ObservationTable.WriteJsonLines(_part);
                break;
        }

        await FlushAsync(cancellation);
    }

    /// <summary>Keeps a file that was passed over, which workbooks and databases list.</summary>
    public void Add(SkippedFile file) => _skipped.Add(file);

    /// <summary>Keeps a line of the corrections, which workbooks and databases list.</summary>
    public void Add(CorrectionLine line) => _corrections.Add(line);

    /// <summary>Keeps the official figures beside the reports, which workbooks and databases hold.</summary>
    public void Add(Statistics statistics) => _statistics = _statistics.With(statistics);

    /// <summary>Ends the writing; where no report was written, nothing is.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (_held.Count > 0 && ExtractFormats.IsFile(format))
            CorpusFile.Write(Corpus.Of(_held, _skipped, _corrections).With(_statistics), format, file!);
        else if (_held.Count > 0)
        {
            var table = Corpus.Of(_held).Observations;
            await _part.WriteLineAsync(VisibleText.Of(table.Showing(table.Count).ToText()));
            await FlushAsync(cancellation);
        }

        if (format == ExtractFormats.Json && _begun)
        {
            await _part.WriteLineAsync("\n]");
            await FlushAsync(cancellation);
        }

        if (_file is not null)
            await _file.CompleteAsync();
        if (_parquet is not null)
            await _parquet.CompleteAsync(cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _part.DisposeAsync();
        if (_file is not null)
            await _file.DisposeAsync();
        if (_parquet is not null)
            await _parquet.DisposeAsync();
    }

    /// <summary>Writes the elements of one array that goes on from report to report.</summary>
    private void WriteElements(Report report)
    {
        using var lines = new StringWriter { NewLine = "\n" };
        report.ObservationTable.WriteJsonLines(lines);
        _part.Write(_begun ? ",\n" : "[\n");
        _part.Write(lines.ToString().TrimEnd('\n').Replace("\n", ",\n", StringComparison.Ordinal));
    }

    /// <summary>Passes the part on: to a file piece by piece, so that no text of its whole length is made; to the console whole, which
    /// passes every piece that it is given on by itself.</summary>
    private async Task FlushAsync(CancellationToken cancellation)
    {
        _begun = true;
        var part = _part.GetStringBuilder();
        if (file is null)
            await output.WriteAsync(part.ToString().AsMemory(), cancellation);
        else
            await AppendAsync(_file ??= OutputFile.Create(Path.GetFullPath(file)), part, cancellation);
        part.Clear();
    }

    private static async Task AppendAsync(OutputFile target, StringBuilder part, CancellationToken cancellation)
    {
        foreach (var piece in part.GetChunks())
            await target.AppendAsync(piece, cancellation);
    }
}
