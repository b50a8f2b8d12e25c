using System.Globalization;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>Holds an observation's fields against the forms that a gold row allows.</summary>
internal static class FieldComparison
{
    private const double RelativeError = 1e-6;

    /// <summary>The fields that are compared, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["measure", "value", "unit", "role", "period", "from", "bound", "indicator", "label"];

    /// <summary>The fields that are wrong.</summary>
    public static IReadOnlyList<string> WrongFields(Observation observation, GoldRow gold) =>
        Fields(observation, gold).Where(field => !field.Right).Select(field => field.Name).ToList();

    private static IEnumerable<(string Name, bool Right)> Fields(Observation observation, GoldRow gold)
    {
        yield return ("measure", Allowed(Lower(observation.Measure), "measure"));
        yield return ("value", gold.Forms("value").Any(form => IsSameValue(observation.Value, form)));
        yield return ("unit", Allowed(observation.Unit ?? "", "unit"));
        yield return ("role", Allowed(Lower(observation.Role), "role"));
        yield return ("period", Allowed(observation.Period?.ToString(CultureInfo.InvariantCulture) ?? "", "period"));
        // Tables made before the column was agreed on say nothing of it.
        yield return (
            "from",
            !gold.Has("from") || Allowed(observation.PeriodFrom?.ToString(CultureInfo.InvariantCulture) ?? "", "from")
        );
        yield return ("bound", Allowed(Lower(observation.Bound), "bound"));
        yield return ("indicator", Allowed(observation.Indicator ?? "", "code"));
        yield return ("label", LabelLikeness.IsLike(observation.Label, gold.Forms("label")));

        bool Allowed(string value, string field) => gold.Forms(field).Contains(value);
    }

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();

    private static bool IsSameValue(decimal? value, string form) =>
        value is { } read
        && double.TryParse(form, NumberStyles.Float, CultureInfo.InvariantCulture, out var gold)
        && Math.Abs((double)read - gold) <= RelativeError * Math.Max(1, Math.Abs(gold));
}
