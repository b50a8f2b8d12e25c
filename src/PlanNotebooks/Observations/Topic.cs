namespace PlanNotebooks.Observations;

/// <summary>A thing of which the text goes on to give figures.</summary>
/// <param name="Words">Its name, in the report's words.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Depth">How far it reaches.</param>
internal sealed record Topic(LabelWords Words, TopicKind Kind, TopicDepth Depth)
{
    /// <summary>Whether a label without an owner is one of its figures.</summary>
    public bool Narrows(LabelWords label) => Kind.Figures.Contains(label) && !label.Contains(Words.Folded);
}
