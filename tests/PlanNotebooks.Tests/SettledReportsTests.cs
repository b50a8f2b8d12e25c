using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests;

/// <summary>What a report does not tell is said with its candidates, and settled by a row of reports.tsv.</summary>
public sealed class SettledReportsTests
{
    private const string Placeless = "2025年政府工作报告\n一、2024年工作回顾\n地区生产总值增长6.8%。\n";
    private const string Tied =
        "政府工作报告\n一、2023年工作回顾\n地区生产总值增长6.8%。\n二、2025年工作安排\n地区生产总值增长6%。2024年以来。\n";

    [Theory]
    [InlineData("330102", "杭州市上城区", "330102")]
    [InlineData("杭州市上城区", "杭州市上城区", "330102")]
    [InlineData("上城区", "杭州市上城区", "330102")]
    [InlineData("江海新区", "江海新区", null)]
    public void Region_ThatIsNotTold_IsTheRowsOne(string cell, string name, string? code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Placeless);
        Assert.Null(Corpus.Load(folder.Path).Reports[0].Frame.Region);
        folder.Write("reports.tsv", $"file\tregion\tmine\na.txt\t{cell}\tx\n");
        var report = Corpus.Load(folder.Path).Reports[0];
        Assert.Equal((name, code), (report.Frame.Region?.Name, report.Frame.Region?.Code));
        Assert.All(report.Observations, one => Assert.Equal(code, one.RegionCode));
    }

    [Fact]
    public void Region_ThatTheTextTells_IsNotOverruled()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "上城区" + Placeless);
        folder.Write("reports.tsv", "file\tregion\na.txt\t330106\n");
        Assert.NotEqual("330106", Corpus.Load(folder.Path).Reports[0].Frame.Region?.Code);
    }

    [Fact]
    public void Years_ThatWeighTheSame_AreSaidAndSettled()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Tied);
        var fault = Assert.Throws<UnreadableReportException>(() => Corpus.Load(folder.Path + "/a.txt"));
        Assert.Contains("2024 (weight", fault.Reason, StringComparison.Ordinal);
        Assert.Contains("2025 (weight", fault.Reason, StringComparison.Ordinal);
        Assert.Contains("reports.tsv", fault.Reason, StringComparison.Ordinal);
        folder.Write("reports.tsv", "file\tplan_year\na.txt\t2024\n");
        var report = Corpus.Load(folder.Path).Reports[0];
        Assert.Equal((2023, 2024), (report.Frame.ReviewYear, report.Frame.PlanYear));
        Assert.Contains(report.Remarks, remark => remark.Contains("2025 (weight", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kind\tbudget")]
    [InlineData("plan_year\tnext")]
    public void Row_ThatIsWrong_IsRefusedWithItsLine(string pair)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Placeless);
        var (column, cell) = (pair.Split('\t')[0], pair.Split('\t')[1]);
        folder.Write("reports.tsv", $"file\t{column}\na.txt\t{cell}\n");
        var fault = Assert.Throws<UnreadableTableException>(() => Corpus.Load(folder.Path));
        Assert.Contains(column, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("第十一届全国人民代表大会第四次会议", 2011)]
    [InlineData("第十届全国人民代表大会第一次会议", 2003)]
    [InlineData("第十四届全国人民代表大会第二次会议", 2024)]
    public void Congress_TellsThePlanYear(string congress, int year)
    {
        var report = Report.FromText("x.txt", $"政府工作报告\n——在{congress}上\n国内生产总值增长8%左右。\n");
        Assert.Equal(year, report.Frame.PlanYear);
        Assert.Contains(report.ExplainFrame(), line => line.Contains(congress[..6], StringComparison.Ordinal));
    }
}
