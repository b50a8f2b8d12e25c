namespace PlanNotebooks.Observations;

/// <summary>What the numbers told that were read last: the part of a <see cref="Discourse"/> that only a number changes.</summary>
internal sealed record ToldByNumbers
{
    /// <summary>That of a report's beginning.</summary>
    public static ToldByNumbers Nothing { get; } = new();

    /// <summary>The labels of the numbers that were read together.</summary>
    public IReadOnlyList<Label> Last { get; init; } = [];

    /// <summary>The last of these.</summary>
    public Label Latest { get; init; } = Label.Empty;

    /// <summary>The last reading.</summary>
    public NumberReading? LastReading { get; init; }

    /// <summary>The labels of the last reading where it was an aside.</summary>
    public IReadOnlyList<Label> Asides { get; init; } = [];

    /// <summary>The last label that stands by itself.</summary>
    public Label Anchor { get; init; } = Label.Empty;

    /// <summary>Who does what to the things of a list.</summary>
    public LabelWords ActOfList { get; init; } = LabelWords.Empty;

    /// <summary>The unit of the last number.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit of the last level.</summary>
    public string? LevelUnit { get; init; }
}
