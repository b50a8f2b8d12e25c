namespace PlanNotebooks.Structure;

/// <summary>A paragraph under its headings, by offsets into the cleaned text.</summary>
/// <param name="Start">Where its sentences begin, past any heading mark or heading at its head.</param>
/// <param name="End">Past its last character.</param>
/// <param name="Section">The headings above it, joined by <c> / </c>.</param>
/// <param name="Role">What its section is about.</param>
/// <param name="IsHeading">Whether the whole paragraph is a heading.</param>
internal readonly record struct Block(int Start, int End, string Section, SectionRole Role, bool IsHeading)
{
    /// <summary>Where its mark begins (1.); equal to <see cref="Start"/> where it has none.</summary>
    public int MarkStart { get; init; } = Start;

    /// <summary>Whether it explains terms, and states nothing.</summary>
    public bool IsNote { get; init; }
}
