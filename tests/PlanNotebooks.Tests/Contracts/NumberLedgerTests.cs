using System.Text.RegularExpressions;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>Nothing is dropped silently: every printed number ends as an observation, or with a named reason why it is none.</summary>
public sealed partial class NumberLedgerTests
{
    public static TheoryData<string> SeedFiles => [.. Seeds.Names];

    public static TheoryData<string> SharedFiles =>
        SharedReports.Names.Count > 0 ? [.. SharedReports.Names] : [SharedReports.List];

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public void Seed_AccountsForEveryNumber(string name) => AccountsForEveryNumber(name);

    [SharedTheory]
    [MemberData(nameof(SharedFiles))]
    public void SharedReport_AccountsForEveryNumber(string name) => AccountsForEveryNumber(name);

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public void Seed_HasNoNumberThatNoRuleRead(string name) =>
        Assert.DoesNotContain(ReportFiles.Read(name).Numbers, number => number.Fate == NumberFate.Unknown);

    /// <summary>Ranges in headings, numbers out of range, signs that stand for words, tags that are none.</summary>
    [Theory]
    [InlineData("（三）完成3-5项重点任务\n财政收入增长5%。")]
    [InlineData("1.新增就业2～3万人\n财政收入增长5%。")]
    [InlineData("二、实施“3+2”行动，办好10—12件实事\n财政收入增长5%。")]
    [InlineData("完成投资3-5亿多元，新增企业20至30余家，引进人才3、4百人。")]
    [InlineData("进出口总额79228162514264337593543950335万元，财政收入增长5%。")]
    [InlineData("财政收入12345678901234567890123456789012345元，增长5%。")]
    [InlineData("投资99999999999999999999亿元，增长5%。")]
    [InlineData("单位能耗<0.5吨，财政收入增长5%。<br>出口>3亿元。")]
    [InlineData("失业率<3.5%，增速>6%<p>出口3亿元")]
    [InlineData("城镇和农村居民人均可支配收入分别增长7%和7%-8%。")]
    public void Text_AccountsForEveryNumber(string body)
    {
        var report = Report.FromText("t.txt", "2020年杭州市政府工作报告\n一、2019年工作回顾\n" + body + "\n");
        AccountsForEveryNumber(report);
        Assert.DoesNotContain(report.Observations, one => one.Value == 0);
    }

    private static void AccountsForEveryNumber(string name) => AccountsForEveryNumber(ReportFiles.Read(name));

    private static void AccountsForEveryNumber(Report report)
    {
        var raw = report.Text.Raw;
        var covered = new bool[raw.Length];
        foreach (var number in report.Numbers)
            covered.AsSpan(number.Start..number.End).Fill(true);
        foreach (Match tag in Tag().Matches(raw))
            covered.AsSpan(tag.Index, tag.Length).Fill(true);
        var left = Enumerable
            .Range(0, raw.Length)
            .Where(i => !covered[i] && (char.IsAsciiDigit(raw[i]) || raw[i] is >= '０' and <= '９'));
        Assert.Empty(left);
        Assert.Equal(
            report
                .Observations.Where(observation => observation.Value is not null)
                .Select(observation => observation.Id)
                .Order(StringComparer.Ordinal),
            report.Numbers.SelectMany(number => number.Observations).Order(StringComparer.Ordinal)
        );
        Assert.All(
            report.Numbers,
            number => Assert.Equal(number.Fate == NumberFate.Observation, number.Observations.Count > 0)
        );
        Assert.Equal(
            report.Numbers.OrderBy(number => number.Start).Select(number => number.Start),
            report.Numbers.Select(number => number.Start)
        );
    }

    [GeneratedRegex("</?[a-zA-Z][^>]*>")]
    private static partial Regex Tag();
}
