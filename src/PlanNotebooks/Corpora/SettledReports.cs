using System.Globalization;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;
using PlanNotebooks.Regions;
using PlanNotebooks.Structure;

namespace PlanNotebooks;

/// <summary>What a reports.tsv beside the reports says of them: the region, the kind and the plan year of those whose text does not
/// tell.</summary>
/// <remarks>What the text tells is never overruled: a wrong one is a fault to report, and corrections.tsv mends its figures.</remarks>
internal sealed class SettledReports
{
    private const int CodeLength = 6;

    /// <summary>Nothing is settled.</summary>
    public static SettledReports None { get; } = new(new Dictionary<string, Row>());

    private readonly IReadOnlyDictionary<string, Row> _rows;

    private SettledReports(IReadOnlyDictionary<string, Row> rows) => _rows = rows;

    private sealed record Row(Region? Region, ReportKind? Kind, int? PlanYear);

    /// <summary>Reads a table with a column <c>file</c>, and any of <c>region</c> (a name or a code of GB/T 2260), <c>kind</c>
    /// (<c>plan</c>, <c>work</c>), <c>plan_year</c> and <c>review_year</c>; other columns are the analyst's own.</summary>
    /// <exception cref="UnreadableTableException">The file cannot be read, or a year or a kind is none.</exception>
    public static SettledReports Read(string path)
    {
        var table = TsvTable.Parse(path, TableFile.TextOf(path), []);
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => row["file"].Length > 0))
            rows[row["file"]] = new Row(RegionOf(row["region"]), KindOf(path, row), YearOf(path, row));
        return new SettledReports(rows);
    }

    /// <summary>A report's frame with what its text does not tell, where its file has a row.</summary>
    public ReportFrame Settle(string source, ReportFrame frame)
    {
        if (!_rows.TryGetValue(source, out var row))
            return frame;
        var plan = frame.PlanYear ?? row.PlanYear;
        return frame with
        {
            Region = frame.Region ?? row.Region,
            Kind = frame.Kind == ReportKind.Unknown ? row.Kind ?? frame.Kind : frame.Kind,
            PlanYear = plan,
            ReviewYear = frame.ReviewYear ?? (frame.Months is null ? plan - 1 : plan),
        };
    }

    /// <summary>330102, 上城区 where one division bears the name, or 杭州市上城区; a name that is no division's stands without a
    /// code.</summary>
    private static Region? RegionOf(string cell)
    {
        if (cell.Length == 0)
            return null;
        if (cell.Length == CodeLength && RegionTable.TryByCode(cell) is { } coded)
            return coded;
        for (var start = 0; start < cell.Length; start++)
        {
            var codes = RegionTable.WithName(cell[start..]);
            var own = start == 0 ? codes : codes.Where(code => RegionTable.ByCode(code).Name == cell).ToList();
            if (own.Count == 1)
                return RegionTable.ByCode(own[0]);
        }

        return new Region(cell, null);
    }

    private static ReportKind? KindOf(string path, TsvRow row) =>
        row["kind"] switch
        {
            "" => null,
            "plan" => ReportKind.Plan,
            "work" => ReportKind.Work,
            var other => throw new UnreadableTableException(path, row.Line, $"kind {other}: expected plan or work"),
        };

    private static int? YearOf(string path, TsvRow row) => Year(path, row, "plan_year") ?? Year(path, row, "review_year") + 1;

    private static int? Year(string path, TsvRow row, string column) =>
        row[column] switch
        {
            "" => null,
            var cell when int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => year,
            var other => throw new UnreadableTableException(path, row.Line, $"{column} {other}: expected a year"),
        };
}
