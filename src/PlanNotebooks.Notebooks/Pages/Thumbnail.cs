using System.Text.RegularExpressions;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>A notebook's first figure as a small picture.</summary>
/// <param name="Svg">The picture: the page's policy lets nothing run in it, and nothing be fetched for it.</param>
/// <param name="Words">What it shows, for those who cannot see it.</param>
public sealed partial record Thumbnail(string Svg, string Words)
{
    private const string FigureMark = "class=\"plan-figure\"";
    private const string Open = "<svg";
    private const string Close = "</svg>";

    /// <summary>The first chart of the library drawn small, where there is one, else the picture of the first figure; null where there is
    /// none.</summary>
    public static Thumbnail? Of(Notebook notebook)
    {
        var bundles = notebook.Cells.SelectMany(cell => cell.Outputs).OfType<DisplayOutput>().Select(output => output.Bundle).ToList();
        return bundles.Select(DrawnSmall).FirstOrDefault(thumbnail => thumbnail is not null)
            ?? bundles.Select(Of).FirstOrDefault(thumbnail => thumbnail is not null);
    }

    private static Thumbnail? DrawnSmall(MimeBundle bundle) =>
        bundle.Value is Chart { IsEmpty: false } chart ? Of(chart.ToThumbnail(), bundle) : null;

    private static Thumbnail? Of(MimeBundle bundle)
    {
        if (!bundle.Data.TryGetValue(MimeBundle.Html, out var html) || !html.Contains(FigureMark, StringComparison.Ordinal))
            return null;
        var start = html.IndexOf(Open, StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf(Close, start, StringComparison.Ordinal);
        if (end < 0)
            return null;
        return Of(html[start..(end + Close.Length)], bundle);
    }

    private static Thumbnail Of(string svg, MimeBundle bundle) =>
        new(Title().Replace(Sized(svg), ""), bundle.Data.GetValueOrDefault(MimeBundle.Plain, "").Split('\n')[0]);

    /// <summary>What a mark says when a mouse rests on it: a small picture tells nothing of its marks.</summary>
    [GeneratedRegex("<title>[^<]*</title>")]
    private static partial Regex Title();

    /// <summary>A picture by itself has no page to take its width from: its own units are its size.</summary>
    /// <remarks>What holds it says what it shows.</remarks>
    private static string Sized(string svg) =>
        svg.Replace(" width=\"100%\"", "", StringComparison.Ordinal)
            .Replace(" display=\"none\"", "", StringComparison.Ordinal)
            .Replace(" role=\"img\"", " aria-hidden=\"true\"", StringComparison.Ordinal);
}
