using System.Net;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>
/// Our tables as a page holds them: they bring their look in every cell, for viewers without a style sheet, and a page has one;
/// they bring each sentence with its number, and a page says it once.
/// </summary>
internal static partial class TableMarkup
{
    private const string Table = "class=\"plan-table";

    /// <summary>The fragment with its tables made light; what holds no table of ours stays as it is.</summary>
    /// <param name="html">An output.</param>
    /// <param name="traces">Takes what the numbers were read from.</param>
    public static string Lighten(string html, Traces traces)
    {
        if (!html.Contains(Table, StringComparison.Ordinal))
            return html;
        var light = Tip().Replace(html, tip => $"<span class=\"plan-tip\"{traces.Attributes(WebUtility.HtmlDecode(tip.Groups[1].Value))}>");
        return Tag().Replace(light, Lighten);
    }

    private static string Lighten(Match tag)
    {
        var (name, attributes, style) = (tag.Groups["name"].Value, tag.Groups["before"].Value, tag.Groups["style"].Value);
        attributes = attributes.Replace(" align=\"right\"", "", StringComparison.Ordinal);
        if (name == "th" && MinWidth().Match(style) is { Success: true } width)
            attributes += $" style=\"{width.Value}\"";
        if (name == "td" && style.Contains("nowrap", StringComparison.Ordinal) && !attributes.Contains("class=", StringComparison.Ordinal))
            attributes += " class=\"short\"";
        return $"<{name}{attributes}>";
    }

    [GeneratedRegex("<span class=\"plan-tip\" style=\"[^\"]*\" title=\"([^\"]*)\">")]
    private static partial Regex Tip();

    [GeneratedRegex("<(?<name>t[rdh]|table|caption)(?<before>(?: [a-z-]+=\"[^\"]*\")*?) style=\"(?<style>[^\"]*)\">")]
    private static partial Regex Tag();

    [GeneratedRegex("min-width:[^;]*")]
    private static partial Regex MinWidth();
}
