using PlanNotebooks.Observations;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests;

public sealed class CorpusTests
{
    private const string Text =
        "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n二、2020年工作安排\n地区生产总值增长6.5%左右。\n";

    [Fact]
    public void Load_AFile_ReadsTargetsAndResults()
    {
        using var folder = new TemporaryFolder();
        var corpus = Corpus.Load(folder.Write("hangzhou.txt", Text));
        Assert.Equal("330100-2020-work-fe7df8", Assert.Single(corpus.Reports).Id);
        Assert.Equal((3, 2, 1), (corpus.Observations.Count, corpus.Results.Count, corpus.Targets.Count));
        Assert.Equal("hangzhou.txt", corpus.Observations[0].Source);
        Assert.Empty(corpus.Skipped);
    }

    [Fact]
    public void Load_AFolder_ReadsTheFoldersInItAndSaysWhichOtherFilesThereAre()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Text);
        folder.Write("below/B.TXT", Text.Replace("6.8", "6.9", StringComparison.Ordinal));
        folder.Write("reports.tsv", "file\tid\n");
        folder.Write("notes.md", "地区生产总值增长6%");
        folder.Write("x.json", "{}");
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(["a.txt", "B.TXT"], corpus.Reports.Select(report => report.Source));
        Assert.Equal(["notes.md", "x.json"], corpus.Skipped.Select(skipped => Path.GetFileName(skipped.Path)));
        Assert.All(corpus.Skipped, skipped => Assert.Equal(SkipKind.NoReport, skipped.Kind));
    }

    [Fact]
    public void Load_AFolderWithFilesThatCannotBeRead_PassesThemOverWithTheReason()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Text);
        folder.Write("empty.txt", "");
        folder.Write("letter.txt", "Dear sir, nothing here.");
        File.WriteAllBytes(Path.Combine(folder.Path, "image.txt"), [0x89, 0x50, 0x4E, 0x47, 0x00, 0x01]);
        folder.Write("scan.pdf", "%PDF");
        var corpus = Corpus.Load(folder.Path);
        Assert.Single(corpus.Reports);
        Assert.Equal(
            ["empty.txt", "image.txt", "letter.txt", "scan.pdf"],
            corpus.Skipped.Select(file => Path.GetFileName(file.Path))
        );
        Assert.All(
            corpus.Skipped.Zip([
                "is empty",
                "is a .png file",
                "holds no report",
                ".pdf files are not read here; read them with ReportFormats.All",
            ]),
            pair => Assert.Contains(pair.Second, pair.First.Reason, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("", "is empty; expected")]
    [InlineData("Dear sir, nothing here.", "holds no report: no year was found; ")]
    [InlineData("杭州市2021年政府工作报告\n财政收入稳步增长。", "holds no report: no figure was found; ")]
    [InlineData(
        "杭州市2021年政府工作报告\n财政收入79228162514264337593543950335亿元。",
        "holds no report: no figure was found (1 of its numbers could not be read; plan explain lists them); "
    )]
    [InlineData("\n \n", "holds no report: ")]
    public void Load_ANamedFileThatIsNoReport_FailsAndNamesIt(string text, string reason)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.txt", text);
        var fault = Assert.Throws<UnreadableReportException>(() => Corpus.Load(path));
        Assert.Equal(path, fault.Path);
        Assert.StartsWith($"{path}: {reason}", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void Load_APathThatIsNotThere_SaysWhatWasExpected()
    {
        var path = Path.Combine(Path.GetTempPath(), "plan-notebooks-nowhere", "x.txt");
        var fault = Assert.Throws<UnreadableReportException>(() => Corpus.Load(path));
        Assert.StartsWith(
            $"{path}: does not exist; expected a report's file or a folder",
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("notes.md")]
    [InlineData("empty.txt")]
    public void Load_AFolderWithoutAReport_SaysWhatWasExpected(string? file)
    {
        using var folder = new TemporaryFolder();
        if (file is not null)
            folder.Write(file, "");
        var fault = Assert.Throws<UnreadableReportException>(() => Corpus.Load(folder.Path));
        Assert.StartsWith(
            $"{folder.Path}: holds no report; expected .txt files",
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Load_AFolderOfFilesThatAreNoReports_SaysOfThreeWhatIsWrong()
    {
        using var folder = new TemporaryFolder();
        for (var i = 1; i <= 5; i++)
            folder.Write($"{i}.txt", i == 2 ? "Dear sir" : "");
        var fault = Assert.Throws<UnreadableReportException>(() => Corpus.Load(folder.Path));
        Assert.Contains("1.txt: is empty", fault.Reason, StringComparison.Ordinal);
        Assert.Contains("2.txt: holds no report: no year was found", fault.Reason, StringComparison.Ordinal);
        Assert.EndsWith("; and 2 more)", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_UnreadableBytes_SaysAtWhichByte()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x.txt");
        File.WriteAllBytes(path, [0x32, 0x30, 0x31, 0xFF, 0x39, 0xFF, 0xFF]);
        Assert.Contains(
            "at byte 3",
            Assert.Throws<UnreadableReportException>(() => Corpus.Load(path)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_TwoReportsOfOneId_KeepsBothUnderIdsOfTheirOwn()
    {
        var corpus = Corpus.Of(Report.FromText("a.txt", Text), Report.FromText("b.txt", Text));
        Assert.Equal(["330100-2020-work-fe7df8", "330100-2020-work-fe7df8-2"], corpus.Reports.Select(report => report.Id));
        Assert.Equal(
            corpus.Observations.Count,
            corpus.Observations.Select(observation => observation.Id).Distinct().Count()
        );
        Assert.All(
            corpus.Report("330100-2020-work-fe7df8-2").Observations,
            observation => Assert.StartsWith("330100-2020-work-fe7df8-2:", observation.Id, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Report_AnUnknownId_SaysWhichThereAre() =>
        Assert.Contains(
            "330100-2020-work-fe7df8",
            Assert.Throws<KeyNotFoundException>(() => Corpus.Of(Report.FromText("a.txt", Text)).Report("x")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("gpd", null, "No indicator has the code gpd; nearest: gdp (Gross domestic product)")]
    [InlineData("gdp", "杭州市", "No region is meant by 杭州市; nearest: 杭州市 (330100).")]
    [InlineData("gdp", "339999", "No region is meant by 339999; corpus.Reports has")]
    public void Find_WhatNobodyKnows_SaysTheNearest(string indicator, string? region, string message)
    {
        var corpus = Corpus.Of(Report.FromText("a.txt", Text));
        Assert.StartsWith(
            message,
            Assert.Throws<KeyNotFoundException>(() => corpus.Find(indicator, region)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<KeyNotFoundException>(() => corpus.FindOfficial(indicator, region));
    }

    [Fact]
    public void Find_WhatTheReportsDoNotGive_IsEmpty()
    {
        var corpus = Corpus.Of(Report.FromText("a.txt", Text));
        Assert.Empty(corpus.Find("energy_use"));
        Assert.Empty(corpus.Find("gdp", "330106"));
    }

    /// <summary>The headline paragraph comes first, then the plan report, then the later report.</summary>
    [Fact]
    public void Find_SeveralAnswers_GivesThemBestFirst()
    {
        const string head =
            "杭州市2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告\n一、2019年国民经济和社会发展计划执行情况\n";
        var plan = Report.FromText("plan.txt", head + "地区生产总值增长6.6%。\n");
        var work = Report.FromText("work.txt", Text);
        var headline = Report.FromText(
            "headline.txt",
            Text.Replace("增长6.8%。", "增长6.7%,一般公共预算收入增长7%,固定资产投资增长8%。", StringComparison.Ordinal)
        );
        var found = Corpus.Of(work, plan, headline).Find("gdp", "330100", Measure.Growth, Role.Result, 2019);
        Assert.Equal([6.7m, 6.6m, 6.8m], found.Select(observation => observation.Value!.Value));
    }
}
