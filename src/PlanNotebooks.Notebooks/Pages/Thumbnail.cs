using System.Text.RegularExpressions;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>A notebook's first figure as a small picture.</summary>
/// <param name="Svg">The picture: the page's policy lets nothing run in it, and nothing be fetched for it.</param>
/// <param name="Words">What it shows, for those who cannot see it.</param>
public sealed partial record Thumbnail(string Svg, string Words)
{
    private const string Figure = "class=\"plan-figure\"";
    private const string Open = "<svg";
    private const string Close = "</svg>";

    /// <summary>The picture of the first output that is a figure with a static picture; null where there is none.</summary>
    public static Thumbnail? Of(Notebook notebook) =>
        notebook
            .Cells.SelectMany(cell => cell.Outputs)
            .OfType<DisplayOutput>()
            .Select(output => Of(output.Bundle))
            .FirstOrDefault(thumbnail => thumbnail is not null);

    private static Thumbnail? Of(MimeBundle bundle)
    {
        if (!bundle.Data.TryGetValue(MimeBundle.Html, out var html) || !html.Contains(Figure, StringComparison.Ordinal))
            return null;
        var start = html.IndexOf(Open, StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf(Close, start, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var svg = Title().Replace(Sized(html[start..(end + Close.Length)]), "");
        var words = bundle.Data.GetValueOrDefault(MimeBundle.Plain, "").Split('\n')[0];
        return new Thumbnail(svg, words);
    }

    /// <summary>What a mark says when a mouse rests on it: a small picture tells nothing of its marks.</summary>
    [GeneratedRegex("<title>[^<]*</title>")]
    private static partial Regex Title();

    /// <summary>A picture by itself has no page to take its width from: its own units are its size.</summary>
    /// <remarks>What holds it says what it shows.</remarks>
    private static string Sized(string svg) =>
        svg.Replace(" width=\"100%\"", "", StringComparison.Ordinal)
            .Replace(" role=\"img\"", " aria-hidden=\"true\"", StringComparison.Ordinal);
}
