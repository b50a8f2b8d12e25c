using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>Tells of a page without a sentence that says a number where its text is: in a frame's page, or in a script that writes
/// it.</summary>
internal static class TextElsewhere
{
    private const char Stop = '。';
    private const int FewestSentences = 3;

    /// <summary>Where the text of a page is and what to do; null where it stands in the page, or nothing tells.</summary>
    public static string? In(IHtmlDocument page, string text)
    {
        if (SaysSomething(text))
            return null;
        var frames = page.QuerySelectorAll("iframe[src], frame[src], embed[src]")
            .Select(frame => frame.GetAttribute("src")!)
            .Where(source => source.Length > 0 && !source.StartsWith("about:", StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .ToList();
        if (frames.Count > 0)
            return $"shows what stands in other files ({string.Join(", ", frames)}); open those, and save them instead";
        var fewest = text.Contains(Stop) ? FewestSentences : 1;
        return page.QuerySelectorAll("script, iframe[srcdoc]").Any(element => HoldsSentences(element, fewest))
            ? "has its text written by a script; open it in a browser, and save the page as it is shown"
            : null;
    }

    /// <summary>Whether a sentence of the page says a number: 加载中，请稍候。 says none.</summary>
    private static bool SaysSomething(string text) =>
        text.Split(Stop)[..^1].Any(sentence => sentence[(sentence.LastIndexOf('\n') + 1)..].Any(char.IsDigit));

    private static bool HoldsSentences(IElement element, int fewest) =>
        (element.TextContent + element.GetAttribute("srcdoc")).Count(Stop.Equals) >= fewest;
}
