using System.Globalization;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Tests.Observations;

/// <summary>An observation as a line of a corpus file writes it: <c>label | code | measure | value unit | more</c>.</summary>
/// <remarks>
/// The label may have several right forms, parted by <c> or </c>; the code likewise, with <c>-</c> for none. The value is in the base
/// unit, with
/// <c>&gt;=</c>, <c>&lt;=</c> or <c>~</c> before it, or a range <c>6..6.5</c>. More: <c>baseline</c>, <c>result</c> in a section of
/// plans, <c>target</c> in a review, a year <c>@2025</c>, a span <c>@2016-2020</c>.
/// A target in words has <c>words</c> for its measure, and no value.
/// </remarks>
internal sealed record ExpectedObservation(
    string Written,
    string[] Labels,
    string[] Codes,
    string Measure,
    string Value,
    string[] More
)
{
    private const string InWords = "words";

    public static ExpectedObservation Parse(string written)
    {
        var parts = written.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length < 3 || (parts.Length < 4 && parts[2] != InWords))
            throw new FormatException($"Not `label | code | measure | value unit`: {written}");
        return new ExpectedObservation(
            written.Trim(),
            parts[0].Split(" or "),
            parts[1].Split(" or "),
            parts[2],
            parts.Length > 3 ? parts[3] : "",
            parts.Length > 4 ? parts[4..] : []
        );
    }

    /// <summary>Whether an observation of a section whose usual year is <paramref name="year"/> is the expected one.</summary>
    public bool Fits(Observation observation, Role role, int year) =>
        Labels.Contains(WithoutSpaces(observation.Label))
        && Codes.Contains(observation.Indicator ?? "-")
        && MeasureOf(observation) == Measure
        && ValueOf(observation) == Value
        && observation.Role == RoleOr(role)
        && HasPeriod(observation, year);

    /// <summary>An observation in the same form.</summary>
    public static string Write(Observation observation)
    {
        var span = observation.PeriodFrom is { } from ? $"{from}-" : "";
        return $"{observation.Label} | {observation.Indicator ?? "-"} | {MeasureOf(observation)} | "
            + $"{ValueOf(observation)} | {observation.Role.ToString().ToLowerInvariant()} | "
            + $"@{span}{observation.Period} [{observation.Rule}]";
    }

    private static string WithoutSpaces(string label) => label.Replace(" ", "", StringComparison.Ordinal);

    private static string MeasureOf(Observation observation) =>
        observation.Value is null ? InWords : observation.Measure.ToString().ToLowerInvariant();

    private static string ValueOf(Observation observation)
    {
        if (observation.Value is not { } value)
            return "";
        var number = value.ToString("0.####", CultureInfo.InvariantCulture);
        var upper = observation.Upper is { } last ? ".." + last.ToString("0.####", CultureInfo.InvariantCulture) : "";
        var sign = observation.Bound switch
        {
            Bound.Min => ">= ",
            Bound.Max => "<= ",
            Bound.About => "~ ",
            _ => "",
        };
        return $"{sign}{number}{upper} {observation.Unit}".TrimEnd();
    }

    private Role RoleOr(Role role)
    {
        if (More.Contains("baseline"))
            return Role.Baseline;
        if (More.Contains("target"))
            return Role.Target;
        return More.Contains("result") ? Role.Result : role;
    }

    private bool HasPeriod(Observation observation, int year)
    {
        if (Array.Find(More, part => part.StartsWith('@')) is not { } written)
        {
            var usual = More.Contains("result") ? SmallReport.ReviewYear : year;
            return observation.Period == (More.Contains("baseline") ? year - 1 : usual);
        }

        var years = written[1..].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return observation.Period == years[^1] && (years.Length == 1 || observation.PeriodFrom == years[0]);
    }
}
