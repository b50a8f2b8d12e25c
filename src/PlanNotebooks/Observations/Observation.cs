using System.Diagnostics.CodeAnalysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>One number that a report states as achieved, measured or aimed at, with its source.</summary>
public sealed record Observation
{
    /// <summary>An observation whose every part is given by whoever makes it.</summary>
    public Observation() { }

    /// <summary>An observation that stands at a place, and says nothing yet.</summary>
    [SetsRequiredMembers]
    internal Observation(in ObservationPlace place)
    {
        (Id, Report, Source) = (place.Id, place.Report, place.Source);
        (Start, End, Quote, Section) = (place.Start, place.End, place.Quote, place.Section);
        (Region, RegionCode, Page) = (place.Region?.Name, place.Region?.Code, place.Page);
        (Label, Rule) = ("", "");
    }

    /// <summary>The report and the offset, with b, c … where one number states several indicators; permanent for a given file.</summary>
    public required string Id { get; init; }

    /// <summary>The report's id: region code, plan year, kind and a mark of its words, such as 330102-2020-plan-k3f9q2.</summary>
    public required string Report { get; init; }

    /// <summary>The file's name.</summary>
    public required string Source { get; init; }

    /// <summary>The number's first digit, as an offset (UTF-16) into the file as decoded; of a target in words, the words.</summary>
    public required int Start { get; init; }

    /// <summary>Past the number's last digit.</summary>
    public required int End { get; init; }

    /// <summary>The cleaned sentence that the number stands in.</summary>
    public required string Quote { get; init; }

    /// <summary>The headings above it, joined by <c> / </c>.</summary>
    public required string Section { get; init; }

    /// <summary>The region that the report speaks for: 杭州市上城区; null where its text does not tell.</summary>
    public string? Region { get; init; }

    /// <summary>The region's code in GB/T 2260.</summary>
    public string? RegionCode { get; init; }

    /// <summary>The year that the value belongs to; of a span its last.</summary>
    public int? Period { get; init; }

    /// <summary>The first year of a span, where it is known.</summary>
    public int? PeriodFrom { get; init; }

    /// <summary>The part of the year that the value belongs to, <c>1-6</c>, <c>1-9</c>, <c>1-11</c>; null for a whole year.</summary>
    public string? Months { get; init; }

    /// <summary>Whether the value is one whole year's: what analyses of years may use.</summary>
    internal bool IsOfOneYear => PeriodFrom is null && Months is null;

    /// <summary>Whether the value is a level, a growth or a share, which one report gives after another.</summary>
    internal bool IsOfPlainMeasure => Measure is Measure.Level or Measure.Growth or Measure.Share;

    /// <summary>Of a target that was revised in its year: 1 as first set, 2 … as revised; null where it was not.</summary>
    public int? Revision { get; init; }

    /// <summary>Whether it stands in the paragraph that sums up the year, or in the sentence of the main expected targets (主要预期目标); a
    /// target that does not is a work target.</summary>
    public bool Headline { get; init; }

    /// <summary>Result, target or baseline.</summary>
    public required Role Role { get; init; }

    /// <summary>The indicator's code, where the label is that indicator for the whole region.</summary>
    public string? Indicator { get; init; }

    /// <summary>The code of the wider table, whose extended part names what few reports give; equal to <see cref="Indicator"/> where
    /// that is known.</summary>
    public string? Concept { get; init; }

    /// <summary>What is counted or measured, in the report's words.</summary>
    public required string Label { get; init; }

    /// <summary>Where the label's words stand in the file, and why each stands in it: to mark them beside the number.</summary>
    /// <remarks>Empty where a table's row names the label, and where the label was corrected by hand.</remarks>
    public LabelParts LabelParts { get; init; } = LabelParts.None;

    /// <summary>What kind of quantity the value is.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The value in base units: 85亿元 is 8500000000; a fall is negative; null for a target in words.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper value of a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit as printed, without 万 and 亿; where only 万 or 亿 is printed, the one that the label tells.</summary>
    public string? Unit { get; init; }

    /// <summary>The value in the indicator's unit, where the printed one converts.</summary>
    public decimal? IndicatorValue { get; init; }

    /// <summary>The indicator's unit, where <see cref="IndicatorValue"/> is given.</summary>
    public string? IndicatorUnit { get; init; }

    /// <summary>How the number bounds the value.</summary>
    public Bound Bound { get; init; }

    /// <summary>The same as cells hold it: null for a target in words, which has no number to bound.</summary>
    internal Bound? BoundOfNumber => Value is null ? null : Bound;

    /// <summary>How firmly a target is put.</summary>
    public Commitment Commitment { get; init; }

    /// <summary>The prices of a growth rate; null where they play no part or are not known.</summary>
    public GrowthBasis? Basis { get; init; }

    /// <summary>Whether the text calls the value an estimate.</summary>
    public Status Status { get; init; }

    /// <summary>The name of the rule that made it.</summary>
    public required string Rule { get; init; }

    internal const string NoneSetRule = "none-set";

    /// <summary>The words of a target in words (完成市下达任务); else null.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it says that no target is set (没有提出经济增速具体目标); <see cref="Text"/> is the words, and there is no value.</summary>
    public bool IsNoneSet => Rule == NoneSetRule;

    /// <summary>What the corpus's corrections.tsv changed in it, from what and why (<c>value: 45 → 4.5 (misprint)</c>); null where it
    /// is as it was read.</summary>
    public string? Corrected { get; init; }

    /// <summary>Whether the report calls the target binding (约束性) or expected (预期性); null where it does not say, as for most.</summary>
    /// <remarks>Read of targets alone, from the words that announce it, a bracket or cell behind it, or the heading above it. Whether
    /// it is one of the main targets is <see cref="Headline"/>.</remarks>
    public Nature? Nature { get; init; }

    /// <summary>The page that the number stands on, from 1; null where the file's format has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Whether a report states it, or official statistics that stand beside the reports; the two are never merged.</summary>
    public Origin Origin { get; init; }

    /// <summary>What an official figure is cited from; null for a report's own.</summary>
    public Citation? Citation { get; init; }
}
