namespace PlanNotebooks.Frames;

/// <summary>How far the words reach that tell a frame.</summary>
internal enum FrameScope
{
    /// <summary>The report as a whole.</summary>
    Report,

    /// <summary>All below a heading.</summary>
    Section,

    /// <summary>The items that a paragraph opens.</summary>
    Items,

    /// <summary>The rest of a paragraph.</summary>
    Paragraph,

    /// <summary>The rest of a sentence.</summary>
    Sentence,

    /// <summary>One number.</summary>
    Number,
}
