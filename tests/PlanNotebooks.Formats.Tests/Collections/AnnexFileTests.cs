using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Collections.CollectionFile;
using TableCell = PlanNotebooks.Reading.TableCell;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>A table of figures that is no collection of reports is the annex of a plan, as CSV and as a workbook.</summary>
public sealed class AnnexFileTests
{
    static AnnexFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A table below its title is the annex of a plan; a header of two lines lost which of its cells were merged.</summary>
    [Theory]
    [InlineData("指标,2020年实际,2021年计划\n地区生产总值（亿元）,123.4,131\n固定资产投资（亿元）,86.7,95\n")]
    [InlineData("指标,2020年,2021年\n,实际,计划\n地区生产总值（亿元）,123.4,131\n固定资产投资（亿元）,86.7,95\n,,\n注：快报数,,\n")]
    [InlineData("指标,单位,2020年,,2021年\n,,计划,实际,计划\n地区生产总值,亿元,,123.4,131\n固定资产投资,亿元,,86.7,95\n")]
    public void Read_ACsvOfTheAnnex_GivesWhatItsTableSays(string table)
    {
        var csv = "青山区2021年国民经济和社会发展计划表,,\n" + table;
        foreach (var encoding in (string[])["UTF-8", "GB18030"])
        {
            var file = ReportFile.InMemory("annex.csv", "annex.csv", Encoding.GetEncoding(encoding).GetBytes(csv));
            var report = Report.FromDocument(Assert.Single(Documents(file)));
            Assert.Equal(
                [
                    "gdp 2020 123.4 Result",
                    "gdp 2021 131 Target",
                    "fixed_asset_investment 2020 86.7 Result",
                    "fixed_asset_investment 2021 95 Target",
                ],
                report.Observations.Select(one =>
                    FormattableString.Invariant($"{one.Indicator} {one.Period} {one.Value / 100_000_000m:0.#} {one.Role}")
                )
            );
        }
    }

    /// <summary>A workbook that is one report: lines of words, and the annex with its merged cells, numbers as numbers.</summary>
    [Fact]
    public void Read_AWorkbookOfTheAnnex_GivesWhatItsTableSays()
    {
        var top = Annexes.Annex.Paragraphs.Length;
        var rows = Annexes.Annex.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key);
        var workbook = Workbook(
            "附表",
            new SheetData([
                .. Annexes.Annex.Paragraphs.Select(text => new Row(Cell(text))),
                .. rows.Select(row => new Row(row.Select(cell => Placed(cell, top)))),
            ]),
            new MergeCells(
                Annexes
                    .Annex.Cells.Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1)
                    .Select(cell => new MergeCell { Reference = AreaOf(cell, top) })
            )
        );
        Annexes.Annex.IsReadFrom(Assert.Single(Documents(ReportFile.InMemory("annex.xlsx", "annex.xlsx", workbook))));
    }

    private static Cell Placed(TableCell cell, int top)
    {
        var place = $"{(char)('A' + cell.Column)}{cell.Row + top + 1}";
        return decimal.TryParse(cell.Text, CultureInfo.InvariantCulture, out _)
            ? new Cell { CellReference = place, CellValue = new CellValue(cell.Text) }
            : new Cell(Cell(cell.Text).InlineString!.CloneNode(true))
            {
                CellReference = place,
                DataType = CellValues.InlineString,
            };
    }

    private static string AreaOf(TableCell cell, int top)
    {
        var (first, last) = ((char)('A' + cell.Column), (char)('A' + cell.Column + cell.ColumnSpan - 1));
        return $"{first}{cell.Row + top + 1}:{last}{cell.Row + top + cell.RowSpan}";
    }
}
