using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>What a rule reads from one number: an observation before it is given its period, its role and its indicator.</summary>
/// <param name="Number">The number.</param>
/// <param name="Label">What it counts or measures.</param>
/// <param name="Measure">What kind of quantity it is.</param>
/// <param name="Value">Its value, negative for a fall.</param>
/// <param name="Rule">The rule's name.</param>
internal sealed record NumberReading(Quantity Number, Label Label, Measure Measure, decimal Value, string Rule)
{
    /// <summary>What the next clause may speak of again: the label, or the label without what belongs to this number alone.</summary>
    public Label Spoken { get; init; } = Label;

    /// <summary>Whether the next clause goes on with what was spoken of before: a completion or a second count names nothing new.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether it is the earlier value in “from A to B”.</summary>
    public bool IsBaseline { get; init; }

    /// <summary>The year that the words around the number name for it alone (由2010年的162.4亿元); null where they name none.</summary>
    public int? Period { get; init; }

    /// <summary>Whether it is a target set earlier that the text quotes (年初计划增长7%).</summary>
    public bool IsQuotedTarget { get; init; }

    /// <summary>Of a target that was revised in its year: 1 as first set, 2 … as revised.</summary>
    public int? Revision { get; init; }
}
