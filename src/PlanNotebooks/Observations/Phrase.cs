namespace PlanNotebooks.Observations;

/// <summary>A stretch of the cleaned text, by its offsets.</summary>
internal readonly record struct Phrase(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public int Length => Math.Max(0, End - Start);

    /// <summary>The phrase without its first characters.</summary>
    public Phrase Skip(int count) => new(Start + count, End);

    /// <summary>The phrase without its last characters.</summary>
    public Phrase Drop(int count) => new(Start, End - count);

    /// <summary>The phrase's characters.</summary>
    public ReadOnlySpan<char> In(string text) => IsEmpty ? default : text.AsSpan(Start, End - Start);
}
