using System.Buffers;
using System.Numerics;

namespace PlanNotebooks.Lexicon;

/// <summary>Where in a text words of some classes begin and end: found in one walk over it, so that whoever looks for one in a sentence
/// or a clause need not walk over that again.</summary>
/// <remarks>A word's mark says that it stands there; that no part of it is cut off a phrase, the class itself looks up.</remarks>
internal sealed class WordMarks : IDisposable
{
    /// <summary>Several times the longest report; a longer text is looked through as often as it is asked of.</summary>
    private const int LongestText = 1 << 20;
    private const int Bits = 64;

    [ThreadStatic]
    private static WordMarks? s_current;

    private readonly WordMarks? _before = s_current;
    private readonly string _text;
    private readonly int _classes;
    private readonly int _width;

    /// <summary>A bit for each character: by class those at which its words begin, then by class those at which they end.</summary>
    private readonly ulong[] _bits;

    private WordMarks(string text, MarkedClasses marked)
    {
        (_text, _classes, _width) = (text, marked.Count, (text.Length + Bits - 1) / Bits);
        var size = 2 * _classes * _width;
        _bits = ArrayPool<ulong>.Shared.Rent(size);
        Array.Clear(_bits, 0, size);
        for (var i = marked.NextFirst(text, 0); i < text.Length; i = marked.NextFirst(text, i + 1))
            marked.Words.Mark(text.AsSpan(i), i, this);
        s_current = this;
    }

    /// <summary>Marks the words of a text, for this thread, until that is disposed of.</summary>
    /// <returns>The marks; null of a text that is too long.</returns>
    public static WordMarks? Of(string text) => text.Length > LongestText ? null : new WordMarks(text, MarkedClasses.Known);

    /// <summary>The marks of the text of which a phrase is a part, and where it begins there; null where it is of no marked text.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="mark">The number of the class that is asked of.</param>
    /// <param name="at">Where the phrase begins.</param>
    public static WordMarks? Around(ReadOnlySpan<char> phrase, int mark, out int at)
    {
        at = 0;
        var marks = s_current;
        return marks is not null && mark < marks._classes && marks._text.AsSpan().Overlaps(phrase, out at) ? marks : null;
    }

    /// <summary>Notes a word.</summary>
    public void Add(int mark, int start, int end)
    {
        Set(mark, start);
        Set(_classes + mark, end - 1);
    }

    /// <summary>The first place from one on, and before another, where a word of a class begins; −1 where none does.</summary>
    public int FirstBeginning(int mark, int from, int until) => First(Row(mark), from, until);

    /// <summary>The last such place.</summary>
    public int LastBeginning(int mark, int from, int until) => Last(Row(mark), from, until);

    /// <summary>The last character from one on, and before another, at which a word of a class ends; −1 where none does.</summary>
    public int LastEnd(int mark, int from, int until) => Last(Row(_classes + mark), from, until);

    /// <inheritdoc/>
    public void Dispose()
    {
        s_current = _before;
        ArrayPool<ulong>.Shared.Return(_bits);
    }

    private ReadOnlySpan<ulong> Row(int row) => _bits.AsSpan(row * _width, _width);

    private void Set(int row, int at) => _bits[(row * _width) + (at / Bits)] |= 1UL << at;

    private static int First(ReadOnlySpan<ulong> row, int from, int until)
    {
        if (from >= until)
            return -1;
        var (i, last) = (from / Bits, (until - 1) / Bits);
        var bits = row[i] & (ulong.MaxValue << from);
        while (bits == 0 && i < last)
            bits = row[++i];
        var place = (i * Bits) + BitOperations.TrailingZeroCount(bits);
        return bits != 0 && place < until ? place : -1;
    }

    private static int Last(ReadOnlySpan<ulong> row, int from, int until)
    {
        if (from >= until)
            return -1;
        var (i, first) = ((until - 1) / Bits, from / Bits);
        var bits = row[i] & (ulong.MaxValue >> (Bits - 1 - ((until - 1) % Bits)));
        while (bits == 0 && i > first)
            bits = row[--i];
        var place = (i * Bits) + Bits - 1 - BitOperations.LeadingZeroCount(bits);
        return bits != 0 && place >= from ? place : -1;
    }
}
