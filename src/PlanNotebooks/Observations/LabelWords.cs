using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Words of a report, from one stretch of its text or from several: what labels are made of.</summary>
/// <remarks>
/// The grammar reads them folded; they are shown as printed. Nothing is ever written over them: a slice, a sum and what is left when
/// words are cut out
/// still know where each character stands.
/// </remarks>
internal sealed class LabelWords : IEquatable<LabelWords>
{
    private static readonly LabelPiece[] NoMore = [];
    private readonly ReportText? _text;
    private readonly LabelPiece _first;
    private readonly LabelPiece[] _more;
    private string? _joined;

    /// <summary>Words of one stretch, as most are.</summary>
    private LabelWords(ReportText? text, LabelPiece only)
    {
        (_text, _first, _more) = (text, only, NoMore);
        Length = only.Length;
    }

    /// <summary>Words of two stretches.</summary>
    private LabelWords(ReportText? text, LabelPiece first, LabelPiece second)
    {
        (_text, _first, _more) = (text, first, [second]);
        Length = first.Length + second.Length;
    }

    private LabelWords(ReportText? text, ReadOnlySpan<LabelPiece> pieces)
    {
        (_text, _first) = (text, pieces[0]);
        _more = pieces.Length > 1 ? pieces[1..].ToArray() : NoMore;
        foreach (var piece in pieces)
            Length += piece.Length;
    }

    /// <summary>No words.</summary>
    public static LabelWords Empty { get; } = new(null, default(LabelPiece));

    /// <summary>How many characters there are.</summary>
    public int Length { get; }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The stretches of text that they come from.</summary>
    public IReadOnlyList<LabelPiece> Pieces => IsEmpty ? [] : [_first, .. _more];

    /// <summary>How many stretches there are.</summary>
    public int PieceCount => IsEmpty ? 0 : _more.Length + 1;

    /// <summary>One of the stretches, from 0.</summary>
    public LabelPiece Piece(int index) => index == 0 ? _first : _more[index - 1];

    /// <summary>The words as the grammar reads them.</summary>
    public ReadOnlySpan<char> Folded
    {
        get
        {
            if (_text is { } text && _more.Length == 0 && _first.Implied is null)
                return text.Folded.AsSpan(_first.Start, Length);
            return _joined ??= Join(_text?.Folded ?? "");
        }
    }

    /// <summary>The words as printed.</summary>
    public string Printed => Join(_text?.Text ?? "");

    /// <summary>One of the characters, folded.</summary>
    public char this[int index] => Folded[index];

    public static implicit operator ReadOnlySpan<char>(LabelWords words) => words.Folded;

    /// <summary>The words of a phrase.</summary>
    public static LabelWords Of(ReportText text, Phrase phrase) =>
        phrase.IsEmpty ? Empty : new LabelWords(text, new LabelPiece(phrase.Start, phrase.End, LabelOrigin.Thing));

    /// <summary>Words that are meant where they are not printed.</summary>
    public static LabelWords Implying(string words) => new(null, new LabelPiece(0, 0, LabelOrigin.Implied, words));

    /// <summary>Words followed by others.</summary>
    public static LabelWords operator +(LabelWords words, LabelWords more)
    {
        if (words.IsEmpty)
            return more;
        if (more.IsEmpty)
            return words;
        var text = words._text ?? more._text;
        var last = words._more is [.., var end] ? end : words._first;
        var isOneEach = words._more.Length == 0 && more._more.Length == 0;
        if (!last.IsFollowedBy(more._first) && isOneEach)
            return new LabelWords(text, words._first, more._first);
        if (!last.IsFollowedBy(more._first))
            return new LabelWords(text, [words._first, .. words._more, more._first, .. more._more]);
        var joined = last with { End = more._first.End };
        return isOneEach
            ? new LabelWords(text, joined)
            : new LabelWords(text, [.. words.AllButLast(), joined, .. more._more]);
    }

