using PlanNotebooks.Formats.Tests.Annexes;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Tables without lines between their cells, or with three alone (三线表), whose cells take several lines: what stands in which
/// column is told by where it stands, and what is not certain gives nothing.</summary>
public sealed class OpenTableTests
{
    private const double Size = 9;
    private const double Pitch = 11;
    private static readonly double[] Columns = [40, 75, 135, 180, 232, 290, 350, 405, 478, 560];

    /// <summary>How far the lines of a cell are shifted down in a row that is higher (none, half, all that is left), and how far rows are
    /// apart.</summary>
    public static TheoryData<double, double, bool> Layouts =>
        new()
        {
            { 0, 8, false },
            { 0, 8, true },
            { 0, 4, true },
            { 0, 2, false },
            { 0, 0, false },
            { 0.5, 8, false },
            { 0.5, 8, true },
            { 0.5, 4, false },
            { 0.5, 2, false },
            { 0.5, 0, true },
            { 1, 8, false },
            { 1, 2, false },
            { 1, 0, true },
        };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Read_WrappedCells_GivesWhatTheCellsSay(
        double shift,
        double gap,
        bool hasThreeLines
    )
    {
        var (read, wrong, grid) = Tell(shift, gap, hasThreeLines, new Look());
        Assert.True(wrong.Count == 0 && read == Annex.Expected.Length, $"{read} {string.Join('|', wrong)}\n{grid}");
    }

    /// <summary>Headers and cells in the middle of their columns, as most annexes have them.</summary>
    [Theory]
    [InlineData(0, 8)]
    [InlineData(0.5, 8)]
    [InlineData(0.5, 4)]
    [InlineData(1, 8)]
    public void Read_CenteredCells_GivesWhatTheCellsSay(double shift, double gap)
    {
        var (read, wrong, grid) = Tell(shift, gap, hasThreeLines: true, new Look { IsCentered = true });
        Assert.True(wrong.Count == 0 && read == Annex.Expected.Length, $"{read} {string.Join('|', wrong)}\n{grid}");
    }

    /// <summary>A table printed column by column is told by where its cells stand alone: what is not certain gives nothing.</summary>
    [Theory]
    [InlineData(0, 8)]
    [InlineData(0.5, 2)]
    [InlineData(1, 0)]
    public void Read_PrintedColumnByColumn_GivesNothingWrong(double shift, double gap)
    {
        var (_, wrong, grid) = Tell(shift, gap, hasThreeLines: false, new Look { IsByColumns = true });
        Assert.True(wrong.Count == 0, $"{string.Join('|', wrong)}\n{grid}");
    }

    /// <summary>A heading that fills its column, as close above a name as lines of a name are, is not taken for a part of it; a remark
    /// says on which page something is not certain.</summary>
    [Fact]
    public void Read_AHeadingThatFillsItsColumn_GivesNothingAndSaysSo()
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Annex.Paragraphs.Length; i++)
            pdf.Text(40, 80 + (30 * i), "　　" + Annex.Paragraphs[i]);
        string[][] rows =
        [
            ["指标名称", "2019年完成", "2020年计划"],
            ["综合经济实力提升"],
            ["地区生产总值增速", "6.1", "6"],
            ["固定资产投资增速", "5.2", "5"],
            ["居民人均可支配收", "", ""],
            ["入增速", "7.3", "7"],
        ];
        for (var i = 0; i < rows.Length; i++)
            for (var j = 0; j < rows[i].Length; j++)
                pdf.Text(40 + (120 * j), 215 + (Pitch * i), rows[i][j], Size);
        var document = Read(pdf);
        Assert.Contains(document.LeftOut, left => left.What.Contains("are not certain (pages 1)", StringComparison.Ordinal));
        var read = Report.FromDocument(document).Observations.Where(one => one.Rule == "table").Select(one => one.Label);
        Assert.DoesNotContain(read, label => label != "固定资产投资");
    }

    private static (int Read, IReadOnlyList<string> Wrong, string Grid) Tell(double shift, double gap, bool hasThreeLines, Look look)
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Annex.Paragraphs.Length; i++)
            pdf.Text(40, 80 + (30 * i), "　　" + Annex.Paragraphs[i]);
        Draw(pdf, shift, gap, hasThreeLines, look);
        var document = Read(pdf);
        var report = Report.FromDocument(document);
        var read = report.Observations.Where(one => one.Rule == "table").Select(Observed.Line).ToList();
        var wrong = read.Except(Annex.Expected).ToList();
        return (read.Count, wrong, Grid(document));
    }

    private static void Draw(PdfFile pdf, double shift, double gap, bool hasThreeLines, Look look)
    {
        var heights = Enumerable.Range(0, 9).Select(HeightOf).ToList();
        var tops = heights.Select((_, i) => 215 + heights.Take(i).Sum(height => height + gap)).ToList();
        foreach (var cell in look.IsByColumns ? [.. Annex.Cells.OrderBy(cell => cell.Column)] : Annex.Cells)
        {
            var lines = LinesOf(cell);
            var last = cell.Row + cell.RowSpan - 1;
            var free = tops[last] + heights[last] - tops[cell.Row] - (lines.Length * Pitch);
            for (var i = 0; i < lines.Length; i++)
                pdf.Text(look.LeftOf(cell, lines[i]), tops[cell.Row] + (shift * free) + (Pitch * i), lines[i], Size);
        }

        if (hasThreeLines)
            foreach (var y in (double[])[tops[0] - 10, tops[2] - 10, tops[^1] + heights[^1] - 6])
                pdf.Rule(Columns[0], y, Columns[^1], y);
    }

    private static double HeightOf(int row) =>
        Pitch * Annex.Cells.Where(cell => cell.Row == row && cell.RowSpan == 1).Max(cell => LinesOf(cell).Length);

    private static string[] LinesOf(TableCell cell)
    {
        if (cell.Text.Any(char.IsAsciiDigit) && cell.Column > 2)
            return [cell.Text];
        return [.. cell.Text.Chunk(cell.Column == 7 ? 7 : 5).Select(line => new string(line))];
    }

    /// <summary>The cells, for the message.</summary>
    private static string Grid(ReportDocument document) =>
        string.Join(
            '\n',
            document.Tables.SelectMany(table =>
                table.Cells.Select(cell =>
                    $"{cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {document.Text[cell.Start..cell.End]}"
                )
            )
        );

    /// <summary>How a table is set.</summary>
    private sealed record Look
    {
        public bool IsCentered { get; init; }

        public bool IsByColumns { get; init; }

        public double LeftOf(TableCell cell, string line)
        {
            var (left, right) = (Columns[cell.Column], Columns[cell.Column + cell.ColumnSpan]);
            return IsCentered ? left + ((right - left - line.Sum(c => c < 0x80 ? Size / 2 : Size)) / 2) : left;
        }
    }
}
