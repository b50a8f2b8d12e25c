using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Corrections;

/// <summary>Keeps a corrected observation to what holds for every observation.</summary>
internal static class Consistency
{
    /// <summary>What holds of no observation by itself, each with what it is and what to do.</summary>
    private static readonly (Func<Observation, bool> IsIn, Func<Observation, string> Message)[] Faults =
    [
        (
            o => o is { Value: null, Text: null },
            _ => "it would have neither a value nor words (text); remove it instead, or give one of them"
        ),
        (
            o => o is { Value: not null, Text: not null },
            _ => "it would have both a value and words; correct text to nothing as well"
        ),
        (
            o => o is { Bound: Bound.Between, Upper: null },
            _ => "the bound would be between without an upper value; correct upper instead"
        ),
        (
            o => o.Upper <= o.Value || o is { Upper: not null, Value: null },
            _ => "the range would end before it begins; correct value and upper together"
        ),
        (
            o => o.Value < 0 && !MeasureKinds.IsSigned(o.Measure),
            o => $"a {Word(o)} would be negative; only growth and change are"
        ),
        (
            o => o is { Value: not null, Unit: ['万' or '亿', _, ..] },
            o => $"the unit would be {o.Unit}; write the value in base units: 85亿元 is 8500000000 and 元"
        ),
        (
            o => o.Value is not null && MeasureKinds.IsRate(o.Measure) && o.Unit is not ("%" or "‰"),
            o => $"{Word(o)} would be in {o.Unit ?? "no unit"}; it is in %, so correct measure and unit together"
        ),
        (
            o => o is { Value: not null, Unit: "百分点" or "千分点", Measure: not Measure.Change },
            o => $"{Word(o)} would be in {o.Unit}; percentage points are a change"
        ),
    ];

    /// <summary>The observation with the fields that follow from others: the value in the indicator's unit.</summary>
    /// <param name="corrected">The observation after its corrections.</param>
    /// <param name="indicators">The corpus's indicators.</param>
    public static Observation Filled(Observation corrected, IndicatorTable indicators)
    {
        var indicator = indicators.ByCode(corrected.Concept);
        var converted = IndicatorValues.Of(corrected.Value, corrected.Unit, corrected.Measure, indicator);
        return corrected with
        {
            IndicatorValue = converted,
            IndicatorUnit = converted is null ? null : indicator?.Unit,
        };
    }

    /// <summary>What does not hold of an observation, and what to do; null where all does.</summary>
    public static string? FaultOf(Observation observation, IndicatorTable indicators) =>
        OfItself(observation) ?? OfIndicator(observation, indicators) ?? OfSpan(observation) ?? OfRegion(observation);

    private static string? OfItself(Observation o) =>
        Faults.Where(fault => fault.IsIn(o)).Select(fault => fault.Message(o)).FirstOrDefault();

    private static string? OfRegion(Observation o) =>
        o.RegionCode is { } code && !RegionTable.Knows(code)
            ? $"there is no region {code} in GB/T 2260; look the code up again"
            : null;

    /// <summary>A target in words may have an indicator without a concept: its words are in no unit.</summary>
    private static string? OfIndicator(Observation o, IndicatorTable indicators)
    {
        if ((o.Concept ?? o.Indicator) is not { } code)
            return null;
        if (AreTwo(o))
            return $"its indicator would be {o.Indicator} and its concept {o.Concept ?? "nothing"}; they are one, so "
                + "correct indicator alone, and concept follows";
        return indicators.ByCode(code) is { } indicator
            ? OfUnit(o, code, indicator.Unit)
            : $"there is no indicator {code}; add it to indicators.tsv beside the reports, or correct the code";
    }

    private static string? OfUnit(Observation o, string code, string unit)
    {
        if (o.Measure == Measure.Share && unit != "%")
            return $"{code} is in {unit} and no share; correct the indicator as well";
        return o.Value is not null && !UnitFit.Fits(o.Unit, unit)
            ? $"{code} is in {unit}, which {o.Unit ?? "no unit"} is not; correct indicator and unit together"
            : null;
    }

    private static bool AreTwo(Observation o) =>
        o.Indicator is not null && o.Indicator != o.Concept && (o.Concept is not null || o.Value is not null);

    private static string? OfSpan(Observation o) =>
        o.PeriodFrom is not null && !(o.PeriodFrom <= o.Period)
            ? "the span would end before it begins; correct period and period_from together"
            : null;

    private static string Word(Observation o) => Tables.CellValue.Word(o.Measure);
}
