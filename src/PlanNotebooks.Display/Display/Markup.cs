using System.Text;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Display;

/// <summary>Text made safe for HTML and XML, in elements and in quoted attributes.</summary>
internal static partial class Markup
{
    /// <summary>The classes of an element whose dollar signs are dollars: MathJax 2 and 3 know the first, 4 the second, and Jupyter
    /// typesets what stands outside them.</summary>
    public const string NoMath = "tex2jax_ignore mathjax_ignore";

    /// <summary>Escapes what markup would read as its own; what XML cannot hold becomes U+FFFD.</summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
            Append(escaped, rune);
        return escaped.ToString();
    }

    /// <summary>Text in which no line ends between a number and the word that it belongs to: 5 of 5, 4 points, about 6.5%.</summary>
    public static string KeepTogether(string text) => BesideNumber().Replace(text, "\u00a0");

    [GeneratedRegex("(?<=[\\d%†‡]) (?=[†‡\\p{Ll}])|(?<=\\b(?:about|of|by|to)) (?=[+−≥≤]?\\d)")]
    private static partial Regex BesideNumber();

    /// <summary>A cell's text with an official figure's mark on the line of what it marks: 1.8753 trillion yuan †.</summary>
    public static string KeepMark(string text) => BesideMark().Replace(text, "\u00a0");

    [GeneratedRegex(" (?=[†‡])|(?<=^†) ")]
    private static partial Regex BesideMark();

    private static void Append(StringBuilder escaped, Rune rune)
    {
        _ = rune.Value switch
        {
            '&' => escaped.Append("&amp;"),
            '<' => escaped.Append("&lt;"),
            '>' => escaped.Append("&gt;"),
            '"' => escaped.Append("&quot;"),
            '\'' => escaped.Append("&#39;"),
            '\t' or '\n' or '\r' => escaped.Append((char)rune.Value),
            < 0x20 or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
            _ => escaped.Append(rune.ToString()),
        };
    }
}
