using PlanNotebooks.Display;
using PlanNotebooks.Observations;
using PlanNotebooks.Presentation;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>What notebooks 00 and 06 say of a folder.</summary>
public sealed class CorpusViewTests : IDisposable
{
    private const string Work =
        "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n二、2020年工作任务\n2020年主要预期目标:地区生产总值增长6%-6.5%。\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_OfOneReport_AreInTheSingular()
    {
        var text = CorpusView.Findings(Corpus.Of(Report.FromText("a.txt", Work))).ToString();
        Assert.StartsWith(
            "One report of one region, for the years 2020",
            text.Replace("for 2020", "for the years 2020", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("was read. No file of the folder was passed over.", text, StringComparison.Ordinal);
        Assert.EndsWith("what became of targets cannot be told.", text, StringComparison.Ordinal);
    }

    /// <summary>Of an unknown place the years are known, and neither page counts it as a region.</summary>
    [Fact]
    public void Findings_OfAReportOfNoRegion_SayWhichItNamesMost()
    {
        var corpus = Corpus.Of(
            Report.FromText("a.txt", Work.Replace("杭州市", "", StringComparison.Ordinal) + "桐庐县支持，桐庐县和建德市。")
        );
        var said = "One report does not say which region it speaks for: a.txt (it names most often 杭州市桐庐县 330122). "
            + "A row of reports.tsv for each settles it.";
        var findings = CorpusView.Findings(corpus).Sentences;
        Assert.Equal((true, said), (findings[0].StartsWith("One report, for", StringComparison.Ordinal), findings[1]));
        Assert.Contains(said, CorpusView.Found(corpus).Sentences);
        Assert.Equal(
            "No indicator is given for a region and a year that are both known.",
            YearView.Findings([.. PlanNotebooks.Analysis.YearOverYear.Of(corpus)]).Sentences[0]
        );
    }

    [Fact]
    public void Findings_LeaveTheCountOfPrintedNumbersToThePageOfTheReading() =>
        Assert.DoesNotContain(
            "numbers",
            CorpusView.Findings(Corpus.Load(Seeds.Folder)).ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Found_OfTheSeeds_TellsEachRegionsGrowthTargetAndOutcome() =>
        Assert.Equal(
            [
                "Two of three targets for GDP growth ask for less than was just achieved.",
                "GDP of Hangzhou: +6.8% in 2019, target about +6.5% for 2020, which came to +3.9% † (missed).",
                "GDP of Shangcheng: +6% est. in 2019, target +5% for 2020, outcome +3.2% † not judged (territory changed); "
                    + "+3.3% est. in 2022, target about +5.5% for 2023, outcome not at hand.",
                "GDP of Gongshu: target about +7.5% for 2021, which came to +7.8% † (met).",
            ],
            CorpusView.Found(Corpus.Load(Seeds.Folder)).Sentences
        );

    [Fact]
    public void Found_OfAReportAlone_TellsItsGrowthAndTarget() =>
        Assert.Equal(
            "GDP of Hangzhou: +6.8% in 2019, target +6%–6.5% for 2020, outcome not at hand.",
            CorpusView.Found(Corpus.Of(Report.FromText("a.txt", Work))).Sentences[^1]
        );

    [Fact]
    public void PassedOver_NamesFilesFromTheFolder()
    {
        _folder.Write("a.txt", Work);
        _folder.Write("deep/letter.txt", "Dear sir, nothing here.");
        var corpus = Corpus.Load(_folder.Path);
        var table = CorpusView.PassedOver(corpus, _folder.Path);
        Assert.Equal("deep/letter.txt", table.CellText(0, 0));
        Assert.Equal("no report", table.CellText(0, 1));
        Assert.Contains("holds no report", table.CellText(0, 2), StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Path, table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(
            "One file of the folder was passed over",
            CorpusView.Findings(corpus).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Growth_SetsTheTargetBesideTheOutcome()
    {
        var row = Assert.Single(CorpusView.Growth(Corpus.Of(Report.FromText("a.txt", Work))).Rows);
        Assert.Equal((6.8m, 6m, 6.5m), (row.Outcome?.Value, row.Target?.Value, row.TargetUpper));
    }

    [Fact]
    public void Charts_OfManyReports_ShowThoseWithTheMost()
    {
        var corpus = Corpus.Of(Enumerable.Range(0, 60).Select(_ => Report.FromText("a.txt", Work)));
        var chart = CorpusView.Chart(corpus);
        Assert.Equal(40, chart.Categories.Count);
        Assert.Contains("20 more are in the table", chart.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_OfNoReport_AreDrawn()
    {
        var nothing = Corpus.Of(
            Report.FromText("a.txt", "2020年杭州市政府工作报告\n一、2019年工作回顾\n新增企业11家。\n")
        );
        Assert.Contains(
            "No report gives both",
            CorpusView.Growth(nothing).ToMimeBundle().Data["text/plain"],
            StringComparison.Ordinal
        );
        Assert.NotEmpty(CorpusView.Chart(nothing).ToMimeBundle().Data);
    }

    [Fact]
    public void Trace_LeadsFromTheFileToEveryField()
    {
        var corpus = Corpus.Of(Report.FromText("a.txt", Work));
        var steps = Trace
            .Of(corpus, corpus.Results.Single(row => row.Measure == Measure.Growth))
            .ToDictionary(step => step.Name, step => step.Found);
        Assert.StartsWith("a.txt, characters ", steps["file"], StringComparison.Ordinal);
        Assert.StartsWith("gdp", steps["indicator"], StringComparison.Ordinal);
        Assert.Equal(("observation", "growth, value 6.8"), (steps["fate"], steps["measure"]));
    }

    [Fact]
    public void Trace_OfWords_GivesTheSentence()
    {
        var corpus = Corpus.Of(
            Report.FromText("a.txt", Work.Replace("6%-6.5%", "6%,粮食产量保持稳定", StringComparison.Ordinal))
        );
        var words = corpus.Targets.Single(row => row.Value is null);
        Assert.Contains(Trace.Of(corpus, words), step => step.Found == words.Quote);
    }
}
