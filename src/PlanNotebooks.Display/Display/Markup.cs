using System.Text.RegularExpressions;

namespace PlanNotebooks.Display;

/// <summary>Text made safe for HTML and XML, in elements and in quoted attributes.</summary>
internal static partial class Markup
{
    /// <summary>The classes of an element whose dollar signs are dollars: MathJax 2 and 3 know the first, 4 the second, and Jupyter
    /// typesets what stands outside them.</summary>
    public const string NoMath = "tex2jax_ignore mathjax_ignore";

    /// <summary>The ampersand first, which the others are written with.</summary>
    private static readonly (string Read, string Written)[] Signs =
    [
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("\"", "&quot;"),
        ("'", "&#39;"),
    ];

    /// <summary>Escapes what markup would read as its own; what XML cannot hold becomes U+FFFD.</summary>
    public static string Escape(string? text) =>
        Signs.Aggregate(
            NotXml().Replace(text ?? "", "\uFFFD"),
            (escaped, sign) => escaped.Replace(sign.Read, sign.Written, StringComparison.Ordinal)
        );

    [GeneratedRegex(
        @"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])"
    )]
    private static partial Regex NotXml();

    /// <summary>Text in which no line ends between a number and the word that it belongs to: 5 of 5, 4 points, about 6.5%.</summary>
    public static string KeepTogether(string text) => BesideNumber().Replace(text, "\u00a0");

    [GeneratedRegex("(?<=[\\d%†‡]) (?=[†‡\\p{Ll}])|(?<=\\b(?:about|of|by|to)) (?=[+−≥≤]?\\d)")]
    private static partial Regex BesideNumber();

    /// <summary>A cell's text with an official figure's mark on the line of what it marks: 1.8753 trillion yuan †.</summary>
    public static string KeepMark(string text) => BesideMark().Replace(text, "\u00a0");

    [GeneratedRegex(" (?=[†‡])|(?<=^†) ")]
    private static partial Regex BesideMark();
}
