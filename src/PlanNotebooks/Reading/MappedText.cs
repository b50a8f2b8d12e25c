namespace PlanNotebooks.Reading;

/// <summary>Characters, each with the offset in the file that it came from; grows at its end only.</summary>
internal sealed class MappedText(int capacity)
{
    private char[] _characters = new char[capacity];
    private int[] _offsets = new int[capacity];

    public int Length { get; private set; }

    public char this[int index] => _characters[index];

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public void Add(char c, int offset)
    {
        if (Length == _characters.Length)
        {
            Array.Resize(ref _characters, Length * 2);
            Array.Resize(ref _offsets, Length * 2);
        }

        _characters[Length] = c;
        _offsets[Length++] = offset;
    }

    /// <summary>Puts a character that stands at one place to another, before it or behind it.</summary>
    public void Move(int from, int to) => (_characters[to], _offsets[to]) = (_characters[from], _offsets[from]);

    public void Append(MappedText other, int start, int end)
    {
        for (var i = start; i < end; i++)
            Add(other._characters[i], other._offsets[i]);
    }

    public int OffsetOf(int index) => _offsets[index];

    /// <summary>Forgets everything from the given length on.</summary>
    public void Truncate(int length) => Length = length;

    public int[] CopyOffsets() => _offsets.AsSpan(0, Length).ToArray();
}
