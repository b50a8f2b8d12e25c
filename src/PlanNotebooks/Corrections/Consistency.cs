using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
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
            _ => Texts.Say("fix.neither")
        ),
        (
            o => o is { Value: not null, Text: not null },
            _ => Texts.Say("fix.both")
        ),
        (
            o => o is { Bound: Bound.Between, Upper: null },
            _ => Texts.Say("fix.no-upper")
        ),
        (
            o => o.Upper <= o.Value || o is { Upper: not null, Value: null },
            _ => Texts.Say("fix.range")
        ),
        (
            o => o.Value < 0 && !MeasureKinds.IsSigned(o.Measure),
            o => Texts.Say("fix.negative", ("measure", Word(o)))
        ),
        (
            o => o is { Value: not null, Unit: ['万' or '亿', _, ..] },
            o => Texts.Say("fix.base-unit", ("unit", o.Unit))
        ),
        (
            o => o.Value is not null && MeasureKinds.IsRate(o.Measure) && o.Unit is not ("%" or "‰"),
            o => Texts.Say("fix.rate", ("measure", Word(o)), ("unit", UnitOf(o)))
        ),
        (
            o => o is { Value: not null, Unit: "百分点" or "千分点", Measure: not Measure.Change },
            o => Texts.Say("fix.points", ("measure", Word(o)), ("unit", o.Unit))
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
            ? Texts.Say("fix.no-region", ("code", code))
            : null;

    /// <summary>A target in words may have an indicator without a concept: its words are in no unit.</summary>
    private static string? OfIndicator(Observation o, IndicatorTable indicators)
    {
        if ((o.Concept ?? o.Indicator) is not { } code)
            return null;
        if (AreTwo(o))
            return Texts.Say("fix.two", ("indicator", o.Indicator), ("concept", o.Concept ?? Texts.Say("fix.nothing")));
        return indicators.ByCode(code) is { } indicator
            ? OfUnit(o, code, indicator.Unit)
            : Texts.Say("fix.no-indicator", ("code", code));
    }

    private static string? OfUnit(Observation o, string code, string unit)
    {
        if (o.Measure == Measure.Share && unit != "%")
            return Texts.Say("fix.no-share", ("code", code), ("unit", unit));
        return o.Value is not null && !UnitFit.Fits(o.Unit, unit)
            ? Texts.Say("fix.unit", ("code", code), ("unit", unit), ("own", UnitOf(o)))
            : null;
    }

    private static bool AreTwo(Observation o) =>
        o.Indicator is not null && o.Indicator != o.Concept && (o.Concept is not null || o.Value is not null);

    private static string? OfSpan(Observation o) =>
        o.PeriodFrom is not null && !(o.PeriodFrom <= o.Period)
            ? Texts.Say("fix.span")
            : null;

    private static string UnitOf(Observation o) => o.Unit ?? Texts.Say("fix.no-unit");

    private static string Word(Observation o) => Tables.CellValue.Word(o.Measure);
}
