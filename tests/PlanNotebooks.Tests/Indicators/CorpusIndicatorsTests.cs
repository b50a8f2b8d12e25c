using PlanNotebooks.Analysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;
using PlanNotebooks.Tests.Corrections;

namespace PlanNotebooks.Tests.Indicators;

/// <summary>An indicators.tsv beside the reports.</summary>
public sealed class CorpusIndicatorsTests
{
    private const string Header = "code\tname_zh\tname_en\tunit\tgrowth_basis\tdesired\taliases\n";
    private const string NewEstates = "estates_renewed\t改造小区\tEstates renewed\t个\t\tmore\t修缮小区\n";

    [Fact]
    public void NoFile_IsTheLibrarysTable() => Assert.Same(IndicatorTable.Default, CorrectedCorpus.AsRead.Indicators);

    [Fact]
    public void Alias_IsMatchedInThisCorpusOnly()
    {
        var corpus = CorrectedCorpus.WithFile(null, "code\taliases\nregistered_unemployment\t失业率|失业比率\n");
        Assert.Equal("registered_unemployment", corpus.Observations.Single(row => row.Label == "失业率").Indicator);
        Assert.Null(CorrectedCorpus.Read("失业率").Indicator);
        var merged = corpus.Indicators.ByCode("registered_unemployment")!;
        Assert.Contains("失业比率", merged.Aliases);
        Assert.Equal(IndicatorTable.Default.ByCode("registered_unemployment")!.Chinese, merged.Chinese);
        Assert.Equal(IndicatorTable.Default.All.Count, corpus.Indicators.All.Count);
    }

    [Fact]
    public void NewCode_IsANewIndicatorThatAnalysesKnow()
    {
        var corpus = CorrectedCorpus.WithFile(null, Header + NewEstates);
        Assert.Equal(
            ["改造小区", "修缮小区"],
            corpus.Observations.Where(row => row.Indicator == "estates_renewed").Select(row => row.Label)
        );
        Assert.Equal("Estates renewed", corpus.Indicators.ByCode("estates_renewed")!.Heading);
        Assert.Contains(YearOverYear.Of(Corpus.Of(corpus.Reports)), row => row.Indicator.Code == "green_area");
        Assert.NotNull(Corpus.Of(corpus.Reports).Indicators.ByCode("estates_renewed"));
    }

    [Fact]
    public void ReportLoad_TakesTheTable()
    {
        var table = CorrectedCorpus.WithFile(null, Header + NewEstates).Indicators;
        var report = Report.FromText("report.txt", CorrectedCorpus.AsRead.Reports[0].Text.Raw, table);
        Assert.Same(table, report.Indicators);
        Assert.Contains(report.Observations, row => row.Indicator == "estates_renewed");
    }

    [Fact]
    public void Correction_MayNameANewIndicator()
    {
        var id = CorrectedCorpus.Read("修缮小区").Id;
        var corpus = CorrectedCorpus.WithFile(
            $"action\tid\tfield\texpects\tvalue\treason\nchange\t{id}\tindicator\t\trepairs\tx\n",
            Header + "repairs\t维修小区\tRepairs\t个\n"
        );
        Assert.Equal(
            ("repairs", 9m, "个"),
            corpus
                .Observations.Where(row => row.Id == id)
                .Select(row => (row.Indicator, row.IndicatorValue, row.IndicatorUnit))
                .Single()
        );
    }

    [Fact]
    public void Alias_OfTheExtendedScope_IsCarriedByObservations()
    {
        var code = IndicatorTable
            .Default.All.First(indicator => indicator.Scope == IndicatorScope.Extended && indicator.Unit == "%")
            .Code;
        Assert.Equal(
            code,
            CorrectedCorpus
                .WithFile(null, $"code\taliases\n{code}\t失业率\n")
                .Observations.Single(row => row.Label == "失业率")
                .Indicator
        );
    }

    [Fact]
    public void Alias_OfAnotherIndicator_GoesOverToTheOneThatTheFileNames()
    {
        var green = IndicatorTable.Default.ByCode("green_area")!;
        var alias = green.Aliases.First(alias => !alias.Contains('*', StringComparison.Ordinal));
        var table = CorrectedCorpus.WithFile(null, Header + $"lawns\t草坪\tLawns\t平方米\t\t\t{alias}\n").Indicators;
        Assert.Equal("lawns", table.Match(alias, "平方米")?.Code);
        Assert.DoesNotContain(alias, table.ByCode("green_area")!.Aliases);
    }

    [Theory]
    [InlineData("\t改造小区\tEstates\t个", "has no code")]
    [InlineData("estates\t改造小区\tEstates\t", "estates is not the library's, and a new indicator needs unit")]
    [InlineData("estates\t\tEstates\t个", "estates is not the library's, and a new indicator needs name_zh")]
    [InlineData("estates\t改造小区\tEstates\t个\tgross", "growth_basis is gross; expected real, nominal or nothing")]
    [InlineData("estates\t改造小区\tEstates\t个\t\tbig", "desired is big; expected more, less or capped")]
    [InlineData(
        "estates\t新增绿地\tEstates\t平方米",
        "新增绿地 is the name of green_area; add aliases to that code instead"
    )]
    [InlineData("gdp\t地区生产总值\tGDP\t元", "gdp is the library's, and its name_en is Gross domestic product")]
    [InlineData("a\tb\tc\td\te\tf\tg\th", "8 cells, but the header names 7")]
    public void Line_ThatIsMalformed_IsAnErrorThatNamesFileAndLine(string line, string reason)
    {
        var fault = Assert.Throws<UnreadableTableException>(() => CorrectedCorpus.WithFile(null, Header + line + "\n"));
        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Contains("indicators.tsv, line 2: ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("estates\t改造小区\tEstates\t个\nestates\t改造小区\tEstates\t个", "estates stands in line 2 already")]
    [InlineData("estates\t改造小区\tEstates\t个\t\t\t小区\nhomes\t住宅\tHomes\t个\t\t\t小区", "小区 is given to")]
    public void Lines_ThatContradict_AreAnError(string lines, string reason) =>
        Assert.StartsWith(
            reason,
            Assert.Throws<UnreadableTableException>(() => CorrectedCorpus.WithFile(null, Header + lines + "\n")).Reason,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("", "has no header line")]
    [InlineData("name_zh\n", "has no column code")]
    [InlineData("code\talias\n", "has a column alias")]
    public void File_ThatIsNoTableOfIndicators_IsAnError(string file, string reason) =>
        Assert.StartsWith(
            reason,
            Assert.Throws<UnreadableTableException>(() => CorrectedCorpus.WithFile(null, file)).Reason,
            StringComparison.Ordinal
        );
}
