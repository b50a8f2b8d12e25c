using System.Text.RegularExpressions;
using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Pages of two columns as office programs set them: a gutter of less than a character and a half into which signs hang, spaces
/// beside numbers, and lines of both columns at heights of their own.</summary>
public sealed class TwoColumnTests
{
    private const double Size = 11;
    private const double LeftEdge = 57;
    private const double RightEdge = 316;
    private const int Wide = 44;
    private const int Narrow = 22;
    private const double Pitch = 15.6;

    private static readonly IReadOnlyList<string> Paragraphs = SeedText.Paragraphs;

    /// <summary>Paragraphs across both columns above, below, or between what stands in columns; how many paragraphs they are, and how
    /// many lines a page takes.</summary>
    [Theory]
    [InlineData(0, 0, 38)]
    [InlineData(0, 3, 38)]
    [InlineData(0, 6, 30)]
    [InlineData(4, 3, 38)]
    [InlineData(9, 2, 24)]
    [InlineData(9, 1, 38)]
    public void Read_ParagraphsAcrossTwoColumns_StandBetweenTheColumns(int before, int across, int lines)
    {
        var pdf = new PdfFile();
        var page = new Sheet(pdf, lines);
        page.Columns(Paragraphs.Take(before));
        page.Across(Paragraphs.Skip(before).Take(across));
        page.Columns(Paragraphs.Skip(before + across));
        Assert.Equal(Observed.In(SeedText.Report), Observed.In(Report.FromDocument(Read(pdf))));
    }

    /// <summary>The last page of two columns has a line or two in each.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_TheLastLinesOfTwoColumns_AreReadAsTheOthers(int lines)
    {
        var pdf = new PdfFile();
        var page = new Sheet(pdf, 30);
        var text = string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力，民生改善。", 60));
        page.Columns([text]);
        pdf.Page();
        for (var i = 0; i < lines; i++)
            pdf.Text(LeftEdge, 80 + (Pitch * i), $"固定资产投资增长{i + 2}%，比上年同期高一个百分点；", 9)
                .Text(RightEdge, 82 + (Pitch * i), $"一般公共预算收入{i + 5}亿元，比上年有所增加。", 9);
        var read = Read(pdf).Text.ReplaceLineEndings("");
        Assert.True(
            read.IndexOf($"增长{lines + 1}%", StringComparison.Ordinal) < read.IndexOf("收入5亿元", StringComparison.Ordinal),
            read[^200..]
        );
    }

    /// <summary>A page of one column beside pages of two: the space between two sentences stands where the gutter is elsewhere.</summary>
    [Fact]
    public void Read_ASpaceWhereTheGutterIsElsewhere_PartsNoColumns()
    {
        var pdf = new PdfFile();
        var page = new Sheet(pdf, 30);
        page.Columns([string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力，民生改善。", 60))]);
        pdf.Page()
            .Text(LeftEdge, 80, "全年财政总收入一百六十六亿元其中一般公共预算收入八十五亿元占全市比重继续", Size)
            .Text(LeftEdge, 96, "比上年增加5亿元增长百分之六，完成全年预期目标。", Size)
            .Text(RightEdge, 96, "固定资产投资增长7%，社会消费品零售总额增长", Size)
            .Text(LeftEdge, 112, "9%，新建学校3所。", Size);
        Assert.Contains(
            "预期目标。固定资产投资增长7%，社会消费品零售总额增长9%，新建学校3所。",
            Read(pdf).Text.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    /// <summary>One line that goes out of its column a little shows nothing of where the others end.</summary>
    [Fact]
    public void Read_ALineThatHangsOutOfItsColumn_LeavesTheOthersFull()
    {
        var pdf = new PdfFile().Page();
        var lines = PdfFile.Broken(string.Concat(Enumerable.Repeat("各项工作取得新的成绩发展有力民生改善", 8)) + "。", 20).ToList();
        pdf.Text(LeftEdge, 60, "来源某某市人民政府办公室二〇二〇年五月六日", Size);
        for (var i = 0; i < lines.Count; i++)
            pdf.Text(LeftEdge, 100 + (Pitch * i), lines[i], Size);
        Assert.Contains(string.Concat(lines).Trim('　'), Read(pdf).Text, StringComparison.Ordinal);
    }

    /// <summary>Two cells a line, of which many begin below one another, are no columns of prose.</summary>
    [Fact]
    public void Read_AListOfTwoShortCellsALine_IsReadLineByLine()
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < 14; i++)
        {
            pdf.Text(LeftEdge, 80 + (20 * i), $"第{"一二三四五六七八九十甲乙丙丁"[i]}项")
                .Text(RightEdge, 80 + (20 * i), i % 2 == 0 ? "区发改局牵头" : "区住建局");
        }

        Assert.Matches("第一项 ?区发改局牵头", Read(pdf).Text);
    }

    /// <summary>Sets paragraphs on one page after another.</summary>
    private sealed class Sheet(PdfFile pdf, int lines)
    {
        private const double Top = 70;
        private int _used = int.MaxValue;

        public void Across(IEnumerable<string> paragraphs)
        {
            foreach (var line in paragraphs.SelectMany(paragraph => PdfFile.Broken(paragraph, Wide)))
            {
                Room(1);
                Set(LeftEdge, Top + (Pitch * _used++), line);
            }
        }

        /// <summary>Both columns share what is left of a page, and the last lines evenly.</summary>
        public void Columns(IEnumerable<string> paragraphs)
        {
            IReadOnlyList<string> left = [.. paragraphs.SelectMany(paragraph => PdfFile.Broken(paragraph, Narrow))];
            while (left.Count > 0)
            {
                Room(2);
                var height = Math.Min(lines - _used, (left.Count + 1) / 2);
                var top = Top + (Pitch * _used) + 14;
                for (var i = 0; i < Math.Min(2 * height, left.Count); i++)
                {
                    // The right column's lines are a little farther apart than those of the left one.
                    if (i < height)
                        Set(LeftEdge, top + (Pitch * i), left[i]);
                    else
                        Set(RightEdge, top + (Pitch * 1.015 * (i - height)), left[i]);
                }

                left = [.. left.Skip(2 * height)];
                _used += height + 2;
            }
        }

        private void Room(int needed)
        {
            if (_used <= lines - needed)
                return;
            pdf.Page();
            _used = 0;
        }

        /// <summary>Spaces of a fifth of a character stand beside numbers; a sign at the end of a line hangs out of it.</summary>
        private void Set(double x, double y, string line)
        {
            foreach (var part in Regex.Split(line, @"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])"))
            {
                pdf.Text(x, y, part, Size);
                x += (part.Sum(c => c < 0x80 ? 0.5 : 1) * Size) + (0.2 * Size);
            }
        }
    }
}
