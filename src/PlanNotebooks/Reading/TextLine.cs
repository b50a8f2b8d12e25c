namespace PlanNotebooks.Reading;

/// <summary>A line of the file, its spaces squeezed, as a stretch of a <see cref="MappedText"/>.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">Past the last character; equal to <paramref name="Start"/> for an empty line.</param>
/// <param name="Indented">Whether the line began with white space.</param>
internal readonly record struct TextLine(int Start, int End, bool Indented)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public ReadOnlySpan<char> In(MappedText text) => text.Characters[Start..End];
}
