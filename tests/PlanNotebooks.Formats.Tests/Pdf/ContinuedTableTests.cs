using System.Globalization;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Tables that go on over a page without their header: they have that of the page before where each column stands below one of
/// its, and else give nothing, which is told.</summary>
public sealed class ContinuedTableTests
{
    private static readonly string[][] Before =
    [
        ["指标", "单位", "2024年完成", "2025年计划", "备注"],
        ["地区生产总值", "亿元", "90.5", "95", "预期性"],
        ["固定资产投资", "亿元", "40.5", "45", "预期性"],
    ];

    private static readonly string[][] Behind =
    [
        ["一般公共预算收入", "亿元", "8.5", "9", "预期性"],
        ["社会消费品零售总额", "亿元", "30.5", "31.25", "预期性"],
    ];

    private static readonly double[] Columns = [40, 180, 260, 360, 460, 560];

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "")]
    [InlineData(true, "续表")]
    [InlineData(false, "（续）")]
    [InlineData(true, "附表2（续）")]
    public void Read_ColumnsBelowOneAnother_HaveTheHeaderOfThePageBefore(bool isRuled, string line)
    {
        var (document, read) = Tell(isRuled, Columns, Behind, line);
        Assert.Equal(["8.5 9 30.5 31.25", ""], [read, Told(document)]);
        Assert.Equal(2, Report.FromDocument(document).Observations.Last().Page);
    }

    /// <summary>The pages of a printed book have other margins left and right; a column with nothing in it may be missing.</summary>
    [Theory]
    [InlineData(true, 8)]
    [InlineData(false, 3)]
    public void Read_ColumnsALittleAside_HaveTheHeaderOfThePageBefore(bool isRuled, double shift)
    {
        double[] aside = [.. Columns.Select(column => column + shift)];
        Assert.Equal("8.5 9 30.5 31.25", Tell(isRuled, aside, Behind).Read);
        Assert.Equal("8.5 9 30.5 31.25", Tell(isRuled: false, Columns, [.. Behind.Select(row => row[..4])]).Read);
    }

    /// <summary>Other columns: of another width, or as many less.</summary>
    [Theory]
    [InlineData(true, "40 130 190 270 420 560")]
    [InlineData(false, "40 150 215 300 420 560")]
    [InlineData(true, "40 200 320 440 560")]
    [InlineData(false, "40 220 310 430 560")]
    public void Read_OtherColumns_GiveNothingAndAreTold(bool isRuled, string columns)
    {
        double[] at = [.. columns.Split(' ').Select(column => double.Parse(column, CultureInfo.InvariantCulture))];
        var (document, read) = Tell(isRuled, at, [.. Behind.Select(row => row[..(at.Length - 1)])]);
        Assert.Equal("", read);
        Assert.Contains("are not certain (pages 2)", Told(document), StringComparison.Ordinal);
    }

    /// <summary>Words between, though the columns are the same, may belong to another table.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_ALineBetween_GivesNothingAndIsTold(bool isRuled)
    {
        var (document, read) = Tell(isRuled, Columns, Behind, "各镇街道分解情况");
        Assert.Equal("", read);
        Assert.Contains("are not certain (pages 2)", Told(document), StringComparison.Ordinal);
    }

    /// <summary>A table with a header of its own is another one.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_AHeaderOfItsOwn_IsItsOwn(bool isRuled)
    {
        string[][] other = [["项目", "单位", "2023年完成", "2024年完成", "备注"], .. Behind];
        var report = Report.FromDocument(Tell(isRuled, Columns, other).Document);
        var own = report.Observations.Where(one => one.Rule == "table" && one.Page == 2).Select(one => (one.Period, one.Value));
        Assert.DoesNotContain(own, one => one.Period == 2025);
    }

    private static string Told(ReportDocument document) =>
        string.Join("; ", document.LeftOut.Where(left => left.What.Contains("not certain", StringComparison.Ordinal)));

    private static (ReportDocument Document, string Read) Tell(bool isRuled, double[] columns, string[][] rows, string line = "")
    {
        var pdf = new PdfFile()
            .Page()
            .Text(80, 80, "青山区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告")
            .Text(80, 110, "　　一、2024年计划执行情况")
            .Text(200, 140, "2025年主要指标计划表");
        Draw(pdf, isRuled, Columns, Before, 600);
        pdf.Page().Text(280, 40, line.Length == 0 ? "　" : line);
        Draw(pdf, isRuled, columns, rows, 70);
        var document = Read(pdf);
        var values = Report.FromDocument(document).Observations.Where(one => one.Rule == "table" && one.Page == 2);
        return (document, string.Join(' ', values.Select(one => one.Value / 100_000_000)));
    }

    private static void Draw(PdfFile pdf, bool isRuled, double[] columns, string[][] rows, double top)
    {
        for (var i = 0; i < rows.Length; i++)
            for (var j = 0; j < rows[i].Length; j++)
            {
                var (left, y) = (columns[j], top + (24 * i));
                pdf.Text(left + 4, y + 15, rows[i][j]);
                if (!isRuled)
                    continue;
                foreach (var at in (double[])[y, y + 24])
                    pdf.Rule(left, at, columns[j + 1], at);
                foreach (var at in (double[])[left, columns[j + 1]])
                    pdf.Rule(at, y, at, y + 24);
            }
    }
}
