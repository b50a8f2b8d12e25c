using PlanNotebooks.Formats.Tests.Pdf;

namespace PlanNotebooks.Formats.Tests.Containers;

/// <summary>Random PDFs: prose in one column or two, tables with and without lines, and what else a page prints.</summary>
internal static class PdfPieces
{
    private const double Left = 60;
    private const double Right = 320;
    private const double Pitch = 16;
    private const double Bottom = 760;
    private const string Prose = "全年各项工作取得新的成绩，发展有力，民生改善，社会稳定，";

    /// <summary>What may stand on a page below what was set before: each says how far down it reaches.</summary>
    private static readonly Func<Draw, PdfFile, double, double>[] Pieces =
    [
        (d, pdf, y) => Lines(d, pdf, Left, y, 3),
        (d, pdf, y) => Math.Max(Lines(d, pdf, Left, y, 4, Half(d)), Lines(d, pdf, Right, y, 4, Half(d))),
        (d, pdf, y) => Table(d, pdf, y, d.Of(2, 3, 4), d.Of(2, 1, 5), isRuled: false),
        (d, pdf, y) => Table(d, pdf, y, d.Of(2, 3, 4), d.Of(2, 1, 5), isRuled: true),
        (d, pdf, y) => Cells(d, pdf, y),
        (d, pdf, y) => At(y, pdf.Text(Left, y, $"注：{Words(d)}", 7)),
        (d, pdf, y) => At(y, pdf.Text(Left + d.Of(0, 200, 480), y, d.Number())),
        (d, pdf, y) => At(y, Twice(pdf, y, Words(d), d.Of(0, 0.3, 0.6))),
        (d, pdf, y) => At(y, pdf.Paint("1 g").Text(Left, y, d.Other()).Paint("0 g")),
        (d, pdf, y) => At(y, pdf.Paint("3 Tr").Text(Left, y, d.Other()).Paint("0 Tr")),
        (d, pdf, y) => At(y, pdf.Slanted(200, y, d.Number(), d.Of(40, 12), d.Of(45, 90, 3))),
        (d, pdf, y) => At(y, pdf.Text(d.Of(PdfFile.Width + 20, -200), y, d.Other()).Text(Left, y, Words(d))),
        (d, pdf, y) => At(y, pdf.Text(Left, y, Words(d) + "，投资").Text(Left + 150, y, $"{d.Number()}亿元").Text(Left + 220, y, Words(d))),
        (d, pdf, y) => At(y + 40, pdf.Text(Left, y, $"{d.Number()}.{d.Number()}%")),
        (d, pdf, y) => At(y, pdf.Text(Left, y, "新增" + d.Number()).Text(Left + 40, y - 4, $"[{d.Other()}]", 6).Text(Left + 62, y, "个")),
    ];

    /// <summary>A file of a few pages.</summary>
    public static PdfFile File(Draw draw)
    {
        var pdf = new PdfFile();
        do
        {
            Page(draw, pdf.Page());
        } while (draw.HasMore);
        return pdf;
    }

    private static void Page(Draw draw, PdfFile pdf)
    {
        if (draw.Of(false, true))
            pdf.Text(Left, 30, $"青山区报告 第{draw.Number()}页", 8);
        pdf.Text(Left, 60, "　　" + Prose + Words(draw) + "。");
        var y = 60 + Pitch;
        for (var pieces = draw.Of(1, 0, 3, 6); pieces > 0 && y < Bottom - 120; pieces--)
            y = draw.Of(Pieces)(draw, pdf, y) + draw.Of(Pitch, 6, 60);
        if (draw.Of(true, false))
            pdf.Text(290, 785, draw.Of("— {0} —", "{0}", "第{0}页").Replace("{0}", draw.Number(), StringComparison.Ordinal));
    }

    private static double Lines(Draw draw, PdfFile pdf, double x, double y, int lines, string? prose = null)
    {
        for (var line = 0; line < lines; line++, y += Pitch)
            pdf.Text(x, y, (line == 0 ? "　　" : "") + (prose ?? Prose) + (line % 2 == 0 ? Words(draw) : ""));
        return y;
    }

    private static double Table(Draw draw, PdfFile pdf, double y, int columns, int rows, bool isRuled)
    {
        var top = y - 11;
        for (var row = 0; row <= rows; row++, y += Pitch)
            for (var column = 0; column < columns; column++)
                pdf.Text(Left + (column * 110), y, Cell(draw, row, column));
        if (!isRuled)
            return y;
        for (var row = 0; row <= rows + 1; row++)
            pdf.Rule(Left - 4, top + (row * Pitch), Left - 4 + (columns * 110), top + (row * Pitch));
        for (var column = 0; column <= columns; column++)
            pdf.Rule(Left - 4 + (column * 110), top, Left - 4 + (column * 110), top + ((rows + 1) * Pitch));
        return y;
    }

    private static string Cell(Draw draw, int row, int column)
    {
        if (row == 0)
            return column == 0 ? "指标" : draw.Of("上年完成", "本年计划", "增长%");
        return column == 0 ? draw.Of("就业（人）", "投资", "粮食") : draw.Of(draw.Number, () => "-", draw.Number)();
    }

    /// <summary>Prose in cells side by side.</summary>
    private static double Cells(Draw draw, PdfFile pdf, double y)
    {
        for (var line = 0; line < 3; line++, y += Pitch)
            pdf.Text(Left, y, "推进项目建设" + Words(draw)).Text(Left + 170, y, "改善民生事业" + Words(draw)).Text(Left + 340, y, "发展特色产业");
        return y;
    }

    private static PdfFile Twice(PdfFile pdf, double y, string text, double shift) => pdf.Text(Left, y, text).Text(Left + shift, y, text);

    private static string Half(Draw draw) => draw.Of("发展有力，民生改善，", "社会稳定，");

    private static string Words(Draw draw) => $"新增{draw.Number()}个";

    private static double At(double y, PdfFile _) => y + Pitch;
}
