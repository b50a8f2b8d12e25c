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

    /// <summary>The phrase up to a place within it; the whole where the place is not behind <paramref name="least"/>, as where nothing was
    /// found.</summary>
    public Phrase UpTo(int place, int least = 0) => place > least ? new(Start, Start + place) : this;

    /// <summary>The phrase's characters.</summary>
    public ReadOnlySpan<char> In(string text) => IsEmpty ? default : text.AsSpan(Start, End - Start);
}