    /// <summary>Some of the words.</summary>
    public LabelWords Slice(int start, int length)
    {
        if (length <= 0)
            return Empty;
        if (length == Length)
            return this;
        return _more.Length == 0 ? new LabelWords(_text, _first.Slice(start, length)) : SliceOfMany(start, length);
    }

    private LabelWords SliceOfMany(int start, int length)
    {
        var pieces = new List<LabelPiece>(_more.Length + 1);
        var at = 0;
        for (var i = -1; i < _more.Length; i++)
        {
            var piece = i < 0 ? _first : _more[i];
            var (from, to) = (Math.Max(start, at), Math.Min(start + length, at + piece.Length));
            if (from < to)
                pieces.Add(piece.Slice(from - at, to - from));
            at += piece.Length;
        }

        return new LabelWords(_text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pieces));
    }

    private ReadOnlySpan<LabelPiece> AllButLast() =>
        _more.Length == 0 ? default : (LabelPiece[])[_first, .. _more[..^1]];

    /// <summary>The words without some in their middle.</summary>
    public LabelWords Without(int start, int length) => this[..start] + this[(start + length)..];

    /// <summary>The same words, standing in a label for another reason; what is implied stays so.</summary>
    public LabelWords As(LabelOrigin origin)
    {
        if (IsAs(_first, origin) && Array.TrueForAll(_more, piece => IsAs(piece, origin)))
            return this;
        return _more.Length == 0
            ? new LabelWords(_text, _first with { Origin = origin })
            : new LabelWords(
                _text,
                [.. Pieces.Select(piece => piece.Implied is null ? piece with { Origin = origin } : piece)]
            );
    }

    private static bool IsAs(LabelPiece piece, LabelOrigin origin) => piece.Origin == origin || piece.Implied is not null;

    /// <summary>The words without some characters at their beginning.</summary>
    public LabelWords TrimStart(params ReadOnlySpan<char> characters) => this[(Length - Folded.TrimStart(characters).Length)..];

    /// <summary>The words without some characters at their end.</summary>
    public LabelWords TrimEnd(params ReadOnlySpan<char> characters) => this[..Folded.TrimEnd(characters).Length];

    public bool Contains(char character) => Folded.Contains(character);

    public bool Contains(ReadOnlySpan<char> words) => Folded.IndexOf(words) >= 0;

    public bool StartsWith(ReadOnlySpan<char> words) => Folded.StartsWith(words);

    public bool StartsWith(char character) => Folded is [var first, ..] && first == character;

    public bool EndsWith(ReadOnlySpan<char> words) => Folded.EndsWith(words);

    public bool EndsWith(char character) => Folded is [.., var last] && last == character;

    public int IndexOf(char character) => Folded.IndexOf(character);

    public int IndexOf(ReadOnlySpan<char> words) => Folded.IndexOf(words);

    public bool Is(ReadOnlySpan<char> words) => Folded.SequenceEqual(words);

    /// <summary>Whether the words are the same, wherever they stand.</summary>
    public bool Equals(LabelWords? other) => other is not null && Folded.SequenceEqual(other.Folded);

    public override bool Equals(object? obj) => Equals(obj as LabelWords);

    public override int GetHashCode() => string.GetHashCode(Folded);

    public override string ToString() => Printed;

    private string Join(string text) =>
        _more.Length == 0
            ? _first.Implied ?? text.Substring(_first.Start, _first.Length)
            : string.Create(Length, (Words: this, Text: text), static (target, from) => from.Words.CopyTo(target, from.Text));

    private void CopyTo(Span<char> target, string text)
    {
        for (var i = 0; i < PieceCount; i++)
        {
            var piece = Piece(i);
            (piece.Implied is { } implied ? implied : text.AsSpan(piece.Start, piece.Length)).CopyTo(target);
            target = target[piece.Length..];
        }
    }
}
