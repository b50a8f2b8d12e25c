using System.IO.Compression;
using System.Text;
using PlanNotebooks.Formats.Collections;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Workbooks of some kilobytes that ask for more than any: each is refused soon, by what its parts hold.</summary>
public sealed class WorkbookBudgetTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string OneCell = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    private const int Deep = 60_000;

    public static TheoryData<string, string, string, string> Hostile =>
        new()
        {
            { $"<row><c>{Times("<is><r>")}{Times("</r></is>")}</c></row>", "", "", "deeper than any workbook" },
            { $"<row>{Times("<c>")}{Times("</c>")}</row>", "", "", "deeper than any workbook" },
            { OneCell, $"<si>{Times("<r><t>")}{Times("</t></r>")}</si>", "", "deeper than any workbook" },
            { OneCell, "<si/>", $"{Times("<x>")}{Times("</x>")}", "deeper than any workbook" },
            { $"<row><c t=\"str\"><v>{new string('9', 2_000_000)}</v></c></row>", "", "", "longer than any workbook's" },
            { OneCell, $"<si><t>{new string('9', 2_000_000)}</t></si>", "", "longer than any workbook's" },
            { "<row><c></row>", "", "", "is a damaged workbook" },
            { OneCell, "<si><t>", "", "is a damaged workbook" },
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_AWorkbookThatAsksForMoreThanAny_IsRefused(string rows, string strings, string more, string reason)
    {
        var file = ReportFile.InMemory("x.xlsx", "x.xlsx", Workbook(rows, strings, more));
        var fault = Assert.Throws<UnreadableReportException>(() => new WorkbookFormat().Read(file, _ => { }).ToList());
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }

    /// <summary>Texts of several runs, without the readings over characters; empty cells keep their columns.</summary>
    [Fact]
    public void Read_TextsInRuns_ArePutTogetherWithoutTheirReadings()
    {
        var body = string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力。", 20));
        var file = ReportFile.InMemory(
            "x.xlsx",
            "x.xlsx",
            Workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>区县</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>正文</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v/></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>",
                $"<si/><si><r><t>地区生产总值</t></r><rPh><t>zǒng 9</t></rPh><r><t>增长5.1%。{body}</t></r><phoneticPr/></si>",
                ""
            )
        );
        var document = Assert.Single(new WorkbookFormat().Read(file, _ => { }));
        Assert.StartsWith("地区生产总值增长5.1%。", document.Text, StringComparison.Ordinal);
        Assert.Equal("x.xlsx/a!2", document.Source);
    }

    private static string Times(string tag) => string.Concat(Enumerable.Repeat(tag, Deep));

    private static byte[] Workbook(string rows, string strings, string more)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
            Add(
                archive,
                "[Content_Types].xml",
                $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{type}.sheet.main+xml\"/>"
                    + $"<Override PartName=\"/xl/sheet.xml\" ContentType=\"{type}.worksheet+xml\"/>"
                    + $"<Override PartName=\"/xl/strings.xml\" ContentType=\"{type}.sharedStrings+xml\"/></Types>"
            );
            Add(archive, "_rels/.rels", Relationships(("r1", "officeDocument", "xl/workbook.xml")));
            Add(
                archive,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                    + $"{more}</workbook>"
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                Relationships(("r1", "worksheet", "sheet.xml"), ("r2", "sharedStrings", "strings.xml"))
            );
            Add(archive, "xl/sheet.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");
            Add(archive, "xl/strings.xml", $"<sst xmlns=\"{Main}\">{strings}</sst>");
        }

        return stream.ToArray();
    }

    private static string Relationships(params (string Id, string Kind, string Target)[] relations) =>
        $"<Relationships xmlns=\"{Package}relationships\">"
        + string.Concat(
            relations.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Office}/{one.Kind}\" Target=\"{one.Target}\"/>")
        )
        + "</Relationships>";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
