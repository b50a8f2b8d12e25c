using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Sqlite.Tests;

/// <summary>Queries and what comes of them: types, parameters, units, sentences.</summary>
public sealed class QueryTests
{
    private static readonly Corpus Odd = OddCorpus.Of(
        "地区生产总值15373亿元,增长6.8%。一般公共预算收入1966亿元。“双创”企业;新增1.5万家。"
    );

    [Theory]
    [InlineData("value", "value from targets", typeof(decimal))]
    [InlineData("headline", "headline from targets", typeof(bool))]
    [InlineData("period", "period from targets", typeof(long))]
    [InlineData("label", "label from targets", typeof(string))]
    [InlineData("region_code", "region_code from targets", typeof(string))]
    [InlineData("n", "count(*) as n from targets", typeof(long))]
    [InlineData("n", "avg(value) as n from targets", typeof(decimal))]
    [InlineData("n", "null as n from targets", typeof(string))]
    [InlineData("n", "1 as n union all select 'x'", typeof(string))]
    [InlineData("n", "1 as n union all select 0.5", typeof(decimal))]
    [InlineData("n", "x'00ff' as n", typeof(string))]
    [InlineData("n", "9e999 as n", typeof(string))]
    public void Columns_HaveTheTypeThatHoldsTheirValues(string name, string select, Type type) =>
        Assert.Equal(
            (name, type),
            (Odd.Sql($"select {select}").Columns[0].Name, Odd.Sql($"select {select}").Columns[0].Type)
        );

