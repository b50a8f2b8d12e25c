using System.Globalization;
using System.Text.Json;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Collections.CollectionFile;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>Every digit of a row of a collection is in the report's text, is evidence of whose it is, or is told.</summary>
public sealed class CollectionDigitsTests
{
    /// <summary>Counted at the cells: every digit of a row is in the text, is evidence of whose it is, or is told.</summary>
    [Theory]
    [InlineData("编号,年份,正文,浏览量", "130608,2025,{0},3651")]
    [InlineData("年份,区县,正文,电话,页数", "2025,青山区,{0},010-12345678,24")]
    [InlineData("正文,标题", "{0},青山区2025年政府工作报告")]
    public void Read_ARow_EveryDigitIsAccountedFor(string header, string row)
    {
        var cells = string.Format(CultureInfo.InvariantCulture, row, $"\"{Text(0)}\"");
        var document = Assert.Single(Documents(Of("all.csv", $"{header}\n{cells}\n")));
        Assert.Equal(Omissions.DigitsIn(cells), DigitsOf(document, "all.csv"));
    }

    /// <summary>Counted at the values of an object, and at the cells of a sheet.</summary>
    [Theory]
    [InlineData("all.jsonl", "{\"id\":130608,\"year\":2025,\"text\":TEXT,\"views\":3651}", 14)]
    [InlineData("all.jsonl", "{\"text\":TEXT,\"views\":3651,\"meta\":{\"views\":12}}", 6)]
    [InlineData("all.jsonl", "{\"text\":TEXT,\"meta\":{\"text\":\"12.5\",\"views\":3651}}", 7)]
    [InlineData("all.jsonl", "{\"text\":TEXT,\"tags\":[\"2024\",7],\"more\":{\"a\":12.5}}", 8)]
    [InlineData("all.jsonl", "{\"text\":\"\"}\n{\"text\":TEXT,\"later\":\"12.5\",\"views\":3651}", 7)]
    [InlineData("all.jsonl", "{\"region\":\"青山区\",\"year\":\"2025\",\"content\":TEXT,\"url\":\"x/20250110/t5\"}", 13)]
    public void Read_AnObject_EveryDigitIsAccountedFor(string name, string json, int beside)
    {
        var line = json.Replace("TEXT", JsonSerializer.Serialize(Text(0)), StringComparison.Ordinal);
        var document = Assert.Single(Documents(Of(name, line + "\n")));
        Assert.Equal(Omissions.DigitsIn(Text(0)) + beside, DigitsOf(document, name));
    }

    [Theory]
    [InlineData("编号|130608|年份|2025|正文|TEXT|浏览量|3651", 14)]
    [InlineData("区县|青山区|全文|TEXT|页数|24|更新|45658.5", 8)]
    public void Read_ARowOfASheet_EveryDigitIsAccountedFor(string columns, int beside)
    {
        var parts = columns.Split('|').Chunk(2).ToList();
        var cells = parts.Select(part => part[1] == "TEXT" ? Text(0) : part[1]).ToArray();
        var file = ReportFile.InMemory("all.xlsx", "all.xlsx", Workbook([[.. parts.Select(part => part[0])], cells]));
        var document = Assert.Single(Documents(file));
        Assert.Equal(Omissions.DigitsIn(Text(0)) + beside, DigitsOf(document, "all.xlsx"));
    }

    /// <summary>What stands above the columns is told too, and does not say what parts the cells.</summary>
    [Theory]
    [InlineData("2025年政府工作报告汇总表12", 6)]
    [InlineData("政府工作报告汇总表", 0)]
    public void Read_LinesAboveTheColumns_AreTold(string title, int digits)
    {
        var file = ReportFile.InMemory("all.xlsx", "all.xlsx", Workbook([[title], ["区县", "正文"], ["青山区", Text(0)]]));
        Assert.Equal(digits, Assert.Single(Documents(file)).LeftOut.Sum(left => left.Digits));
        var csv = Assert.Single(Documents(Of("all.csv", $"{title}\n区县;正文\n青山区;\"{Text(0)}\"\n")));
        Assert.Equal((digits, "青山区"), (csv.LeftOut.Sum(left => left.Digits), csv.Named));
    }

    private static int DigitsOf(ReportDocument document, string name) =>
        Omissions.DigitsIn(document.Text)
        + Omissions.DigitsIn(document.Named == name ? "" : document.Named)
        + document.LeftOut.Sum(left => left.Digits);
}
