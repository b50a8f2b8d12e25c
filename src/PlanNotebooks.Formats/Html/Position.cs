using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>Tells what stands above or below the line.</summary>
internal static partial class Position
{
    /// <summary>Whether an element stands above the line, as the mark of a footnote does.</summary>
    public static bool IsRaised(IElement element) =>
        element.LocalName == "sup" || Raised().IsMatch(element.GetAttribute("style") ?? "");

    /// <summary>Whether an element stands below the line.</summary>
    public static bool IsLowered(IElement element) =>
        element.LocalName == "sub" || Lowered().IsMatch(element.GetAttribute("style") ?? "");

    [GeneratedRegex(@"vertical-align\s*:\s*(?:super|text-top)", RegexOptions.IgnoreCase)]
    private static partial Regex Raised();

    [GeneratedRegex(@"vertical-align\s*:\s*(?:sub\b|text-bottom)", RegexOptions.IgnoreCase)]
    private static partial Regex Lowered();
}