    [Theory]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("5.6", "5.6")]
    [InlineData("-21.3", "-21.3")]
    [InlineData("85 * 100000000.5", "8500000042.5")]
    [InlineData("9007199254740993", "9007199254740993")]
    public void Numbers_ComeBackWithoutBinaryDust(string expression, string number) =>
        Assert.Equal(number, Odd.Sql($"select {expression} as n")[0].Text("n"));

    [Fact]
    public void Values_AreFoundByTheNumberThatIsPrinted() =>
        Assert.Single(Odd.Sql("select id from results where value = 6.8"));

    [Fact]
    public void Values_AreOrderedAndSummedAsNumbers()
    {
        Assert.Equal(
            [15373e8m, 1966e8m],
            Odd.Sql("select value from results where unit = '元' order by value desc")
                .Select(row => row.Number("value")!.Value)
        );
        Assert.Equal(17339e8m, Odd.Sql("select sum(value) as total from results where unit = '元'")[0].Number("total"));
    }

    [Theory]
    [InlineData("'; drop table observations; --")]
    [InlineData("a'b\";drop table.txt")]
    [InlineData("𠮷\0x")]
    public void Parameters_AreNeverReadAsSql(string text) =>
        Assert.Equal(
            text.Contains("table.txt", StringComparison.Ordinal) ? 1 : 0,
            Odd.Sql("select id from reports where source = $source", ("source", text)).Count
        );

    [Fact]
    public void Parameters_HaveTheirTypes()
    {
        var row = Odd.Sql(
            "select $text as text, $whole as whole, $part as part, $yes as yes, $none as none, $word as word, $list as list",
            ("text", "正"),
            ("$whole", 7),
            ("@part", 0.5m),
            ("yes", true),
            ("none", null),
            ("word", Role.Target),
            ("list", new[] { "a", "b" })
        )[0];
        Assert.Equal(
            ("正", "7", "0.5", "1", null, "target", "[\"a\",\"b\"]"),
            (
                row.Text("text"),
                row.Text("whole"),
                row.Text("part"),
                row.Text("yes"),
                row.Text("none"),
                row.Text("word"),
                row.Text("list")
            )
        );
    }

    [Fact]
    public void Parameters_OfADecimal_FindTheDecimal() =>
        Assert.Single(Odd.Sql("select id from results where value = $value", ("value", 6.80m)));

    [Fact]
    public void Lists_AreUsedThroughJsonEach() =>
        Assert.Equal(
            Odd.Targets.Count,
            Odd.Sql(
                "select id from targets where region_code in (select value from json_each($codes))",
                ("codes", new[] { "330100", "1" })
            ).Count
        );

    [Theory]
    [InlineData("select $a as a", null, "$a has no value")]
    [InlineData("select 1 as a", "b", "no parameter $b; it has none")]
    [InlineData("select $a as a", "b", "no parameter $b; it has $a")]
    [InlineData("select ? as a", null, "a plain ?")]
    public void Parameters_ThatDoNotFit_AreSaid(string select, string? name, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<ArgumentException>(() => Odd.Sql(select, name is null ? [] : [(name, 1)])).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Values_BesideTheirUnit_AreShownInIt()
    {
        var table = Odd.Sql("select value, unit from results where indicator = 'gdp' and measure = 'level'");
        Assert.Equal("1.5373 trillion yuan", table.CellText(0, 0));
        Assert.Equal("15,373亿元", InChinese(() => table.CellText(0, 0)));
        Assert.Equal(15373e8m, table[0, 0]);
    }

    [Fact]
    public void Formulas_HaveNoUnit()
    {
        var table = Odd.Sql(
            "select value / 2.0 as half, unit from results where indicator = 'gdp' and measure = 'level'"
        );
        Assert.Equal("768.65 billion", table.CellText(0, 0));
        Assert.Equal("7,686.5亿", InChinese(() => table.CellText(0, 0)));
    }

    [Fact]
    public void Values_ShowTheirSentence()
    {
        var table = Odd.Sql("select id, shown, value from targets where headline");
        Assert.StartsWith(Odd.Targets[0].Quote, table.CellTip(0, 2), StringComparison.Ordinal);
        Assert.StartsWith(Odd.Targets[0].Quote, table.CellTip(0, 1), StringComparison.Ordinal);
        Assert.Null(table.CellTip(0, 0));
    }

    [Fact]
    public void BothSidesOfAPair_ShowTheirOwnSentence()
    {
        var table = Odd.Sql(
            "select target_shown, outcome_shown, target_id, outcome_id from pairs where pairing = 'ambition'"
        );
        Assert.StartsWith(Odd.Targets[0].Quote, table.CellTip(0, 0), StringComparison.Ordinal);
        Assert.StartsWith("地区生产总值15373亿元,增长6.8%。", table.CellTip(0, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_OfOneName_AreToldApart() =>
        Assert.Equal(
            ["id", "id_2", "id_3"],
            Odd.Sql("select id, id, id from reports").Columns.Select(column => column.Name)
        );

    [Fact]
    public void Headings_AreInTheLanguage()
    {
        Assert.Equal(["period", "mine"], Headings());
        Assert.Equal(["年份", "mine"], InChinese(Headings));

        static List<string> Headings() =>
            Odd.Sql("select period, 1 as mine from targets").Columns.Select(column => column.Heading).ToList();
    }

    [Fact]
    public void Results_AreTablesLikeOthers()
    {
        var table = Odd.Sql("select label, value from results order by value desc")
            .Where(row => row.Number("value") > 100)
            .Titled("Levels")
            .Head(1);
        Assert.Contains("1 of 3 rows shown", table.ToText(), StringComparison.Ordinal);
        using var csv = new StringWriter();
        table.WriteCsv(csv);
        Assert.StartsWith("label,value\r\n", csv.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_NameTheColumnsThatTheyHave() =>
        Assert.Contains(
            "it has label, value",
            Assert.Throws<ArgumentException>(() => Odd.Sql("select label, value from results")[0]["lable"]).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Queries_OfSeveralThreads_TakeTurns()
    {
        var counts = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => Task.Run(() => Odd.Sql("select id from observations").Count))
        );
        Assert.All(counts, count => Assert.Equal(Odd.Observations.Count, count));
    }

    private static T InChinese<T>(Func<T> shown)
    {
        using var chinese = Speech.In(Language.Chinese);
        return shown();
    }
}
