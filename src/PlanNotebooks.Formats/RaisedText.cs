using System.Text;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats;

/// <summary>Puts what a file sets above or below the line into its text: the mark of a footnote is kept out and told, a power and the
/// square of a unit are not, and no digit joins a number that it does not belong to.</summary>
/// <param name="left">Takes the marks.</param>
internal sealed class RaisedText(Omissions left)
{
    private const string NoteMarks = "[]〔〕［］()（）*,，-－ ¹²³①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string Base = "10";

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
        else if (IsPower(text) && raised.Trim().All(char.IsDigit))
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
        if (from == _joint && from > 0 && text.Length > from && char.IsDigit(text[from - 1]) && char.IsDigit(text[from]))
            text.Insert(from, '\t');
        if (text.Length > from)
            _joint = -1;
    }

    private static void AppendApart(StringBuilder text, string piece)
    {
        if (text.Length > 0 && piece.Length > 0 && char.IsDigit(text[^1]) && char.IsDigit(piece[0]))
            text.Append('\t');
        text.Append(piece);
    }

    /// <summary>Whether a text ends with the number ten, of which what stands above it is a power.</summary>
    private static bool IsPower(StringBuilder text) =>
        text.Length >= Base.Length
        && text[^1] == '0'
        && text[^2] == '1'
        && (text.Length == Base.Length || (!char.IsDigit(text[^3]) && text[^3] is not ('.' or ',')));

    /// <summary>Whether it is the mark of a footnote: a number behind words, and not the square or cube of a unit (km²).</summary>
    private static bool IsMark(StringBuilder text, string raised) =>
        !char.IsAsciiLetter(text[^1])
        && raised.All(static c => char.IsDigit(c) || NoteMarks.Contains(c));
}
