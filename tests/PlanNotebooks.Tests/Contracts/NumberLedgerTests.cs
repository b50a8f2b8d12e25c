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

    private static void AccountsForEveryNumber(string name)
    {
        var report = ReportFiles.Read(name);
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
