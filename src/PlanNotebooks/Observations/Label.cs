namespace PlanNotebooks.Observations;

/// <summary>What a number counts or measures, taken apart as the next clause may need it.</summary>
/// <param name="Text">The whole label, in the report's words.</param>
/// <param name="Verb">The verb that it begins with (新增); empty where there is none.</param>
/// <param name="Noun">What the verb acts on, or the label itself.</param>
internal sealed record Label(string Text, string Verb, string Noun)
{
    /// <summary>Whether the label only makes sense with the one before it: 总投资 of projects named before.</summary>
    public bool IsDependent { get; init; }

    /// <summary>The label of nothing.</summary>
    public static Label Empty { get; } = new("", "", "");

    /// <summary>Whether nothing is named.</summary>
    public bool IsEmpty => Text.Length == 0;
}
