using System.Text;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Disk;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Cli.Exports;

/// <summary>A table for the terminal: its columns are as wide as their widest cell, so that its cells wait in a file of their own until
/// all are there.</summary>
internal sealed class TableExport(ExportTarget target) : TextExport(target)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Parts the cells of a line; no cell holds a control character.</summary>
    private const char Parting = '\u001F';
    private readonly HashSet<int> _shown = [];
    private TextRows? _rows;
    private FileStream? _cells;
    private StreamWriter? _writer;

    public static ExportFormat Format { get; } = new("table", target => new TableExport(target));

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_writer is not null)
            await _writer.DisposeAsync();
        if (_cells is not null)
            await _cells.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void Write(Report report, TextWriter part, bool isFirst)
    {
        var table = report.ObservationTable;
        _rows ??= new TextRows(table, ObservationColumns.MayBeShown);
        _shown.UnionWith(table.ShownColumns);
        _writer ??= new StreamWriter(_cells = WaitingFile.Create(), new UTF8Encoding(false), BufferSize, leaveOpen: true);
        for (var row = 0; row < table.RowCount; row++)
        {
            _writer.Write(string.Join(Parting, _rows.Add(table, row)));
            _writer.Write('\n');
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> Ending(bool begun)
    {
        if (_rows is null)
            yield break;
        yield return Bilingual.Pick(ObservationColumns.Title) + '\n';
        yield return VisibleText.Of(_rows.Heading(_shown)) + '\n';
        _writer!.Flush();
        _cells!.Position = 0;
        using var reader = new StreamReader(_cells, leaveOpen: true);
        while (reader.ReadLine() is { } line)
            yield return VisibleText.Of(_rows.Line(line.Split(Parting), _shown)) + '\n';
    }
}
