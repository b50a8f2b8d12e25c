using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>What holds for every observation of every report, whatever it says.</summary>
public sealed class ObservationContractTests
{
    public static TheoryData<string> SeedFiles => [.. Seeds.Names];

    public static TheoryData<string> SharedFiles =>
        SharedReports.Names.Count > 0 ? [.. SharedReports.Names] : [SharedReports.List];

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public void Seed_KeepsTheContract(string name) => KeepsTheContract(name);

    [SharedTheory]
    [MemberData(nameof(SharedFiles))]
    public void SharedReport_KeepsTheContract(string name) => KeepsTheContract(name);

    [Theory]
    [InlineData("18. 08", 1808000000, true)]
    [InlineData("2.30", 23000, true)]
    [InlineData("12,700", 12700, true)]
    [InlineData("５．６", 5.6, true)]
    [InlineData("5.6", -5.6, true)]
    [InlineData("1万6", 16000, true)]
    [InlineData("三分之二", 66.6667, true)]
    [InlineData("1/3", 33.3333, true)]
    [InlineData("四分之三", 75, true)]
    [InlineData("一", 1, true)]
    [InlineData("二十三", 23, true)]
    [InlineData("百万", 1000000, true)]
    [InlineData("十", 11, false)]
    [InlineData("18", 18.08, false)]
    [InlineData("8.08", 18.08, false)]
    [InlineData("三分之二", 33.3333, false)]
    [InlineData("1/3", 13, false)]
    [InlineData("元", 1, false)]
    [InlineData("3万4000", 34000, true)]
    [InlineData("2千零30", 20300000, true)]
    [InlineData("2千零30", 2050, false)]
    [InlineData("百分之五点三", 5.3, true)]
    [InlineData("两成半", 25, true)]
    public void Holds_ASliceAndAValue_ComparesTheirDigits(string slice, double value, bool holds) =>
        Assert.Equal(holds, RawDigits.Holds(slice, (decimal)value));

    [Theory]
    [InlineData("一", "番，", 2, true)]
    [InlineData("两", "番", 4, true)]
    [InlineData("一", "倍", 2, false)]
    [InlineData("一", "番", 1, false)]
    public void HoldsDoublings_ASliceBefore番_TakesTheValueForAPowerOfTwo(
        string slice,
        string behind,
        double value,
        bool holds
    ) => Assert.Equal(holds, RawDigits.HoldsDoublings(slice, behind, (decimal)value));

    private static void KeepsTheContract(string name)
    {
        var report = ReportFiles.Read(name);
        Assert.NotEmpty(report.Observations);
        Assert.All(report.Observations, observation => HasItsPlace(report, observation));
        Assert.All(report.Observations, HasAMeaning);
        Assert.Equal(
            report.Observations.Count,
            report.Observations.Select(observation => observation.Id).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.All(report.Observations.GroupBy(observation => observation.Start), AreOfSeveralIndicators);
    }

    private static void HasItsPlace(Report report, Observation observation)
    {
        var raw = report.Text.Raw;
        Assert.InRange(observation.Start, 0, observation.End - 1);
        Assert.InRange(observation.End, observation.Start + 1, raw.Length);
        var slice = raw[observation.Start..observation.End];
        var printed = WithoutSpaces(slice);
        if (observation.Value is { } value)
        {
            Assert.True(
                RawDigits.Holds(slice, value) || RawDigits.HoldsDoublings(slice, raw[observation.End..], value),
                $"{observation.Id}: {slice} is not {value}"
            );
            Assert.Contains(printed, WithoutSpaces(observation.Quote), StringComparison.Ordinal);
        }

        Assert.Contains(observation.Quote, report.Text.Text, StringComparison.Ordinal);
        Assert.Equal(report.Id, observation.Report);
        Assert.Equal(Path.GetFileName(report.Source), observation.Source);
        Assert.Equal(
            (report.Frame.Region?.Name, report.Frame.Region?.Code),
            (observation.Region, observation.RegionCode)
        );
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"{report.Id}:{observation.Start}"),
            observation.Id,
            StringComparison.Ordinal
        );
    }

    private static void HasAMeaning(Observation observation)
    {
        Assert.False(
            string.IsNullOrWhiteSpace(observation.Label),
            $"{observation.Id}: the label is {observation.Label}: {observation.Quote}"
        );
        Assert.False(string.IsNullOrWhiteSpace(observation.Rule), $"{observation.Id} has no rule");
        Assert.Equal(observation.Value is null, observation.Text is not null);
        Assert.Equal(observation.Bound == Bound.Between, observation.Upper is not null);
        Assert.True(
            observation.Upper is null || observation.Upper > observation.Value,
            $"{observation.Id}: the range ends before it begins"
        );
        Assert.True(
            observation.PeriodFrom is null || observation.PeriodFrom <= observation.Period,
            $"{observation.Id}: the span ends before it begins"
        );
        if (observation.Value is null)
            IsTargetInWords(observation);
        else
            FitsItsUnit(observation);
        FitsItsIndicator(observation);
    }

    private static void IsTargetInWords(Observation observation)
    {
        Assert.Equal(Role.Target, observation.Role);
        Assert.True(observation.Headline);
        Assert.Contains(observation.Text!, observation.Quote, StringComparison.Ordinal);
        Assert.Equal((null, null, null), (observation.Upper, observation.Unit, observation.IndicatorValue));
    }

    private static void FitsItsUnit(Observation observation)
    {
        var unit = observation.Unit ?? "";
        Assert.False(unit.StartsWith('万') || unit.StartsWith('亿'), $"{observation.Id}: {unit} is no base unit");
        Assert.True(
            observation.Measure is not (Measure.Growth or Measure.Share or Measure.Completion) || unit is "%" or "‰",
            $"{observation.Id}: {observation.Measure} in {unit}"
        );
        Assert.True(
            unit is not ("百分点" or "千分点") || observation.Measure == Measure.Change,
            $"{observation.Id}: {observation.Measure} in points"
        );
        Assert.True(
            observation.Measure is Measure.Growth or Measure.Change || observation.Value >= 0,
            $"{observation.Id}: {observation.Measure} of {observation.Value}"
        );
    }

    private static void FitsItsIndicator(Observation observation)
    {
        var (indicator, concept) = (
            IndicatorTable.Default.ByCode(observation.Indicator),
            IndicatorTable.Default.ByCode(observation.Concept)
        );
        Assert.Equal(
            (observation.Indicator is null, observation.Concept is null),
            (indicator is null, concept is null)
        );
        Assert.True(
            indicator is null || indicator == concept,
            $"{observation.Id}: {observation.Indicator} and {observation.Concept}"
        );
        Assert.Equal(observation.IndicatorValue is null, observation.IndicatorUnit is null);
        Assert.True(
            observation.IndicatorUnit is null || observation.IndicatorUnit == concept?.Unit,
            $"{observation.Id}: {observation.IndicatorUnit} is not the indicator's unit"
        );
    }

    /// <summary>A number that is read twice states two indicators, and the second id ends in b.</summary>
    private static void AreOfSeveralIndicators(IGrouping<int, Observation> readings)
    {
        var labels = readings.Select(reading => reading.Label).ToList();
        Assert.Equal(labels.Count, labels.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            Enumerable.Range(0, labels.Count).Select(i => i == 0 ? "" : ((char)('a' + i)).ToString()),
            readings.Select(reading =>
                reading.Id[string.Create(CultureInfo.InvariantCulture, $"{reading.Report}:{reading.Start}").Length..]
            )
        );
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
