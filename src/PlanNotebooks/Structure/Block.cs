namespace PlanNotebooks.Structure;

/// <summary>A paragraph under its headings, by offsets into the cleaned text.</summary>
/// <param name="Start">Where its sentences begin, past any heading mark or heading at its head.</param>
/// <param name="End">Past its last character.</param>
/// <param name="Section">The headings above it, joined by <c> / </c>.</param>
/// <param name="IsHeading">Whether the whole paragraph is a heading.</param>
internal readonly record struct Block(int Start, int End, string Section, bool IsHeading)
{
    /// <summary>Where its mark begins (1.); equal to <see cref="Start"/> where it has none.</summary>
    public int MarkStart { get; init; } = Start;

    /// <summary>Of a heading its level, from 0 for one without a mark that stands above all others.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether it is a whole paragraph without a mark.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>Whether it explains terms, and states nothing.</summary>
    public bool IsNote { get; init; }
}
