using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>Tells of a page without a sentence where its text is: in a frame's page, or in a script that writes it.</summary>
internal static class TextElsewhere
{
    private const char Stop = '。';

    /// <summary>Where the text of a page is and what to do; null where it stands in the page, or nothing tells.</summary>
    public static string? In(IHtmlDocument page, string text)
    {
        if (text.Contains(Stop))
            return null;
        var frames = page.QuerySelectorAll("iframe[src], frame[src], embed[src]")
            .Select(frame => frame.GetAttribute("src")!)
            .Where(source => source.Length > 0 && !source.StartsWith("about:", StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .ToList();
        if (frames.Count > 0)
            return $"shows what stands in other files ({string.Join(", ", frames)}); open those, and save them instead";
        return page.QuerySelectorAll("script, iframe[srcdoc]").Any(HoldsSentences)
            ? "has its text written by a script; open it in a browser, and save the page as it is shown"
            : null;
    }

    private static bool HoldsSentences(IElement element) =>
        element.TextContent.Contains(Stop) || element.GetAttribute("srcdoc")?.Contains(Stop) == true;
}
