using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Official;
using PlanNotebooks.Reading;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>Official figures that stand beside reports: what statistics say of the years that reports plan and review.</summary>
/// <remarks>
/// They are a source of their own: observations whose <see cref="Observation.Origin"/> is <see cref="Origin.Statistics"/> and whose
/// quote is a citation. They are
/// never counted among a report's observations, and never merged with them. docs/statistics.md has the columns.
/// </remarks>
/// <example><code>Corpus.Load("reports").With(Statistics.Read("mine.csv"))</code></example>
public sealed class Statistics
{
    private Statistics(
        IReadOnlyList<Observation> figures,
        IReadOnlyList<RefusedRow> refused,
        IReadOnlyList<StatisticsText> texts
    )
    {
        Figures = ObservationColumns
            .TableOf(figures, "Figures of other publications 报告外数据")
            .Noted(ObservationText.OfficialSentence);
        Refused = Table
            .Of(
                refused,
                Column.Of("file", (RefusedRow row) => row.File, "File 文件"),
                Column.Of("line", (RefusedRow row) => row.Line, "Line 行"),
                Column.Of("column", (RefusedRow row) => row.Column, "Column 列"),
                Column.Of("reason", (RefusedRow row) => row.Reason, "Reason 原因")
            )
            .Titled("Rows that were refused 未采用的行");
        Texts = texts;
    }

    /// <summary>No figures.</summary>
    public static Statistics None { get; } = new([], [], []);

    /// <summary>The figures, in the order of their files.</summary>
    public Table<Observation> Figures { get; }

    /// <summary>The rows that are no figures, with line, column and reason; empty where every row is one.</summary>
    public Table<RefusedRow> Refused { get; }

    /// <summary>The texts that the figures were read from.</summary>
    public IReadOnlyList<StatisticsText> Texts { get; }

    /// <summary>Reads a table of official figures.</summary>
    /// <param name="path">A .tsv or .csv file in UTF-8, UTF-16, UTF-32, GB18030 or Big5, with a header line.</param>
    /// <param name="indicators">The indicators that its codes are of; the library's where it is null.</param>
    /// <exception cref="UnreadableTableException">The file cannot be read, has no header line, lacks a column, or has one that is not
    /// known.</exception>
    public static Statistics Read(string path, IndicatorTable? indicators = null)
    {
        if (path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            throw new UnreadableTableException(
                path,
                null,
                "is a workbook; read it with StatisticsWorkbook.Read of PlanNotebooks.Formats, or save it as CSV"
            );
        var text = TableFile.TextOf(path);
        return FromText(
            Path.GetFileName(path),
            text,
            path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ',' : '\t',
            indicators
        );
    }

    /// <summary>Reads a table of official figures from text.</summary>
    /// <param name="source">The name of the file that the text is of.</param>
    /// <param name="text">The table, with a header line.</param>
    /// <param name="separator">What parts its cells.</param>
    /// <param name="indicators">The indicators that its codes are of; the library's where it is null.</param>
    /// <exception cref="UnreadableTableException">There is no header line, a column is missing, or one is not known.</exception>
    public static Statistics FromText(
        string source,
        string text,
        char separator = '\t',
        IndicatorTable? indicators = null
    )
    {
        var lines = DelimitedText.Read(text, separator);
        var columns = HeaderOf(source, lines);
        var reader = new FigureReader(
            source,
            Path.GetFileNameWithoutExtension(source),
            indicators ?? IndicatorTable.Default
        );
        var (figures, refused) = (new List<Observation>(), new List<RefusedRow>());
        foreach (var line in lines.Skip(1))
        {
            var row = new StatisticsRow(columns, line);
            if (line.Cells.Count > columns.Count)
                row.Refuse("", $"has {line.Cells.Count} cells, and the header names {columns.Count} columns");
            var figure = row.Fault is null ? reader.Read(row) : null;
            if (figure is not null)
                figures.Add(figure);
            else
                refused.Add(new RefusedRow(source, line.Number, row.Fault!.Value.Column, row.Fault.Value.Reason));
        }

        return new Statistics(
            figures,
            refused,
            [new StatisticsText(Path.GetFileNameWithoutExtension(source), source, text)]
        );
    }

    /// <summary>The figures of both; where two files have one name, those of the second take a number behind it.</summary>
    /// <param name="other">Further figures.</param>
    public Statistics With(Statistics other)
    {
        var taken = Texts.Select(text => text.Name).ToHashSet(StringComparer.Ordinal);
        var added = other.Texts.Aggregate(
            other,
            (statistics, text) =>
                taken.Contains(text.Name) ? statistics.Renamed(text.Name, FreeName(text.Name, taken)) : statistics
        );
        return new Statistics(
            [.. Figures, .. added.Figures],
            [.. Refused, .. added.Refused],
            [.. Texts, .. added.Texts]
        );
    }

    /// <summary>The figures, and what else is no figure of theirs.</summary>
    internal Statistics With(IEnumerable<RefusedRow> refused) => new([.. Figures], [.. Refused, .. refused], Texts);

    /// <summary>The figures of one region alone.</summary>
    /// <param name="code">The region's code; empty for figures without one.</param>
    internal Statistics InRegion(string code) =>
        Figures.Count == 0
            ? this
            : new Statistics([.. Figures.AsEnumerable().Where(figure => (figure.RegionCode ?? "") == code)], [], Texts);

    private static string FreeName(string name, HashSet<string> taken)
    {
        var number = 2;
        while (!taken.Add($"{name}-{number}"))
            number++;
        return $"{name}-{number}";
    }

    private Statistics Renamed(string from, string to) =>
        new(
            Figures
                .AsEnumerable()
                .Select(figure =>
                    figure.Report == from ? figure with { Report = to, Id = to + figure.Id[from.Length..] } : figure
                )
                .ToList(),
            Refused,
            Texts.Select(text => text.Name == from ? text with { Name = to } : text).ToList()
        );

    private static Dictionary<string, int> HeaderOf(string source, IReadOnlyList<StatisticsLine> lines)
    {
        var expected = string.Join(", ", StatisticsColumns.All);
        if (lines.Count == 0)
            throw new UnreadableTableException(source, null, $"has no header line; expected the columns {expected}");
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in lines[0].Cells)
        {
            if (!StatisticsColumns.All.Contains(cell.Text))
                throw new UnreadableTableException(
                    source,
                    lines[0].Number,
                    $"has a column {cell.Text}; {Hint(cell.Text)}expected the columns {expected}"
                );
            if (!columns.TryAdd(cell.Text, columns.Count))
                throw new UnreadableTableException(source, lines[0].Number, $"has the column {cell.Text} twice");
        }

        foreach (var column in StatisticsColumns.Needed)
        {
            if (!columns.ContainsKey(column))
                throw new UnreadableTableException(
                    source,
                    lines[0].Number,
                    $"has no column {column}; expected at least {string.Join(", ", StatisticsColumns.Needed)}"
                );
        }

        return columns;
    }

    // A name that holds several columns is a file of another ending.
    private static string Hint(string name)
    {
        if (name.Contains('\t', StringComparison.Ordinal))
            return "its cells are parted by tabs, so name it .tsv; ";
        return name.Contains(',', StringComparison.Ordinal) ? "its cells are parted by commas, so name it .csv; " : "";
    }
}
