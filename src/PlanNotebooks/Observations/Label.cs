namespace PlanNotebooks.Observations;

/// <summary>What a number counts or measures, taken apart as the next clause may need it.</summary>
/// <param name="Text">The whole label.</param>
/// <param name="Verb">The verb that it begins with (新增); empty where there is none.</param>
/// <param name="Noun">What the verb acts on, or the label itself.</param>
internal sealed record Label(LabelWords Text, LabelWords Verb, LabelWords Noun)
{
    /// <summary>Whether the label only makes sense with the one before it: 总投资 of projects named before.</summary>
    public bool IsDependent { get; init; }

    /// <summary>The label of nothing.</summary>
    public static Label Empty { get; } = new(LabelWords.Empty, LabelWords.Empty, LabelWords.Empty);

    /// <summary>Whether nothing is named.</summary>
    public bool IsEmpty => Text.IsEmpty;

    /// <summary>A label without a verb.</summary>
    public static Label OfThing(LabelWords text) => new(text, LabelWords.Empty, text);

    /// <summary>A label without a verb, of which a part says whose it is.</summary>
    public static Label OfThing(LabelWords text, LabelWords noun) => new(text, LabelWords.Empty, noun);

    /// <summary>A label that only makes sense with the one before it.</summary>
    public static Label Leaning(LabelWords text, LabelWords noun) => OfThing(text, noun) with { IsDependent = true };
}
