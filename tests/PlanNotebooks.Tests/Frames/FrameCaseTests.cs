using System.Globalization;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Frames;

/// <summary>Whose number, of which years, target or result: every kind of stretch with siblings in other words.</summary>
public sealed class FrameCaseTests
{
    public static TheoryData<string> Kinds => [.. FrameCase.All.Select(one => one.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Text_GivesExactlyItsObservations(string kind)
    {
        var one = FrameCase.All.Single(one => one.Kind == kind);
        var read = Report
            .FromText("case.txt", one.Text)
            .Observations.Where(observation => observation.Value is not null)
            .ToList();
        foreach (var expected in one.Expected)
        {
            var found = read.FindIndex(observation => Fits(observation, expected));
            Assert.True(found >= 0, $"Not read: {expected}\nRead: {string.Join("\n      ", read.Select(Write))}");
            read.RemoveAt(found);
        }

        Assert.Empty(read.Select(Write));
    }

    private static bool Fits(Observation observation, string expected) =>
        Fields(observation)
            .Zip(expected.Split('|', StringSplitOptions.TrimEntries))
            .All(pair => IsOne(pair.First, pair.Second));

    private static bool IsOne(string value, string forms) =>
        value == forms || forms.Split('/', StringSplitOptions.TrimEntries).Any(form => form == value || form == "…");

    private static string Write(Observation observation) => string.Join(" | ", Fields(observation));

    private static IEnumerable<string> Fields(Observation observation) =>
        [
            observation.Label,
            observation.Indicator ?? "",
            Word(observation.Measure),
            observation.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "",
            observation.Unit ?? "",
            Word(observation.Role),
            Number(observation.Period),
            Number(observation.PeriodFrom),
            observation.Months ?? "",
            Word(observation.Bound),
        ];

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
