using System.Buffers;

namespace PlanNotebooks.Reading;

/// <summary>Characters, each with the offset in the file that it came from; grows at its end only.</summary>
/// <remarks>It is scratch: its arrays are lent by the pool, and go back when it is disposed of.</remarks>
internal sealed class MappedText(int capacity) : IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(capacity);
    private int[] _offsets = ArrayPool<int>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public char this[int index] => _characters[index];

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public void Add(char c, int offset)
    {
        if (Length == _characters.Length || Length == _offsets.Length)
            Grow(Length + 1);
        _characters[Length] = c;
        _offsets[Length++] = offset;
    }

    /// <summary>Adds characters that follow one another in the file.</summary>
    public void Add(ReadOnlySpan<char> run, int offset)
    {
        if (Length + run.Length > Math.Min(_characters.Length, _offsets.Length))
            Grow(Length + run.Length);
        run.CopyTo(_characters.AsSpan(Length));
        var offsets = _offsets.AsSpan(Length, run.Length);
        for (var i = 0; i < offsets.Length; i++)
            offsets[i] = offset + i;
        Length += run.Length;
    }

    /// <summary>Puts a character that stands at one place to another, before it or behind it.</summary>
    public void Move(int from, int to) => (_characters[to], _offsets[to]) = (_characters[from], _offsets[from]);

    public void Append(MappedText other, int start, int end)
    {
        var length = end - start;
        if (Length + length > Math.Min(_characters.Length, _offsets.Length))
            Grow(Length + length);
        other._characters.AsSpan(start, length).CopyTo(_characters.AsSpan(Length));
        other._offsets.AsSpan(start, length).CopyTo(_offsets.AsSpan(Length));
        Length += length;
    }

    public int OffsetOf(int index) => _offsets[index];

    /// <summary>Forgets everything from the given length on.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>The offsets of all characters, as they are kept.</summary>
    public OffsetRuns Offsets() => OffsetRuns.Of(_offsets.AsSpan(0, Length));

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_offsets);
        (_characters, _offsets, Length) = ([], [], 0);
    }

    private void Grow(int needed)
    {
        var capacity = Math.Max(needed, Length * 2);
        _characters = Moved(_characters, capacity);
        _offsets = Moved(_offsets, capacity);
    }

    private T[] Moved<T>(T[] from, int capacity)
    {
        var to = ArrayPool<T>.Shared.Rent(capacity);
        from.AsSpan(0, Length).CopyTo(to);
        ArrayPool<T>.Shared.Return(from);
        return to;
    }
}
