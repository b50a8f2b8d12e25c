using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>One target beside one outcome.</summary>
/// <param name="Label">What is aimed at: GDP growth 地区生产总值.</param>
/// <param name="Target">The target, or its lower end; null where there is none in numbers.</param>
/// <param name="Outcome">The outcome; null where none is reported.</param>
public sealed record TargetOutcomeRow(string Label, Datum? Target, Datum? Outcome)
{
    /// <summary>The upper end of a target that is a range.</summary>
    public decimal? TargetUpper { get; init; }

    /// <summary>A target in words only, such as 完成市下达任务.</summary>
    public string? TargetWords { get; init; }

    /// <summary>The heading that the row stands under, such as a region; rows of a group stand together.</summary>
    public string? Group { get; init; }

    /// <summary>Small words below the label that say what is missing, or null.</summary>
    internal string? Below =>
        (TargetWords, Target, Outcome) switch
        {
            ({ } words, _, _) => Texts.Say("chart.target-in-words", ("words", words)),
            (null, null, null) => SmallMultiples.Missing,
            (null, null, _) => Bilingual.Pick("no target 无目标"),
            (null, _, null) => Bilingual.Pick("no outcome reported 未报告"),
            _ => null,
        };
}
