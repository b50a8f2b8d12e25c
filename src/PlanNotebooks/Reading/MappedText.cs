namespace PlanNotebooks.Reading;

/// <summary>Characters, each with the offset in the file that it came from; grows at its end only.</summary>
internal sealed class MappedText(int capacity)
{
    private char[] characters = new char[capacity];
    private int[] offsets = new int[capacity];

    public int Length { get; private set; }

    public char this[int index] => characters[index];

    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    public void Add(char c, int offset)
    {
        if (Length == characters.Length)
        {
            Array.Resize(ref characters, Length * 2);
            Array.Resize(ref offsets, Length * 2);
        }

        characters[Length] = c;
        offsets[Length++] = offset;
    }

    public void Append(MappedText other, int start, int end)
    {
        for (var i = start; i < end; i++) Add(other.characters[i], other.offsets[i]);
    }

    public int OffsetOf(int index) => offsets[index];

    /// <summary>Forgets everything from the given length on.</summary>
    public void Truncate(int length) => Length = length;

    public int[] CopyOffsets() => offsets.AsSpan(0, Length).ToArray();
}
