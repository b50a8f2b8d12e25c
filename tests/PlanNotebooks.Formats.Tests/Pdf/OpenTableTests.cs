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

    /// <summary>How far the lines of a cell are shifted down in a row that is higher (none, half, or all that is left), how far the rows
    /// are apart, and how many of the observations are certain.</summary>
    public static TheoryData<double, double, bool, int> Layouts =>
        new()
        {
            { 0, 8, false, 27 },
            { 0, 8, true, 27 },
            { 0, 4, true, 27 },
            { 0, 2, false, 27 },
            { 0, 0, false, 22 },
            { 0.5, 8, false, 30 },
            { 0.5, 8, true, 30 },
            { 0.5, 4, false, 22 },
            { 0.5, 2, false, 20 },
            { 0.5, 0, true, 0 },
            { 1, 8, false, 14 },
            { 1, 2, false, 14 },
            { 1, 0, true, 14 },
        };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Read_WrappedCells_GivesWhatTheCellsSayOrNothing(
        double shift,
        double gap,
        bool hasThreeLines,
        int certain
    )
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Annex.Paragraphs.Length; i++)
            pdf.Text(40, 80 + (30 * i), "　　" + Annex.Paragraphs[i]);
        Draw(pdf, shift, gap, hasThreeLines);
        var document = Read(pdf);
        var report = Report.FromDocument(document);
        var read = report.Observations.Where(one => one.Rule == "table").Select(Observed.Line).ToList();
        var wrong = read.Except(Annex.Expected).ToList();
        Assert.True(wrong.Count == 0 && read.Count >= certain, $"{read.Count} {string.Join('|', wrong)}\n{Grid(document)}");
    }

    private static void Draw(PdfFile pdf, double shift, double gap, bool hasThreeLines)
    {
        var heights = Enumerable.Range(0, 9).Select(HeightOf).ToList();
        var tops = heights.Select((_, i) => 215 + heights.Take(i).Sum(height => height + gap)).ToList();
        foreach (var cell in Annex.Cells)
        {
            var lines = LinesOf(cell);
            var last = cell.Row + cell.RowSpan - 1;
            var free = tops[last] + heights[last] - tops[cell.Row] - (lines.Length * Pitch);
            for (var i = 0; i < lines.Length; i++)
                pdf.Text(Columns[cell.Column], tops[cell.Row] + (shift * free) + (Pitch * i), lines[i], Size);
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
}
