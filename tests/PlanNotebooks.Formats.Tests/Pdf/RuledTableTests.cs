using System.Globalization;
using PlanNotebooks.Formats.Tests.Annexes;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Tables whose cells are drawn, as office programs and browsers print them: the lines say what belongs to which.</summary>
public sealed class RuledTableTests
{
    private const double RowHeight = 40;
    private const int LongestLine = 5;
    private static readonly double[] Columns = [40, 75, 140, 185, 235, 290, 350, 405, 480, 550];

    /// <summary>Every cell wraps after five characters, so that its lines stand beside those of other rows.</summary>
    [Fact]
    public void Read_WrappedCells_GivesWhatTheCellsSay()
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Annex.Paragraphs.Length; i++)
            pdf.Text(40, 80 + (30 * i), "　　" + Annex.Paragraphs[i]);
        Draw(pdf, Annex.Cells, 220);
        Annex.IsReadFrom(Read(pdf));
    }

    /// <summary>Annexes are often drawn without the lines at their sides, or without those at all edges.</summary>
    [Theory]
    [InlineData("40 550")]
    [InlineData("40 550 220 580")]
    [InlineData("220 580")]
    public void Read_OpenSides_GivesWhatTheCellsSay(string undrawn)
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Annex.Paragraphs.Length; i++)
            pdf.Text(40, 80 + (30 * i), "　　" + Annex.Paragraphs[i]);
        Draw(pdf, Annex.Cells, 220, [.. undrawn.Split(' ').Select(at => double.Parse(at, CultureInfo.InvariantCulture))]);
        Annex.IsReadFrom(Read(pdf));
    }

    /// <summary>The header stands on both pages, in the margin of the second, and counts once.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(7)]
    public void Read_ATableOverAPage_IsOneTable(int rowsBefore)
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Annex.Paragraphs.Length; i++)
            pdf.Text(40, 80 + (30 * i), "　　" + Annex.Paragraphs[i]);
        Draw(pdf, [.. Annex.Cells.Where(cell => cell.Row < rowsBefore)], 220);
        pdf.Text(290, 780, "1", 9).Page();
        Draw(
            pdf,
            [
                .. Annex.Cells.Where(cell => cell.Row < 2),
                .. Annex
                    .Cells.Where(cell => cell.Row >= rowsBefore)
                    .Select(cell => cell with { Row = cell.Row - rowsBefore + 2 }),
            ],
            50
        );
        pdf.Text(290, 780, "2", 9);
        Annex.IsReadFrom(Read(pdf));
    }

    /// <summary>The name of the last row goes on at the top of the next page.</summary>
    [Fact]
    public void Read_ARowThatThePageBreaks_IsOneRow()
    {
        TableCell[] header = [new(0, 0, 1, 1, "序号"), new(0, 1, 1, 1, "指标"), new(0, 2, 1, 1, "2025年计划(亿元)")];
        var pdf = new PdfFile().Page().Text(80, 80, "青山区2025年主要指标计划表");
        Draw(pdf, [.. header, .. Row(1, "1", "地区生产总值", "120"), .. Row(2, "2", "社会消费品", "45")], 600);
        pdf.Page();
        Draw(pdf, [.. header, .. Row(1, "", "零售总额", ""), .. Row(2, "3", "固定资产投资", "60")], 50);
        var table = Assert.Single(Read(pdf).Tables);
        Assert.Equal(4, table.Rows);
        Assert.Equal(["地区生产总值", "社会消费品零售总额", "固定资产投资"], NamesOf(Read(pdf)));
    }

    /// <summary>A box around prose is no table.</summary>
    [Fact]
    public void Read_ABoxAroundProse_IsProse()
    {
        var pdf = new PdfFile().Page().Text(80, 80, "　　地区生产总值增长6.1%，固定资产投资增长7%。");
        foreach (var x in (double[])[60, 400])
            pdf.Rule(x, 60, x, 100);
        foreach (var y in (double[])[60, 100])
            pdf.Rule(60, y, 400, y);
        var document = Read(pdf);
        Assert.Empty(document.Tables);
        Assert.Contains("增长6.1%，固定资产投资增长7%。", document.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> NamesOf(ReportDocument document) =>
        document
            .Tables[0]
            .Cells.Where(cell => cell.Row > 0 && cell.Column == 1)
            .Select(cell => document.Text[cell.Start..cell.End]);

    private static IEnumerable<TableCell> Row(int row, params string[] texts) =>
        texts.Select((text, i) => new TableCell(row, i, 1, 1, text));

    /// <summary>Draws cells with the lines around them, but for those at the places that are not drawn.</summary>
    private static void Draw(PdfFile pdf, IReadOnlyList<TableCell> cells, double top, params double[] undrawn)
    {
        foreach (var cell in cells)
        {
            var (left, right) = (Columns[cell.Column], Columns[cell.Column + cell.ColumnSpan]);
            var (above, below) = (top + (RowHeight * cell.Row), top + (RowHeight * (cell.Row + cell.RowSpan)));
            foreach (var y in new[] { above, below }.Except(undrawn))
                pdf.Rule(left, y, right, y);
            foreach (var x in new[] { left, right }.Except(undrawn))
                pdf.Rule(x, above, x, below);
            var lines = cell.Text.Any(char.IsAsciiDigit) && !cell.Text.StartsWith('2')
                ? [cell.Text]
                : cell.Text.Chunk(LongestLine).Select(line => new string(line)).ToArray();
            for (var i = 0; i < lines.Length; i++)
                pdf.Text(left + 3, above + 12 + (11 * i), lines[i], 9);
        }
    }
}
