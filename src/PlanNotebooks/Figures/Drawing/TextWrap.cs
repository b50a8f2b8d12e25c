using System.Text;
using PlanNotebooks.Display;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Breaks text into lines: between words, and between any two Chinese characters.</summary>
internal static class TextWrap
{
    private const string NeverFirst = "，。、；：？！）》」』”’%％,.;:?!)]";

    /// <summary>Lines no wider than the width; past the most lines the last one ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double width, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && style.Width((line + piece).TrimEnd()) > width)
            {
                lines.Add(line.Trim());
                line = "";
            }
            line += line.Length == 0 ? piece.TrimStart() : piece;
            while (style.Width(line.TrimEnd()) > width && line.Length > 1)
            {
                var head = Fitting(line, style, width);
                lines.Add(head);
                line = line[head.Length..];
            }
        }
        if (line.Trim().Length > 0)
            lines.Add(line.Trim());
        return lines.Count > most ? Cut(lines, style, width, most) : lines;
    }

    private static List<string> Cut(List<string> lines, TextStyle style, double width, int most)
    {
        var last = lines[most - 1];
        while (last.Length > 0 && style.Width(last + "…") > width)
            last = last[..^1];
        return [.. lines.Take(most - 1), last.TrimEnd() + "…"];
    }

    private static string Fitting(string line, TextStyle style, double width)
    {
        var length = 1;
        while (length < line.Length && style.Width(line[..(length + 1)]) <= width)
            length++;
        return line[..(char.IsHighSurrogate(line[length - 1]) && length < line.Length ? length + 1 : length)];
    }

    /// <summary>The shortest pieces that a line may not break: words with the space before them, Chinese characters.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var previousWide = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var wide = EastAsianWidth.IsWide(rune);
            var breaks = Rune.IsWhiteSpace(rune) || ((wide || previousWide) && !NeverFirst.Contains(rune.ToString(), StringComparison.Ordinal));
            if (breaks && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) ? " " : rune.ToString());
            previousWide = wide;
        }
        if (piece.Length > 0)
            yield return piece.ToString();
    }
}
