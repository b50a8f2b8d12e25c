namespace PlanNotebooks.Reading;

/// <summary>Lines of a text, or its paragraphs, are the same where their characters are.</summary>
internal sealed class SameWords(MappedText text) : IEqualityComparer<TextLine>
{
    public bool Equals(TextLine one, TextLine other) => one.In(text).SequenceEqual(other.In(text));

    public int GetHashCode(TextLine line) => string.GetHashCode(line.In(text));
}
