using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Corrections;

/// <summary>The fields of an observation that corrections may change, and why the others may not.</summary>
internal static class ObservationFields
{
    private const string Place = "fixed.place";
    private const string Derived = "fixed.derived";

    /// <summary>The fields, in the order of the observation's keys.</summary>
    public static IReadOnlyList<ObservationField> All { get; } =
    [
        new("region", o => o.Region, CellReading.OptionalText, (o, value) => o with { Region = (string?)value }),
        new(
            "region_code",
            o => o.RegionCode,
            CellReading.OptionalText,
            (o, value) => o with { RegionCode = (string?)value }
        ),
        new("period", o => o.Period, CellReading.Year, (o, value) => o with { Period = (int?)value }),
        new("period_from", o => o.PeriodFrom, CellReading.Year, (o, value) => o with { PeriodFrom = (int?)value }),
        new("months", o => o.Months, CellReading.Months, (o, value) => o with { Months = (string?)value }),
        new("headline", o => o.Headline, CellReading.Truth, (o, value) => o with { Headline = (bool)value! }),
        new("role", o => o.Role, CellReading.Word<Role>, (o, value) => o with { Role = (Role)value! }),
        new("indicator", o => o.Indicator, CellReading.OptionalText, (o, value) => WithIndicator(o, (string?)value)),
        new("label", o => o.Label, CellReading.Text, (o, value) => WithLabel(o, (string)value!)),
        new("measure", o => o.Measure, CellReading.Word<Measure>, (o, value) => WithMeasure(o, (Measure)value!)),
        new("value", o => o.Value, CellReading.Number, (o, value) => o with { Value = (decimal?)value }),
        new("upper", o => o.Upper, CellReading.Number, (o, value) => WithUpper(o, (decimal?)value)),
        new("unit", o => o.Unit, CellReading.OptionalText, (o, value) => o with { Unit = (string?)value }),
        new("bound", o => o.BoundOfNumber, CellReading.OptionalWord<Bound>, (o, value) => WithBound(o, (Bound?)value ?? Bound.Exact)),
        new(
            "commitment",
            o => o.Commitment,
            CellReading.Word<Commitment>,
            (o, value) => o with { Commitment = (Commitment)value! }
        ),
        new(
            "basis",
            o => o.Basis,
            CellReading.OptionalWord<GrowthBasis>,
            (o, value) => o with { Basis = (GrowthBasis?)value }
        ),
        new("status", o => o.Status, CellReading.Word<Status>, (o, value) => o with { Status = (Status)value! }),
        new("text", o => o.Text, CellReading.OptionalText, (o, value) => o with { Text = (string?)value }),
        new("concept", o => o.Concept, CellReading.OptionalText, (o, value) => o with { Concept = (string?)value }),
        new(
            "nature",
            o => o.Nature,
            CellReading.OptionalWord<Nature>,
            (o, value) => o with { Nature = (Nature?)value }
        ),
        new("revision", o => o.Revision, CellReading.Count, (o, value) => o with { Revision = (int?)value }),
    ];

    private static readonly Dictionary<string, ObservationField> ByKey = All.ToDictionary(
        field => field.Key,
        StringComparer.Ordinal
    );

    private static readonly Dictionary<string, string> Fixed = new(StringComparer.Ordinal)
    {
        ["id"] = Place,
        ["report"] = Place,
        ["source"] = Place,
        ["start"] = Place,
        ["end"] = Place,
        ["quote"] = Place,
        ["section"] = Place,
        ["indicator_value"] = Derived,
        ["indicator_unit"] = Derived,
        ["page"] = Place,
        ["origin"] = "fixed.origin",
        ["label_parts"] = "fixed.parts",
        ["origin"] = "fixed.origin",
        ["rule"] = "fixed.rule",
        ["corrected"] = "fixed.corrected",
    };

    /// <summary>The field with a key, or null where there is none that may be changed.</summary>
    public static ObservationField? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>Why a key is no field that may be changed.</summary>
    public static string WhyNot(string key) =>
        Fixed.TryGetValue(key, out var why)
            ? Texts.Say("fix.fixed", ("key", key), ("why", Texts.Say(why)))
            : Texts.Say("fix.no-field", ("key", key), ("keys", string.Join(", ", ByKey.Keys)));

    /// <summary>With an indicator that is its concept too; one that has none and stays without keeps its concept.</summary>
    private static Observation WithIndicator(Observation o, string? code) =>
        code == o.Indicator ? o : o with { Indicator = code, Concept = code };

    /// <summary>With another label, whose words stand nowhere.</summary>
    private static Observation WithLabel(Observation o, string label) =>
        label == o.Label ? o : o with { Label = label, LabelParts = LabelParts.None };

    private static Observation WithMeasure(Observation o, Measure measure) =>
        o with
        {
            Measure = measure,
            Basis = measure == Measure.Growth ? o.Basis : null,
        };

    /// <summary>With an upper value it is a range, and without one it is none.</summary>
    private static Observation WithUpper(Observation o, decimal? upper) =>
        o with
        {
            Upper = upper,
            Bound = (upper, o.Bound) switch
            {
                (not null, _) => Bound.Between,
                (null, Bound.Between) => Bound.Exact,
                _ => o.Bound,
            },
        };

    private static Observation WithBound(Observation o, Bound bound) =>
        o with
        {
            Bound = bound,
            Upper = bound == Bound.Between ? o.Upper : null,
        };
}
