namespace PlanNotebooks.Observations;

/// <summary>How far a topic reaches: it expires where the next of its depth, or of one above it, begins.</summary>
internal enum TopicDepth
{
    /// <summary>All that stands under a heading.</summary>
    Section,

    /// <summary>A paragraph, from the phrase that leads it on.</summary>
    Paragraph,

    /// <summary>A sentence, from the clause or the label that names it on.</summary>
    Sentence,
}
