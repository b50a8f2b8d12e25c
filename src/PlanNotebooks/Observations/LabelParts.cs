using System.Collections;
using System.Globalization;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>The parts of a label, in its order; joined, their words are the label.</summary>
/// <remarks>
/// Each part is one unbroken stretch of the file: the slice from its start to its end is its words, so that where cleaning took
/// something out of their
/// middle there are two parts. As text (<c>label_parts</c> in JSON Lines, CSV and SQL) it is a word for each part, with a space
/// between:
/// <c>act:120-122 thing:130-134</c> for 新增就业人数 with 新增 at 120; words that are implied have their number of characters,
/// <c>implied:1</c>.
/// None are kept of a label that a table's row names, or that was corrected by hand.
/// </remarks>
public sealed class LabelParts : IReadOnlyList<LabelPart>, IEquatable<LabelParts>
{
    private readonly LabelPart[] _parts;

    private LabelParts(LabelPart[] parts) => _parts = parts;

    /// <summary>No parts: where the label's words are not known to stand anywhere.</summary>
    public static LabelParts None { get; } = new([]);

    /// <summary>How many parts there are.</summary>
    public int Count => _parts.Length;

    /// <summary>A part, from 0.</summary>
    public LabelPart this[int index] => _parts[index];

    /// <summary>The parts of a label, with what it says of an act apart from the thing.</summary>
    /// <param name="label">The label.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="parts">A list to gather them in, which is lent.</param>
    internal static LabelParts Of(Label label, ReportText text, List<LabelPart> parts)
    {
        parts.Clear();
        var act = label.Text.StartsWith(label.Verb.Folded) ? label.Verb.Length : 0;
        for (var i = 0; i < label.Text.PieceCount; i++)
        {
            var piece = label.Text.Piece(i);
            var ofAct = piece.Origin == LabelOrigin.Thing ? Math.Clamp(act, 0, piece.Length) : 0;
            if (ofAct > 0)
                Add(parts, text, piece.Slice(0, ofAct) with { Origin = LabelOrigin.Act });
            if (ofAct < piece.Length)
                Add(parts, text, piece.Slice(ofAct, piece.Length - ofAct));
            act -= piece.Length;
        }

        return new LabelParts([.. parts]);
    }

    /// <summary>Reads parts from their text.</summary>
    /// <param name="text">What <see cref="ToString"/> writes; null or empty for none.</param>
    /// <param name="label">The label, which the parts' words make up.</param>
    /// <exception cref="FormatException">The text has not this form, or the parts are not as long as the label.</exception>
    public static LabelParts Parse(string? text, string label)
    {
        if (string.IsNullOrEmpty(text))
            return None;
        var (parts, at) = (new List<LabelPart>(), 0);
        foreach (var word in text.Split(' '))
        {
            var part =
                Parse(word, label, at)
                ?? throw new FormatException($"{word} is no part of the label {label}: expected origin:start-end.");
            parts.Add(part);
            at += part.Text.Length;
        }

        if (at != label.Length)
            throw new FormatException($"{text} are not the parts of the label {label}.");
        return new LabelParts([.. parts]);
    }

    /// <summary>The parts as one text: <c>act:120-122 thing:130-134</c>.</summary>
    public override string ToString() => string.Join(' ', _parts.Select(Written));

    /// <summary>Whether the parts are the same.</summary>
    public bool Equals(LabelParts? other) => other is not null && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LabelParts);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts is [var first, ..] ? HashCode.Combine(_parts.Length, first) : 0;

    /// <inheritdoc/>
    public IEnumerator<LabelPart> GetEnumerator() => ((IEnumerable<LabelPart>)_parts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _parts.GetEnumerator();

    private static void Add(List<LabelPart> parts, ReportText text, LabelPiece piece)
    {
        if (piece.Implied is { } implied)
        {
            parts.Add(new LabelPart(implied, null, null, LabelOrigin.Implied));
            return;
        }

        for (var from = piece.Start; from < piece.End;)
        {
            var to = Math.Min(piece.End, text.EndOfRun(from));
            var (start, end) = text.RawSpan(from, to);
            parts.Add(new LabelPart(text.Text[from..to], start, end, piece.Origin));
            from = to;
        }
    }

    private static string Written(LabelPart part)
    {
        var origin = part.Origin.ToString().ToLowerInvariant();
        return part.Start is { } start
            ? string.Create(CultureInfo.InvariantCulture, $"{origin}:{start}-{part.End}")
            : string.Create(CultureInfo.InvariantCulture, $"{origin}:{part.Text.Length}");
    }

    private static LabelPart? Parse(string word, string label, int at)
    {
        var colon = word.IndexOf(':');
        if (colon < 0 || !Enum.TryParse<LabelOrigin>(word.AsSpan(0, colon), ignoreCase: true, out var origin))
            return null;
        var dash = word.IndexOf('-', colon);
        var (start, end) = dash < 0
            ? ((int?)0, NumberIn(word.AsSpan(colon + 1)))
            : (NumberIn(word.AsSpan((colon + 1)..dash)), NumberIn(word.AsSpan(dash + 1)));
        if (end - start is not { } length || length <= 0 || at + length > label.Length)
            return null;
        var text = label.Substring(at, length);
        return dash < 0 ? new LabelPart(text, null, null, origin) : new LabelPart(text, start, end, origin);
    }

    private static int? NumberIn(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : null;
}
