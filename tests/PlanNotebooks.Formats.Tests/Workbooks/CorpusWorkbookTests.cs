using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Workbooks;

namespace PlanNotebooks.Formats.Tests.Workbooks;

/// <summary>A corpus as a workbook.</summary>
public sealed class CorpusWorkbookTests : IDisposable
{
    private const string Targets = "targets 目标";
    private readonly TemporaryFolder _folder = new();
    private readonly Corpus _corpus = Corpus.Load(Seeds.Folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sheets_AreThoseOfTheQuestions()
    {
        using var book = Written();
        Assert.Equal(
            [
                Targets,
                "results 实绩",
                "ambition 目标与上年实绩",
                "attainment 完成情况",
                "reports 报告",
                "statistics 统计数据",
                "columns 列说明",
            ],
            book.Names
        );
    }

    [Fact]
    public void Targets_ComeBackWhole()
    {
        using var book = Written();
        var rows = book.Sheet(Targets).Descendants<Row>().Skip(1).ToList();
        Assert.Equal(_corpus.Targets.Count, rows.Count);
        var values = rows.Select(row =>
            row.Elements<Cell>().SingleOrDefault(cell => cell.CellReference!.Value!.StartsWith('G'))?.CellValue?.Text
        );
        Assert.Equal(_corpus.Targets.Select(target => target.Value?.ToString(CultureInfo.InvariantCulture)), values);
        Assert.Equal("Value", book.Text(Targets, "G1"));
    }

    [Fact]
    public void Reports_AreLinkedToTheirRow()
    {
        using var book = Written();
        var link = book.Sheet(Targets).Descendants<Hyperlink>().First();
        Assert.Equal(_corpus.Targets[0].Report, book.Text(Targets, link.Reference!.Value!));
        Assert.StartsWith("'reports 报告'!A", link.Location!.Value, StringComparison.Ordinal);
        Assert.Equal(_corpus.Targets[0].Report, book.Text("reports 报告", link.Location!.Value!.Split('!')[1]));
        Assert.Null(link.Id);
    }

    [Fact]
    public void Pairs_AreLinkedToBothSides()
    {
        using var book = Written();
        var places = book.Sheet("ambition 目标与上年实绩")
            .Descendants<Hyperlink>()
            .Select(link => link.Location!.Value!.Split('!')[0])
            .Distinct();
        Assert.Equal(["'reports 报告'", "'results 实绩'", "'targets 目标'"], places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Columns_AreExplained()
    {
        using var book = Written();
        Assert.Equal(("id", "编号"), (book.Text("columns 列说明", "A2"), book.Text("columns 列说明", "B2")));
    }

    [Fact]
    public void FilesPassedOver_AreListed()
    {
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(_folder.Path, "report.txt"));
        _folder.Write("letter.txt", "Dear sir, nothing here.");
        var path = Path.Combine(_folder.Path, "b.xlsx");
        Corpus.Load(_folder.Path).ToXlsx(path);
        using var book = new ReadWorkbook(path);
        Assert.EndsWith("letter.txt", book.Text("passed over 未采用的文件", "A2"), StringComparison.Ordinal);
    }

    private ReadWorkbook Written()
    {
        var path = Path.Combine(_folder.Path, "a.xlsx");
        _corpus.ToXlsx(path);
        return new ReadWorkbook(path);
    }
}
