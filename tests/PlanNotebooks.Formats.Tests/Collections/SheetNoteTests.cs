using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Collections.CollectionFile;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>What a workbook holds beside its cells is told: comments, words in drawings, what is printed above and below its pages, and
/// cells that stand where no other can.</summary>
public sealed class SheetNoteTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/";

    private const string Comment = "<commentList><comment ref=\"A1\"><text><r><t>核对8</t></r></text></comment></commentList>";
    private const string Thread = "<threadedComment ref=\"A1\"><text>再核99</text></threadedComment>";

    private const string Box =
        $"<d:wsDr xmlns:d=\"{Drawing}spreadsheetDrawing\" xmlns:a=\"{Drawing}main\"><d:from><d:col>9</d:col></d:from>"
        + "<d:sp><d:txBody><a:p><a:r><a:t>框77</a:t></a:r></a:p></d:txBody></d:sp></d:wsDr>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_WhatStandsBesideTheCells_IsTold(bool isCollection)
    {
        var file = With(
            isCollection ? Collection() : Annex(),
            sheet =>
            {
                Add<WorksheetCommentsPart>(sheet, $"<comments xmlns=\"{Main}\">{Comment}</comments>");
                Add<WorksheetThreadedCommentsPart>(sheet, $"<ThreadedComments xmlns=\"{Threads}\">{Thread}</ThreadedComments>");
                Add<DrawingsPart>(sheet, Box);
            }
        );
        var first = Documents(ReportFile.InMemory("x.xlsx", "x.xlsx", file)).First();
        Assert.Equal(
            ["comments 3 核对8 再核99", "words in drawings 2 框77"],
            first
                .LeftOut.Where(left => left.What is "comments" or "words in drawings")
                .Select(left => $"{left.What} {left.Digits} {left.Sample}")
        );
        Assert.DoesNotContain("77", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeadersAndFooters_AreToldWithoutTheirCodes()
    {
        var margins = new HeaderFooter(new OddHeader("&C&\"宋体,加粗\"&14内部77"), new OddFooter("第 &P 页"));
        var document = Assert.Single(Documents(ReportFile.InMemory("x.xlsx", "x.xlsx", Workbook("表", Annex(), margins))));
        var told = Assert.Single(document.LeftOut);
        Assert.Equal(("headers and footers", 2), (told.What, told.Digits));
    }

    [Theory]
    [InlineData("B3", "工业投资（亿元）\t35\t37")]
    [InlineData("ALN3", "工业投资（亿元）\t35\t37")]
    public void Read_ACellWhereNoneCanStand_IsTold(string place, string line)
    {
        var annex = Annex();
        annex.Elements<Sheets.Row>().ElementAt(2).Append(new Sheets.Cell { CellReference = place, CellValue = new CellValue("98") });
        var document = Assert.Single(Documents(ReportFile.InMemory("x.xlsx", "x.xlsx", Workbook("表", annex))));
        Assert.Contains(line, document.Text, StringComparison.Ordinal);
        Assert.Equal((2, "98"), document.LeftOut.Select(left => (left.Digits, left.Sample)).Single());
    }

    private static SheetData Annex() =>
        new(
            RowOf("青山区2025年国民经济和社会发展主要指标计划表"),
            RowOf("指标", "2024年完成", "2025年计划"),
            RowOf("工业投资（亿元）", "35", "37"),
            RowOf("农业投资（亿元）", "36", "38")
        );

    private static SheetData Collection() => new(RowOf("地区", "正文"), RowOf("青山区", Text(0)), RowOf("高阳县", Text(1)));

    private static Sheets.Row RowOf(params string[] cells) => new(cells.Select(CollectionFile.Cell));

    private static byte[] With(SheetData rows, Action<WorksheetPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Workbook("表", rows));
        using (var book = SpreadsheetDocument.Open(stream, isEditable: true))
            change(book.WorkbookPart!.WorksheetParts.Single());
        return stream.ToArray();
    }

    private static void Add<T>(WorksheetPart sheet, string xml)
        where T : OpenXmlPart, IFixedContentTypePart
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml));
        sheet.AddNewPart<T>().FeedData(content);
    }
}
