using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests;

public sealed class UniqueIdsTests
{
    private const string Text = "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n";

    [Fact]
    public void Of_TheSameTextAgain_NumbersIt() =>
        Assert.Equal(
            ["330100-2020-work-d42a6q", "330100-2020-work-d42a6q-2", "330100-2020-work-d42a6q-3"],
            Three().Select(new UniqueIds().Of).Select(report => report.Id)
        );

    /// <summary>Whichever report of a region, year and kind comes first.</summary>
    [Fact]
    public void Of_OtherReportsOfARegionAndYear_KeepsTheIdThatEachHasAlone()
    {
        var reports = new[] { Text, Text + "完成投资30亿元。\n" }.Select(text => Report.FromText("a.txt", text)).ToList();
        var alone = reports.Select(report => new UniqueIds().Of(report).Id).ToList();
        Assert.Equal(2, alone.Distinct().Count());
        Assert.All(alone, id => Assert.Equal("330100-2020-work", ReportIds.Plain(id)));
        Assert.Equal(alone.AsEnumerable().Reverse(), reports.AsEnumerable().Reverse().Select(new UniqueIds().Of).Select(one => one.Id));
        Assert.Equal(alone, Corpus.Of(reports).Reports.Select(report => report.Id));
    }

    /// <summary>Two folders with two reports of one id each, one after the other.</summary>
    [Fact]
    public void Of_ReportsThatWereNumberedBefore_GivesNoIdTwice()
    {
        var numbered = Three().Select(new UniqueIds().Of).ToList();
        var corpus = Corpus.Of([.. numbered, .. numbered]);
        Assert.Equal(6, corpus.Reports.Select(report => report.Id).Distinct().Count());
        Assert.Equal(
            corpus.Observations.Count,
            corpus.Observations.Select(observation => observation.Id).Distinct().Count()
        );
    }

    private static IEnumerable<Report> Three() =>
        new[] { "a.txt", "b.txt", "c.txt" }.Select(name => Report.FromText(name, Text));
}
