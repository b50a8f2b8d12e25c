using PlanNotebooks.Formats.Collections;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Collections.CollectionFile;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>CSV and JSON Lines as programs write them, and what is said of what is neither.</summary>
public sealed class DialectTests
{
    [Theory]
    [InlineData("a,b\nc,d\n")]
    [InlineData("a;b\nc;d\n")]
    [InlineData("a\tb\nc\td\n")]
    [InlineData("a|b\nc|d\n")]
    [InlineData("sep=;\na;b\nc;d\n")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a,b\rc,d\r")]
    [InlineData("\"a\", \"b\"\nc, \"d\"\n")]
    public void Read_AnyDialect_GivesItsCells(string csv) =>
        Assert.Equal(
            [["a", "b"], ["c", "d"]],
            CsvRecords.Read(new StringReader(csv), "x.csv").Select(record => record.Select(cell => cell.Trim()))
        );

    [Theory]
    [InlineData("\"稳\"\"字\"\"当头\",b", "稳\"字\"当头")]
    [InlineData("\"稳\\\"字\\\"当头\",b", "稳\"字\"当头")]
    [InlineData("稳\"字\"当头,b", "稳\"字\"当头")]
    [InlineData("\"C:\\\",b", "C:\\")]
    [InlineData("\"两\r\n行\",b", "两\r\n行")]
    public void Read_QuotationMarks_AreTheTexts(string csv, string cell) =>
        Assert.Equal([cell, "b"], CsvRecords.Read(new StringReader(csv), "x.csv").Single());

    [Theory]
    [InlineData("all.csv", "各区报告汇总,,\n地区,年份,正文\n青山区,2025,\"{0}\"\n", "all.csv/3")]
    [InlineData("all.csv", "地区,年份,正文\n青山区,2025,\"{0}\"\n", "all.csv/2")]
    [InlineData("all.jsonl", "{\"meta\":{\"region\":\"青山区\",\"year\":2025},\"text\":\"{0}\"}", "all.jsonl/1")]
    public void Read_ATitleAboveOrFieldsInFields_AreFound(string name, string file, string source)
    {
        var text = name.EndsWith('v') ? Text(0) : Text(0).Replace("\n", "\\n", StringComparison.Ordinal);
        var document = Assert.Single(Documents(Of(name, file.Replace("{0}", text, StringComparison.Ordinal))));
        Assert.Equal((source, "青山区2025年"), (document.Source, document.Named));
    }

    [Theory]
    [InlineData("all.csv", "青山区,2025,\"{0}\"\n高阳县,2025,\"{0}\"\n", "put one above it")]
    [InlineData("all.jsonl", "[{\"text\":\"x\"}]", "jq -c")]
    [InlineData("all.json", "[{\"text\":\"x\"}]", "save it as .jsonl")]
    public void Read_WhatIsNoCollection_SaysWhatToDo(string name, string file, string advice) =>
        Assert.Contains(
            advice,
            Assert.ThrowsAny<UnreadableReportException>(
                () => Documents(Of(name, file.Replace("{0}", Text(0), StringComparison.Ordinal))).ToList()
            ).Reason,
            StringComparison.Ordinal
        );
}
