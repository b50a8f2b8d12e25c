using System.Text;

namespace PlanNotebooks.Reading;

/// <summary>Gathers what a reader finds in a file and keeps out of its text, so that no digit is dropped without a word.</summary>
public sealed class Omissions
{
    /// <summary>Text that runs across the others, or stands large behind them.</summary>
    public const string Watermarks = "watermarks";

    /// <summary>Text in the colour of the page.</summary>
    public const string WhiteOnWhite = "text that is printed white on white";

    /// <summary>Text that stands where no reader of the page sees it.</summary>
    public const string BeyondThePage = "text beyond the edges of its page";

    /// <summary>Text in layers that are switched off when a file is opened.</summary>
    public const string HiddenLayers = "text in layers that are switched off";

    /// <summary>Text that is printed in no ink, and on no picture from which it was read.</summary>
    public const string Invisible = "invisible text";

    /// <summary>What is laid over a page and not printed with it.</summary>
    public const string Notes = "notes and filled-in fields";

    /// <summary>Characters that are printed twice in one place, as for bold type.</summary>
    public const string Overprints = "characters that are printed twice in one place";

    /// <summary>Raised numbers behind words.</summary>
    public const string FootnoteMarks = "marks of footnotes";

    /// <summary>Notes at the foot of pages or at the end.</summary>
    public const string Footnotes = "footnotes";

    /// <summary>Numbers that a draft prints before its lines.</summary>
    public const string LineNumbers = "numbers of lines";

    /// <summary>The header of a table, where the next page prints it again.</summary>
    public const string RepeatedHeaders = "headers of tables that the next page repeats";

    /// <summary>Cells of a collection beside the text of their report that do not say whose it is.</summary>
    public const string OtherCells = "cells of other columns";

    /// <summary>What stands in the margins of all pages.</summary>
    public const string RunningHeads = "page numbers, headers and footers";

    private const int LongestSample = 40;
    private readonly SortedDictionary<string, (int Digits, StringBuilder Sample)> _found = new(StringComparer.Ordinal);

    /// <summary>What was left out, a line for each kind of it.</summary>
    public IReadOnlyList<LeftOut> All =>
        [.. _found.Select(pair => new LeftOut(pair.Key, pair.Value.Digits, Shown(pair.Value.Sample)))];

    /// <summary>Notes a text of one kind.</summary>
    public void Add(string what, string text)
    {
        var (digits, sample) = _found.TryGetValue(what, out var found) ? found : (0, new StringBuilder());
        if (sample.Length <= LongestSample)
            sample.Append(text);
        _found[what] = (digits + DigitsIn(text), sample);
    }

    /// <summary>Adds what another one gathered.</summary>
    public void Add(Omissions other)
    {
        foreach (var (what, (digits, sample)) in other._found)
        {
            var (own, text) = _found.TryGetValue(what, out var found) ? found : (0, new StringBuilder());
            if (text.Length <= LongestSample)
                text.Append(sample);
            _found[what] = (own + digits, text);
        }
    }

    /// <summary>How many digits a text holds, of either width.</summary>
    public static int DigitsIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (char.IsDigit(c))
                count++;
        return count;
    }

    private static string Shown(StringBuilder sample)
    {
        var text = string.Join(' ', sample.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestSample ? text : text[..LongestSample] + "…";
    }
}
