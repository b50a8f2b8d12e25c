using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Workbooks;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Formats.Tests.Workbooks;

/// <summary>A corpus as a workbook.</summary>
public sealed class CorpusWorkbookTests(SeedsWorkbook seeds) : IClassFixture<SeedsWorkbook>, IDisposable
{
    private const string Targets = "targets";
    private readonly TemporaryFolder _folder = new();
    private readonly Corpus _corpus = seeds.Corpus;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sheets_AreThoseOfTheQuestions()
    {
        var book = seeds.Book;
        Assert.Equal(
            [
                Targets,
                "results",
                "ambition",
                "attainment",
                "reports",
                "statistics",
                "columns",
            ],
            book.Names
        );
    }

    [Fact]
    public void Targets_ComeBackWhole()
    {
        var book = seeds.Book;
        var rows = book.Sheet(Targets).Descendants<Row>().Skip(1).ToList();
        Assert.Equal(_corpus.Targets.Count, rows.Count);
        var values = rows.Select(row =>
            row.Elements<Cell>().SingleOrDefault(cell => cell.CellReference!.Value!.StartsWith('G'))?.CellValue?.Text
        );
        Assert.Equal(_corpus.Targets.Select(target => target.Value?.ToString(CultureInfo.InvariantCulture)), values);
        Assert.Equal("Value", book.Text(Targets, "G1"));
    }

    /// <summary>One language in names, headings and shown text; no heading twice; of yes and no the heading says what.</summary>
    [Theory]
    [InlineData(Language.English, "targets", "Indicator (label)", "headline", "about +6.5%")]
    [InlineData(Language.Chinese, "目标", "指标（label）", "主要指标", "+6.5%左右")]
    public void Sheets_SpeakOneLanguage(Language language, string sheet, string label, string headline, string shown)
    {
        var path = Path.Combine(_folder.Path, "spoken.xlsx");
        _corpus.ToXlsx(path, language);
        using var book = new ReadWorkbook(path);
        var rows = book.Sheet(sheet)
            .Descendants<Row>()
            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText))
            .ToList();
        var headings = rows[0].ToList();
        Assert.Equal(headings.Count, headings.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(label, headings);
        Assert.Contains(headline, headings);
        Assert.Contains(rows.Skip(1), row => row.Contains(shown));
    }

    /// <summary>Of a pair the name of the indicator stands beside its code, and words of few are of the language.</summary>
    [Theory]
    [InlineData(Language.English, "ambition", "Total retail sales of consumer goods", "growth")]
    [InlineData(Language.Chinese, "目标与上年实绩", "社会消费品零售总额", "增速")]
    public void Pairs_NameTheirIndicators(Language language, string sheet, string name, string measure)
    {
        var path = Path.Combine(_folder.Path, "named.xlsx");
        _corpus.ToXlsx(path, language);
        using var book = new ReadWorkbook(path);
        var row = book.Sheet(sheet)
            .Descendants<Row>()
            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList())
            .First(row => row.Contains("retail_sales"));
        Assert.Equal(name, row[row.IndexOf("retail_sales") - 1]);
        Assert.Contains(measure, row);
    }

    [Fact]
    public void Reports_AreLinkedToTheirRow()
    {
        var book = seeds.Book;
        var link = book.Sheet(Targets).Descendants<Hyperlink>().First();
        Assert.Equal(_corpus.Targets[0].Report, book.Text(Targets, link.Reference!.Value!));
        Assert.StartsWith("'reports'!A", link.Location!.Value, StringComparison.Ordinal);
        Assert.Equal(_corpus.Targets[0].Report, book.Text("reports", link.Location!.Value!.Split('!')[1]));
        Assert.Null(link.Id);
    }

    [Fact]
    public void Pairs_AreLinkedToBothSides()
    {
        var book = seeds.Book;
        var places = book.Sheet("ambition")
            .Descendants<Hyperlink>()
            .Select(link => link.Location!.Value!.Split('!')[0])
            .Distinct();
        Assert.Equal(["'reports'", "'results'", "'targets'"], places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Columns_AreExplained()
    {
        var book = seeds.Book;
        Assert.Equal(("id", "编号"), (book.Text("columns", "A2"), book.Text("columns", "B2")));
    }

    [Fact]
    public void FilesPassedOver_AreListed()
    {
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(_folder.Path, "report.txt"));
        _folder.Write("letter.txt", "Dear sir, nothing here.");
        var path = Path.Combine(_folder.Path, "b.xlsx");
        Corpus.Load(_folder.Path).ToXlsx(path);
        using var book = new ReadWorkbook(path);
        Assert.EndsWith("letter.txt", book.Text("passed over", "A2"), StringComparison.Ordinal);
    }
}
