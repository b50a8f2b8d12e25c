using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>Something that was read and does not make sense: the source, the reading, or the check is wrong.</summary>
/// <param name="Check">The check that raised it.</param>
/// <param name="Says">What the text says, with its figures.</param>
/// <param name="Against">What it does not fit, with the figures worked out.</param>
/// <param name="Observations">The observations, the doubtful one first.</param>
public sealed record SenseAlarm(string Check, string Says, string Against, IReadOnlyList<Observation> Observations)
{
    /// <summary>Both in a line.</summary>
    public string Finding => Texts.Say("alarm.finding", ("says", Says), ("against", Against));

    /// <summary>The sentence of the doubtful figure, cut around the number where it is long.</summary>
    public string Sentence { get; init; } = Observations[0].Quote;

    /// <summary>The observation that is in doubt.</summary>
    public Observation Doubtful => Observations[0];
}
