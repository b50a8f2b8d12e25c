using System.Xml.Linq;
using PlanNotebooks.Display;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Tables;

public sealed class TableDisplayTests
{
    [Fact]
    public void Text_AlignsChineseByItsWidth()
    {
        using var chinese = Speech.In(Language.Chinese);
        Assert.Equal(
            """
            收入
            指标        年      数值  standing
            ────────  ────  ────────  ────────
            GDP       2019    85亿元  完成
            财政收入  2020  −5.6亿元  完成
            for people
            """,
            Facts
                .Of(new Fact("GDP", 2019, 8500000000), new Fact("财政收入", 2020, -560000000))
                .Titled("Revenue 收入")
                .Noted("for people")
                .ToText()
        );
    }

    [Fact]
    public void LongTables_SayHowManyRowsTheyShow()
    {
        var table = Facts.Of(Enumerable.Range(0, 214).Select(i => new Fact("x", i, i)));
        Assert.Contains("20 of 214 rows shown", table.ToText(), StringComparison.Ordinal);
        Assert.Contains("20 of 214 rows shown", table.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(20, Html(table.ToHtml()).Descendants("tbody").Single().Elements().Count());
        Assert.Contains("10 of 214 rows shown", table.Head(10).ToText(), StringComparison.Ordinal);
        Assert.Contains("5 of 214 rows shown", table.Head(10).Showing(5).ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("rows shown", table.Showing(500).ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("rows shown", table.Where(fact => fact.Year < 9).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyCells_HaveADashWhoseMeaningIsSaid()
    {
        var table = Table.Of(
            [(Name: "甲", Note: ""), (Name: "乙", Note: "revised")],
            Column.Of("name", ((string Name, string Note) row) => row.Name),
            Column.Of("note", ((string Name, string Note) row) => row.Note)
        );
        var cells = Html(table.ToHtml()).Descendants("td").Select(cell => (cell.Value, cell.Attribute("data-value")?.Value));
        Assert.Equal([("甲", null), ("–", ""), ("乙", null), ("revised", null)], cells);
        Assert.Contains("–: no figure, or nothing to say.", table.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("–:", table.Where(row => row.Note.Length > 0).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_ThatSayTheSame_StandInTheTitle_AndEmptyOnesBelow()
    {
        var table = Table.Of(
            Enumerable.Range(2018, 4),
            Column.Of("name", (int year) => $"甲{year}"),
            Column.Of("year", (int year) => year),
            Column.Of("role", (int _) => "target", "Role"),
            Column.Of("note", (int _) => "", "Note"),
            Column.Of("wording", (int _) => "", "Wording")
        );
        var html = Html(table.Titled("Targets").ToHtml());
        Assert.Equal("TargetsRole: target", html.Descendants("caption").Single().Value);
        Assert.Equal("Empty in every row, and left out: Note, Wording.", html.Descendants("p").Single().Value);
        Assert.Equal(2, html.Descendants("th").Count());
    }

    [Theory]
    [InlineData("1.8753 trillion yuan † est.", "1.8753 trillion yuan\u00a0† est.")]
    [InlineData("1.61万亿元左右 †", "1.61万亿元左右\u00a0†")]
    [InlineData("† 2021-02-28", "†\u00a02021-02-28")]
    [InlineData("1.8753 trillion yuan est.", "1.8753 trillion yuan est.")]
    public void AnOfficialMark_StandsOnTheLineOfWhatItMarks(string text, string shown)
    {
        var table = Table.Of([text], Column.Of("value", (string value) => value));
        Assert.Equal(shown, Html(table.ToHtml()).Descendants("td").Single().Value);
    }

    [Fact]
    public void TablesWithoutRows_SayInALineWhatThereIsNot()
    {
        var none = Facts.Of([]);
        Assert.Contains("No rows. Columns: Indicator, Year, Value", none.ToHtml(), StringComparison.Ordinal);
        var titled = none.Titled("Levels per head").Noted("Residents are not given.");
        Assert.Contains("Levels per head: no rows.", titled.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("Residents are not given.", titled.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<table", titled.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("Levels per head: no rows.", titled.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_EncodesEverything()
    {
        var html = Facts.Of(new Fact("<script>alert(1)</script>", 1, 1)).Titled("<i>&").Noted("<b>").ToHtml();
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Equal("<script>alert(1)</script>", Html(html).Descendants("td").First().Value);
    }

    [Fact]
    public void Html_MarksNumbersAndCarriesTips()
    {
        var cells = Html(Facts.Of(new Fact("x", 2019, 85)).ToHtml()).Descendants("td").ToList();
        Assert.Equal([null, "num", "num", null], cells.Select(cell => cell.Attribute("class")?.Value));
        Assert.Equal("增长5.6%，<b>达到</b>85亿元", cells[2].Element("span")?.Attribute("title")?.Value);
        Assert.Equal("85元", cells[2].Value);
    }

    [Fact]
    public void Html_CarriesNamesTypesAndValuesForMachines()
    {
        var html = Html(Facts.Of(new Fact("x", 2019, -8500000000), new Fact("y", null, null)).ToHtml());
        Assert.Equal(
            [("text", "label"), ("number", "year"), ("number", "value"), ("text", "standing")],
            html.Descendants("th")
                .Select(head => (head.Attribute("data-type")!.Value, head.Attribute("data-name")!.Value))
        );
        Assert.Equal(
            [null, null, "-8500000000", null],
            html.Descendants("tr").ElementAt(1).Elements().Select(cell => cell.Attribute("data-value")?.Value)
        );
    }

    [Theory]
    [InlineData("+5.5%左右", "num")]
    [InlineData("−11.1 points 个百分点", "num")]
    [InlineData("12,345,678.91万元", "num")]
    [InlineData("in words 文字目标", "num")]
    [InlineData("财政总收入、一般公共预算收入与经济增长基本同步", "words")]
    public void Html_WrapsWordsAmongNumbersAlone(string shown, string expected)
    {
        var table = Table.Of(
            [1m, 2m],
            Column.Of("x", (decimal value) => value, "Target 目标", value => value == 1 ? shown : "5%")
        );
        var cells = Html(table.ToHtml()).Descendants("td").ToList();
        Assert.Equal([expected, "num"], cells.Select(cell => cell.Attribute("class")?.Value));
        Assert.Contains(
            expected == "num" ? "white-space:nowrap" : "white-space:normal;max-width:22em",
            cells[0].Attribute("style")!.Value,
            StringComparison.Ordinal
        );
        Assert.Equal(
            expected == "words",
            Html(table.ToHtml())
                .Descendants("th")
                .Single()
                .Attribute("style")!
                .Value.Contains("min-width", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Shangcheng 上城区", "white-space:nowrap", null)]
    [InlineData("Total retail sales of consumer goods 社会消费品零售总额", "vertical-align:top", "min-width:19.5em")]
    public void Html_TextColumnsTakeTwoLinesAtMost(string text, string cell, string? head)
    {
        var html = Html(Table.Of([text], Column.Of("x", (string value) => value)).ToHtml());
        Assert.EndsWith(cell, html.Descendants("td").Single().Attribute("style")!.Value, StringComparison.Ordinal);
        Assert.Equal(
            head is not null,
            html.Descendants("th")
                .Single()
                .Attribute("style")!
                .Value.EndsWith(head ?? "min-width", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Text_CutsLongCellsAndLineBreaks()
    {
        var text = Facts.Of(new Fact("a\nb" + new string('长', 100), null, null)).ToText();
        Assert.Contains("a b长", text, StringComparison.Ordinal);
        Assert.Contains("…", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split('\n').Length);
    }

    private static XElement Html(string html) => XElement.Parse(html);
}
