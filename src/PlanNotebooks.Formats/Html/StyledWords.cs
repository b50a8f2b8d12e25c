using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>What the styles of a page write before and behind its words (<c>::before { content: "35" }</c>): a minus before a number is
/// put there, other words that say a number are told.</summary>
internal static partial class StyledWords
{
    public const string Styled = "what the styles of the page write beside its words";
    private const string Signs = "-－−–";
    private const int MostRules = 100;

    /// <summary>Puts them in, or tells them.</summary>
    public static void Find(IHtmlDocument page, Omissions left)
    {
        var parser = new CssSelectorParser();
        foreach (var (selectors, declarations) in StyleRules.Of(page).Where(rule => SaysSomething(rule.Declarations)).Take(MostRules))
            foreach (var beside in selectors.Select(one => Beside().Match(one)).Where(beside => beside.Success))
            {
                FileBudget.Check();
                if (parser.ParseSelector(beside.Groups[1].Value is { Length: > 0 } of ? of : "*") is { } selector)
                    foreach (var element in page.All.Where(element => selector.Match(element, null) && !Tags.IsSilent(element)).ToList())
                        Write(element, TextOf(declarations), left);
            }
    }

    private static void Write(IElement element, string text, Omissions left)
    {
        if (!Signs.Contains(text, StringComparison.Ordinal))
            left.Add(Styled, text);
        else if (element.TextContent.AsSpan().TrimStart() is [var first, ..] && char.IsDigit(first))
            element.Prepend(element.Owner!.CreateTextNode(text));
    }

    /// <summary>Whether a rule writes a minus, or words that say a number.</summary>
    private static bool SaysSomething(string declarations) =>
        TextOf(declarations) is { Length: > 0 } text && (Signs.Contains(text, StringComparison.Ordinal) || Omissions.DigitsIn(text) > 0);

    /// <summary>The words that a rule writes; empty where it writes none.</summary>
    private static string TextOf(string declarations) =>
        Escape().Replace(Content().Match(declarations).Groups["text"].Value.Trim(), Unescaped);

    private static string Unescaped(Match escape) =>
        int.Parse(escape.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var code && code < 0xD800
            ? ((char)code).ToString()
            : "";

    [GeneratedRegex(@"^(.*?)::?(?:before|after)$", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    [GeneratedRegex("(?:^|[;\\s])content\\s*:\\s*(?<q>[\"'])(?<text>[^\"']{0,200})\\k<q>", RegexOptions.IgnoreCase)]
    private static partial Regex Content();

    [GeneratedRegex(@"\\([0-9a-f]{1,6})\s?", RegexOptions.IgnoreCase)]
    private static partial Regex Escape();
}
