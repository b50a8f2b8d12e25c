using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats;

/// <summary>Puts what a file sets above or below the line into its text: the mark of a footnote is kept out and told, a power and the
/// square of a unit are not, and no digit joins a number that it does not belong to.</summary>
/// <param name="left">Takes the marks.</param>
internal sealed partial class RaisedText(Omissions left)
{
    private const string NoteMarks = "[]〔〕［］()（）*,，-－ ¹²³①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>Where the line goes on behind what was raised, lowered or left out; -1 where it does not.</summary>
    private int _joint = -1;

    /// <summary>Begins a paragraph.</summary>
    public void Reset() => _joint = -1;

    /// <summary>Appends what stands above the line.</summary>
    /// <param name="text">The text of the paragraph so far.</param>
    /// <param name="raised">What stands there.</param>
    public void AppendRaised(StringBuilder text, string raised)
    {
        if (text.Length == 0)
            text.Append(raised);
        else if (Power().IsMatch($"{End(text)}^{raised}"))
            text.Append('^').Append(raised.Trim());
        else if (IsMark(text, raised))
            left.Add(Omissions.FootnoteMarks, raised);
        else
            AppendApart(text, raised);
        _joint = text.Length;
    }

    /// <summary>Appends what stands below the line.</summary>
    public void AppendLowered(StringBuilder text, string lowered)
    {
        AppendApart(text, lowered);
        _joint = text.Length;
    }

    /// <summary>Says that what was appended last ends here: a digit that follows is another number's.</summary>
    public void Close(StringBuilder text) => _joint = text.Length;

    /// <summary>Parts what was appended to a text from what stands before it, where both are digits and the second is not on the first
    /// one's line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">How long it was before.</param>
    public void Part(StringBuilder text, int from)
    {
        if (from == _joint)
            PartDigits(text, from);
        if (text.Length > from)
            _joint = -1;
    }

    private static void AppendApart(StringBuilder text, string piece)
    {
        var from = text.Length;
        text.Append(piece);
        PartDigits(text, from);
    }

    private static void PartDigits(StringBuilder text, int from)
    {
        if (from > 0 && from < text.Length && char.IsDigit(text[from - 1]) && char.IsDigit(text[from]))
            text.Insert(from, '\t');
    }

    /// <summary>Whether it is the mark of a footnote: a number behind words, and not the square or cube of a unit (km²).</summary>
    private static bool IsMark(StringBuilder text, string raised) =>
        !char.IsAsciiLetter(text[^1])
        && raised.All(static c => char.IsDigit(c) || NoteMarks.Contains(c));

    /// <summary>As much of a text as tells the number ten at its end from another.</summary>
    private static string End(StringBuilder text)
    {
        var length = Math.Min(text.Length, "010".Length);
        return text.ToString(text.Length - length, length);
    }

    /// <summary>The number ten, with the power that stands above it.</summary>
    [GeneratedRegex(@"(?<![\d.,])10\^\s*\d+\s*$")]
    private static partial Regex Power();
}
