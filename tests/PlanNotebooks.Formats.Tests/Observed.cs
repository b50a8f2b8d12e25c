using System.Globalization;
using PlanNotebooks.Observations;
using PlanNotebooks.Tests.Contracts;

namespace PlanNotebooks.Formats.Tests;

/// <summary>What tests compare of observations: everything but where they stand.</summary>
internal static class Observed
{
    /// <summary>The observations as lines, sorted.</summary>
    public static IReadOnlyList<string> In(Report report) =>
        [.. report.Observations.Select(Line).Order(StringComparer.Ordinal)];

    /// <summary>One observation: role, year, label, measure, value, unit, bound.</summary>
    public static string Line(Observation one) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Role.ToString().ToLowerInvariant()} {one.Period} {one.Label} "
                + $"{one.Measure.ToString().ToLowerInvariant()} "
                + $"{one.Text ?? one.Value?.ToString(CultureInfo.InvariantCulture)} {one.Unit} "
                + $"{one.Bound.ToString().ToLowerInvariant()}"
        );

    /// <summary>Every number stands where its observation says, in the text that plan text prints.</summary>
    public static void StandInTheirPlaces(Report report) =>
        Assert.All(
            report.Observations,
            one =>
            {
                Assert.InRange(one.End, one.Start + 1, report.Text.Raw.Length);
                var slice = report.Text.Raw[one.Start..one.End];
                if (one.Value is { } value)
                    Assert.True(RawDigits.Holds(slice, value), $"{one.Id}: {slice} is not {value}");
                else
                    Assert.Equal(WithoutSpaces(one.Text!), WithoutSpaces(slice));
                Assert.Contains(one.Quote, report.Text.Text, StringComparison.Ordinal);
            }
        );

    /// <summary>Cleaning takes spaces and breaks of lines out of words.</summary>
    private static string WithoutSpaces(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
