using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite.Tests;

/// <summary>What stands in the database: a contract, like the keys of the exports.</summary>
public sealed class SchemaTests
{
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);

    [Fact]
    public void Names_AreTheContract() =>
        Assert.Equal(
            [
                "citations",
                "corrections",
                "dictionary",
                "figures",
                "indicators",
                "numbers",
                "observations",
                "pairings",
                "pairs",
                "reports",
                "results",
                "skipped",
                "statistics",
                "targets",
            ],
            Column(
                "select name from sqlite_master where type in ('table', 'view') and name not like 'sqlite_%' order by name"
            )
        );

    [Theory]
    [InlineData("observations")]
    [InlineData("targets")]
    [InlineData("results")]
    [InlineData("statistics")]
    [InlineData("figures")]
    public void Observations_HaveEveryKeyInItsOrder(string name)
    {
        var keys = Seeded.Observations.Columns.Select(column => column.Name).ToList();
        Assert.Equal(keys, ColumnsOf(name).Take(keys.Count));
        Assert.Equal(["shown", "value_text", "upper_text", "indicator_value_text"], ColumnsOf(name).Skip(keys.Count));
    }

    [Fact]
    public void Pairs_HaveTheirColumns() =>
        Assert.Equal(
            [
                "pairing",
                "region",
                "region_code",
                "indicator",
                "indicator_zh",
                "indicator_en",
                "measure",
                "target_year",
                "target",
                "target_upper",
                "target_unit",
                "bound",
                "target_shown",
                "outcome_year",
                "outcome",
                "outcome_unit",
                "outcome_shown",
                "gap",
                "gap_unit",
                "asks",
                "stretch",
                "verdict",
                "note",
                "headline",
                "target_quote",
                "outcome_quote",
                "target_report",
                "outcome_report",
                "target_origin",
                "outcome_origin",
                "target_id",
                "outcome_id",
            ],
            ColumnsOf("pairs")
        );

    [Theory]
    [InlineData("reports", "id region kind review_year plan_year title results targets region_code source")]
    [InlineData("numbers", "report source start end number fate observations context")]
    [InlineData("indicators", "code name_zh name_en unit basis desired scope aliases note")]
    public void Tables_HaveTheirColumns(string name, string columns) =>
        Assert.Equal(columns.Split(' '), ColumnsOf(name));

    [Fact]
    public void Dictionary_SaysWhatEveryColumnMeans() =>
        Assert.All(
            Seeded.SqlSchema().Where(row => row.Text("table") != "dictionary"),
            row =>
            {
                Assert.True(
                    row.Text("meaning") is not null,
                    $"columns.tsv does not say what {row.Text("table")}.{row.Text("column")} means."
                );
                Assert.NotNull(row.Text("chinese"));
            }
        );

    [Fact]
    public void Meanings_AreOfColumnsThatAreThere() =>
        Assert.All(
            ColumnMeaning.All.Where(meaning => meaning.Table != "trace"),
            meaning => Assert.Contains(meaning.Column, ColumnsOf(meaning.Table))
        );

    [Fact]
    public void Counts_AreTheCorpuss()
    {
        Assert.Equal(
            (Seeded.Targets.Count, Seeded.Results.Count, Seeded.Observations.Count, Seeded.Reports.Count),
            (Count("targets"), Count("results"), Count("observations"), Count("reports"))
        );
        Assert.Equal(
            (Seeded.Reports.Sum(report => report.Numbers.Count), Seeded.Indicators.All.Count),
            (Count("numbers"), Count("indicators"))
        );
        Assert.Equal(
            (Ambition.Of(Seeded).Count, Attainment.Of(Seeded).Count),
            (Count("pairs where pairing = 'ambition'"), Count("pairs where pairing = 'attainment'"))
        );
    }

    [Fact]
    public void OfficialFigures_AreNoObservationsAndHaveCitations()
    {
        Assert.Equal(Seeded.Statistics.Figures.Count, Count("statistics where origin = 'statistics'"));
        Assert.Equal(0, Count("observations where origin <> 'report'"));
        Assert.Equal(Seeded.Observations.Count + Seeded.Statistics.Figures.Count, Count("figures"));
        Assert.Equal(
            Seeded.Statistics.Figures.Count,
            Count("statistics join citations using (id) where document <> ''")
        );
    }

    /// <summary>Every cell of every observation comes back as the exports write it.</summary>
    [Fact]
    public void Observations_ComeBackWhole()
    {
        string[] decimals = ["value", "upper", "indicator_value"];
        var others = Seeded.Observations.Without(decimals);
        var rows = Seeded.Sql("select * from observations order by rowid");
        Assert.Equal(
            Csv(others),
            Csv(
                rows.Without([
                    .. rows
                        .Columns.Select(column => column.Name)
                        .Where(name => others.Columns.All(column => column.Name != name)),
                ])
            )
        );
        foreach (var name in decimals)
            Assert.Equal(
                Seeded.Observations.Select((_, row) => Seeded.Observations[row, Seeded.Observations.ColumnIndex(name)]),
                rows.Select(row => row[name])
            );
    }

    [Fact]
    public void Decimals_StandInExactDigitsToo() =>
        Assert.Equal(
            Seeded.Observations.Select(row => row.Value?.ToString(CultureInfo.InvariantCulture)),
            Column("select value_text from observations order by rowid")
        );

    [Fact]
    public void Pairs_AreTheLibrarysOwn()
    {
        var first = Ambition.Of(Seeded).First(row => row.Gap is not null);
        var row = Assert.Single(
            Seeded.Sql("select * from pairs where pairing = 'ambition' and target_id = $id", ("id", first.Target.Id))
        );
        Assert.Equal(
            (first.Outcome.Id, first.Gap!.Value.Value, first.Gap.Value.Unit, first.Outcome.Value),
            (row.Text("outcome_id"), row.Number("gap"), row.Text("gap_unit"), row.Number("outcome"))
        );
        Assert.Equal(
            (first.Indicator.Chinese, first.Target.Quote, first.Outcome.Quote),
            (row.Text("indicator_zh"), row.Text("target_quote"), row.Text("outcome_quote"))
        );
    }

    /// <summary>What has no code of a base indicator has the name of its concept, as notebook 01 shows it.</summary>
    [Fact]
    public void Pairs_WithoutABaseIndicator_AreNamed()
    {
        var corpus = Corpus.Of(
            Report.FromText(
                "a.txt",
                "2020年杭州市政府工作报告\n一、2019年工作回顾\n外贸进出口总额增长6.3%。\n二、2020年工作任务\n2020年主要预期目标:外贸进出口总额增长9%。\n"
            )
        );
        var target = Assert.Single(corpus.Targets.AsEnumerable());
        Assert.Equal((null, "trade_total"), (target.Indicator, target.Concept));
        Assert.Equal("外贸进出口总额", Assert.Single(corpus.Sql("select indicator_zh from pairs")).Text("indicator_zh"));
        var set = corpus.Sql("select i.name_zh from targets t left join indicators i on i.code = t.concept where t.headline");
        Assert.Equal("外贸进出口总额", Assert.Single(set).Text("name_zh"));
    }

    [SharedFact]
    public void Attainment_OfConsecutiveReports_HasItsVerdicts()
    {
        var corpus = Corpus.Load(SharedReports.Folder);
        var rows = corpus.Sql("select verdict, count(*) n from pairs where pairing = 'attainment' group by verdict");
        Assert.Equal(Attainment.Of(corpus).Count, rows.Sum(row => row.Number("n")));
        Assert.Contains(rows, row => row.Text("verdict") == "met");
    }

    private static string Csv(Table table)
    {
        using var text = new StringWriter();
        table.WriteCsv(text);
        return text.ToString();
    }

    private static IEnumerable<string?> Column(string select)
    {
        var table = Seeded.Sql(select);
        return table.Select(row => row.Text(table.Columns[0].Name));
    }

    private static IEnumerable<string?> ColumnsOf(string name) =>
        Seeded
            .Sql("select name from pragma_table_info($name) order by cid", ("name", name))
            .Select(row => row.Text("name"));

    private static int Count(string from) => (int)(long)Seeded.Sql($"select count(*) as n from {from}")[0]["n"]!;
}
