using System.Text;
using System.Xml;
using AngleSharp.Html.Parser;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Tests;

/// <summary>Report text is data wherever it is shown: a parser of each place finds the text, and nothing that runs.</summary>
public sealed class TextIsDataTests
{
    public static TheoryData<string> Hostile =>
        [
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "=HYPERLINK(\"http://x\",\"y\")",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "**bold** [x](javascript:alert(1))",
            "</style></td></table><b>",
            "a,b\"c\nd",
            "'; DROP TABLE observations; --",
            "&lt;script&gt;&amp;nbsp;",
            "]]><!--",
        ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Html_ShowsTheText(string text)
    {
        var page = new HtmlParser().ParseDocument($"<!DOCTYPE html><html><body>{TableOf(text).ToHtml()}</body></html>");
        Assert.Empty(page.QuerySelectorAll("script, img, [onerror], [href^=javascript]"));
        Assert.Contains(page.QuerySelectorAll("td"), cell => Plain(cell.TextContent) == Plain(text));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Svg_ShowsTheText(string text)
    {
        var figure = new BarChart
        {
            Title = text,
            Series = [text],
            Categories = [new BarCategory(text, [new Datum(3, text, text)])],
        }.ToFigure();
        var xml = new XmlDocument { XmlResolver = null };
        xml.LoadXml(figure.Svg);
        Assert.Empty(xml.GetElementsByTagName("script"));
        Assert.Empty(xml.GetElementsByTagName("img"));
        Assert.Contains(Plain(text)[..3], Plain(xml.InnerText), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Csv_HoldsTheTextAndNoFormula(string text)
    {
        using var writer = new StringWriter();
        TableOf(text).WriteCsv(writer);
        var cell = Fields(writer.ToString())[1];
        Assert.DoesNotContain(cell[0], "=+-@");
        Assert.Contains(cell, (string[])[text, "'" + text]);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void JsonLines_HoldTheText(string text)
    {
        using var writer = new StringWriter();
        TableOf(text).WriteJsonLines(writer);
        Assert.Equal(
            text,
            System.Text.Json.JsonDocument.Parse(writer.ToString()).RootElement.GetProperty("label").GetString()
        );
    }

    private sealed record Row(string Label);

    private static Table<Row> TableOf(string text) =>
        Table.Of([new Row(text)], [Column.Of("label", (Row row) => row.Label)]);

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The fields of a CSV after RFC 4180.</summary>
    private static List<string> Fields(string csv)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted && csv.AsSpan(i).StartsWith("\"\""))
                field.Append(csv[i++]);
            else if (csv[i] == '"')
                quoted = !quoted;
            else if (quoted)
                field.Append(csv[i]);
            else if (csv[i] is ',' or '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (csv[i] != '\n')
                field.Append(csv[i]);
        }

        return fields;
    }
}
