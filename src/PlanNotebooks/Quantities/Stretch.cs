using PlanNotebooks.Reading;

namespace PlanNotebooks.Quantities;

/// <summary>The folded text of a sentence, which every part of the number grammar reads: a character outside it is '\0'.</summary>
/// <param name="text">The text up to the sentence's end.</param>
/// <param name="start">Where the sentence begins.</param>
internal readonly ref struct Stretch(ReadOnlySpan<char> text, int start)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the sentence begins.</summary>
    public int Start { get; } = start;

    /// <summary>Past the sentence's last character.</summary>
    public int End => _text.Length;

    /// <summary>The character at an offset into the text.</summary>
    public char this[int at] => at >= Start && at < _text.Length ? _text[at] : '\0';

    /// <summary>The sentence up to an offset.</summary>
    public ReadOnlySpan<char> Before(int at) => _text[Start..at];

    /// <summary>The sentence from an offset on.</summary>
    public ReadOnlySpan<char> After(int at) => _text[Math.Min(at, _text.Length)..];

    /// <summary>The characters between two offsets.</summary>
    public ReadOnlySpan<char> Between(int from, int until) => _text[from..until];

    /// <summary>Whether a digit stands at an offset.</summary>
    public bool IsDigit(int at) => char.IsAsciiDigit(this[at]);

    /// <summary>Whether a Chinese character stands at an offset.</summary>
    public bool IsHan(int at) => Han.Is(this[at]);

    /// <summary>Past the digits that begin at an offset.</summary>
    public int EndOfRun(int at)
    {
        while (IsDigit(at))
            at++;
        return at;
    }
}
