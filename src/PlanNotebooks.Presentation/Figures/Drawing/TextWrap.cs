using System.Text;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Breaks text into lines: between words, and inside Chinese text that is longer than a term.</summary>
internal static class TextWrap
{
    private const int LongestTerm = 12;
    private const string NeverFirst = "，。、；：？！）》」』”’%％,.;:?!)]†‡ ";
    private const string Daggers = "†‡";

    /// <summary>Lines no wider than the width; past the most lines the last one ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double width, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Words(text).SelectMany(Pieces))
        {
            if (line.Length > 0 && style.Width((line + piece).TrimEnd()) > width)
            {
                lines.Add(line.Trim());
                line = "";
            }
            line += line.Length == 0 ? piece.TrimStart() : piece;
            line = BreakOff(line, lines, style, width);
        }
        if (line.Trim().Length > 0)
            lines.Add(line.Trim());
        return lines.Count > most ? Cut(lines, style, width, most) : lines;
    }

    /// <summary>The text on one line, cut where it is wider than the width.</summary>
    public static string Line(string text, TextStyle style, double width) =>
        Lines(text, style, width, 1).FirstOrDefault() ?? "";

    /// <summary>The same number of lines, as even in width as the words allow; none is broken for it.</summary>
    public static IReadOnlyList<string> Even(string text, TextStyle style, double width, int most = int.MaxValue)
    {
        var lines = Lines(text, style, width, most);
        if (lines.Count < 2 || Lines(text, style, width).Count > most)
            return lines;
        var widest = Words(text).SelectMany(Pieces).Max(piece => style.Width(piece.Trim()));
        for (var narrower = width * 0.95; narrower > Math.Max(width / 2, widest); narrower -= width * 0.05)
        {
            var tried = Lines(text, style, narrower);
            if (tried.Count > lines.Count)
                break;
            lines = tried;
        }
        return lines;
    }

    /// <summary>Moves what is too wide even for a line of its own to the lines before.</summary>
    private static string BreakOff(string line, List<string> lines, TextStyle style, double width)
    {
        while (line.Length > 1 && style.Width(line.TrimEnd()) > width)
        {
            var head = Fitting(line, style, width);
            if (head.Length == line.Length)
                break;
            lines.Add(head);
            line = line[head.Length..];
        }
        return line;
    }

    private static List<string> Cut(List<string> lines, TextStyle style, double width, int most)
    {
        var last = lines[most - 1];
        while (last.Length > 0 && style.Width(last + "…") > width)
            last = last[..^(char.IsLowSurrogate(last[^1]) ? 2 : 1)];
        return [.. lines.Take(most - 1), last.TrimEnd() + "…"];
    }

    private static string Fitting(string line, TextStyle style, double width)
    {
        var length = 1;
        while (length < line.Length && style.Width(line[..(length + 1)]) <= width)
            length++;
        // A bracket stays whole where it can: （预计）, then （2022年）.
        if (line.LastIndexOf('（', length - 1) is var open and > 0 && line.IndexOf('）', open) >= length)
            return line[..open];
        return line[..(char.IsHighSurrogate(line[length - 1]) && length < line.Length ? length + 1 : length)];
    }

    /// <summary>The words, each with one space before it where it is not the first; a dagger stays with what it marks.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && Daggers.Contains(word[0]))
                words[^1] += " " + word;
            else
                words.Add(words.Count == 0 ? word : " " + word);
        }
        return words;
    }

    /// <summary>A word whole, where it is no longer than a term; else the pieces that a line may break between.</summary>
    private static IEnumerable<string> Pieces(string word)
    {
        var wide = word.EnumerateRunes().Count(EastAsianWidth.IsWide);
        return wide is 0 || wide <= LongestTerm && word.Length <= 2 * LongestTerm ? [word] : Characters(word);
    }

    private static IEnumerable<string> Characters(string word)
    {
        var piece = new StringBuilder();
        var previousWide = false;
        foreach (var rune in word.EnumerateRunes())
        {
            var wide = EastAsianWidth.IsWide(rune);
            if (
                piece.Length > 0
                && (wide || previousWide)
                && !NeverFirst.Contains(rune.ToString(), StringComparison.Ordinal)
                && !char.IsAsciiDigit(piece[^1])
            )
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(rune.ToString());
            previousWide = wide;
        }
        if (piece.Length > 0)
            yield return piece.ToString();
    }
}
