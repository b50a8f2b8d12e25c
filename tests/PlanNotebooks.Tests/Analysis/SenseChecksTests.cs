using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Analysis;

public sealed class SenseChecksTests
{
    private const string Share = "Share against its parts";
    private const string Impossible = "Impossible rate";
    private const string Growth = "Growth out of proportion";
    private const string Part = "Part over whole";
    private const string Levels = "Levels against growth";
    private const string Two = "Two values for one";

    [Theory]
    [InlineData(
        "一般公共预算收入85亿元。五大主导产业实现一般公共预算收入49.19亿元,占全区一般公共预算收入60.37%。",
        Share,
        "57.87%"
    )]
    [InlineData("医疗保险参保率达到102%。", Impossible, "0% to 100%")]
    [InlineData("地区生产总值增长3.3%。数字经济核心产业增加值增长45%。", Growth, "3.3%")]
    [InlineData("地区生产总值增长33%。", Growth, "quarter")]
    [InlineData("社会消费品零售总额下降30%。", Growth, "quarter")]
    [InlineData("财政总收入66亿元,一般公共预算收入85亿元。", Part, "“财政总收入” 6.6 billion yuan")]
    [InlineData(
        "一般公共预算收入85亿元。金融服务业一般公共预算收入118.08亿元。",
        Part,
        "“一般公共预算收入” 8.5 billion yuan"
    )]
    [InlineData("地区生产总值增长6%。全区地区生产总值增长7%。", Two, "+6%")]
    public void Of_FiguresThatDoNotFit_RaisesOneAlarm(string review, string check, string against)
    {
        var alarm = Assert.Single(SenseChecks.Of(Corpus.Of(ShortReport.Of(2019, review))));
        Assert.StartsWith(check, alarm.Check, StringComparison.Ordinal);
        Assert.Contains(against, alarm.Against, StringComparison.Ordinal);
        Assert.Contains(alarm.Doubtful.Quote, review, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一般公共预算收入85亿元。五大主导产业实现一般公共预算收入49.19亿元,占全区一般公共预算收入57.87%。")]
    [InlineData("一般公共预算收入85亿元。五大主导产业实现一般公共预算收入49.19亿元,占全区一般公共预算收入57.6%。")]
    [InlineData("医疗保险参保率达到100%。")]
    [InlineData("地区生产总值增长3.3%。数字经济核心产业增加值增长15%。")]
    [InlineData("实际利用外资4.49亿美元,增长97.98%。")]
    [InlineData("财政总收入166亿元,一般公共预算收入85亿元。")]
    [InlineData("一般公共预算收入85亿元。金融服务业一般公共预算收入18.08亿元。")]
    [InlineData("地区生产总值增长6%。全区地区生产总值增长6%。")]
    public void Of_FiguresThatFit_RaisesNone(string review) =>
        Assert.Empty(SenseChecks.Of(Corpus.Of(ShortReport.Of(2019, review))));

    /// <summary>85 after 80 makes 6.25%, at the edges of rounding 5.0% to 7.5%.</summary>
    [Theory]
    [InlineData(80, 85, 6, 0)]
    [InlineData(80, 85, 8.9, 0)]
    [InlineData(80, 85, 9.1, 1)]
    [InlineData(80, 85, 3.4, 1)]
    public void Of_LevelsOfTwoYears_AreHeldAgainstTheGrowth(int before, int now, double growth, int alarms)
    {
        var rows = SenseChecks.Of(
            Corpus.Of(
                ShortReport.Of(2018, $"一般公共预算收入{before}亿元。"),
                ShortReport.Of(2019, FormattableString.Invariant($"一般公共预算收入{now}亿元,增长{growth}%。"))
            )
        );
        Assert.Equal(alarms, rows.Count);
        Assert.All(rows, row => Assert.StartsWith(Levels, row.Check, StringComparison.Ordinal));
    }

    /// <summary>What is bounded is held against no more than it says.</summary>
    [Theory]
    [InlineData("80亿元", "85亿元,按可比口径增长9.1%", 0)]
    [InlineData("超过80亿元", "105亿元,增长9.1%", 0)]
    [InlineData("超过80亿元", "85亿元,增长19.1%", 1)]
    [InlineData("80亿元", "超过85亿元,增长19.1%", 0)]
    [InlineData("80亿元", "85亿元,增长3.4%以上", 0)]
    [InlineData("80亿元", "85亿元,增长12%以上", 1)]
    public void Of_LevelsAndGrowthThatAreBounded_AreHeldAgainstTheirBound(string before, string now, int alarms) =>
        Assert.Equal(
            alarms,
            SenseChecks
                .Of(
                    Corpus.Of(
                        ShortReport.Of(2018, $"一般公共预算收入{before}。"),
                        ShortReport.Of(2019, $"一般公共预算收入{now}。")
                    )
                )
                .Count
        );

    [Fact]
    public void Of_LevelsOfTwoTerritories_RaisesNone() =>
        Assert.Empty(
            SenseChecks.Of(
                Corpus.Of(
                    ShortReport.Of(2020, "一般公共预算收入80亿元。", region: "杭州市上城区"),
                    ShortReport.Of(2021, "一般公共预算收入180亿元,增长5%。", region: "杭州市上城区")
                )
            )
        );

    [Fact]
    public void Of_ADistrictAboveItsCity_RaisesAnAlarm_OfAnAverageNone()
    {
        var alarm = Assert.Single(
            SenseChecks.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "一般公共预算收入85亿元。城镇居民人均可支配收入72000元。"),
                    ShortReport.Of(
                        2019,
                        "一般公共预算收入66亿元。城镇居民人均可支配收入66000元。",
                        region: ShortReport.City
                    )
                )
            )
        );
        Assert.StartsWith(Part, alarm.Check, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TheSeeds_FlagsTheTwoOdditiesOfTheSourceAndNothingElse()
    {
        var alarms = SenseChecks.Of(Corpus.Load(Seeds.Folder));
        Assert.Equal(
            [(Share, 60.37m), (Growth, 45m)],
            alarms.Select(alarm => (alarm.Check, alarm.Doubtful.Value!.Value))
        );
        Assert.Equal(
            "“五大主导产业一般公共预算收入” 4.919 billion yuan of “一般公共预算收入” 8.5 billion yuan make 57.87%",
            alarms[0].Against
        );
    }

    /// <summary>Every alarm was read with its sentences; each is of figures that do contradict each other.</summary>
    [SharedFact]
    public void Of_TheSharedReports_RaisesFewAlarms()
    {
        var alarms = SenseChecks.Of(SharedCorpus.All);
        Assert.InRange(alarms.Count, 3, 12);
        Assert.Contains(
            alarms,
            alarm =>
                alarm is { Doubtful: { Indicator: "urban_income", Value: 9 } }
                && ReportIds.Plain(alarm.Doubtful.Report) == "130608-2022-work"
        );
        Assert.Contains(
            alarms,
            alarm =>
                alarm is { Doubtful: { Indicator: "fixed_asset_investment", Value: 9 } }
                && ReportIds.Plain(alarm.Doubtful.Report) == "130633-2019-work"
        );
    }

    [Fact]
    public void Rules_NameEveryCheckWithItsAlarms()
    {
        var rules = SenseChecks.Rules(Corpus.Load(Seeds.Folder));
        Assert.Equal([1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], rules.Select(rule => rule.Alarms));
        Assert.All(rules, rule => Assert.EndsWith(".", rule.Rule, StringComparison.Ordinal));
    }
}
