namespace PlanNotebooks;

/// <summary>Values of which there may be millions, in arrays of one size that never move: a list that grows holds all of them
/// twice.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class Chunks<T>
    where T : struct
{
    private const int Size = 1 << 16;
    private readonly List<T[]> _chunks = [];
    private long _end;

    /// <summary>Adds values that follow on one another.</summary>
    /// <param name="values">The values, no more than a chunk holds.</param>
    /// <returns>Where they begin; of single values the first is at 0, the next at 1.</returns>
    public long Add(params ReadOnlySpan<T> values)
    {
        if ((_end % Size) + values.Length > Size)
            _end += Size - (_end % Size);
        if (_end + values.Length > (long)_chunks.Count * Size)
            _chunks.Add(new T[Size]);
        var start = _end;
        _end += values.Length;
        values.CopyTo(At(start, values.Length));
        return start;
    }

    /// <summary>The values from a place on.</summary>
    public Span<T> At(long start, int length) => _chunks[(int)(start / Size)].AsSpan((int)(start % Size), length);
}
