using System.Text.RegularExpressions;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>Finds what the styles of a page hide: display:none and the like, by a rule of the page or the element itself; of rules that
/// say otherwise of one element the one that a browser follows; and what is white on white.</summary>
internal static partial class HiddenElements
{
    private const string MarkName = "data-plan-hidden";
    private static readonly string[] HidingValues = ["none", "hidden", "collapse"];
    private const int MostRules = 400;
    private const int MostMatches = 40_000_000;

    /// <summary>Marks the elements that the page's own styles hide.</summary>
    public static void Mark(IHtmlDocument page)
    {
        var looks = new Dictionary<IElement, Look>();
        var elements = page.All.ToList();
        foreach (var (selector, declarations) in RulesOf(page).Take(Math.Clamp(MostMatches / Math.Max(1, elements.Count), 1, MostRules)))
        {
            FileBudget.Check();
            foreach (var element in elements.Where(element => selector.Match(element, null)))
                looks[element] = looks.GetValueOrDefault(element).With(declarations, selector.Specificity);
        }

        foreach (var element in elements)
        {
            var own = element.GetAttribute("style");
            var look = looks.GetValueOrDefault(element);
            if ((own is null ? look : look.With(own, Priority.Inline)).IsHidden)
                element.SetAttribute(MarkName, "");
        }

        foreach (var element in WhiteWords.In(page))
            element.SetAttribute(MarkName, "");
    }

    /// <summary>Whether an element was marked.</summary>
    public static bool IsMarked(IElement element) => element.HasAttribute(MarkName);

    /// <summary>The rules that say whether something is shown, in the page's order.</summary>
    private static IEnumerable<(ISelector Selector, string Declarations)> RulesOf(IHtmlDocument page)
    {
        var parser = new CssSelectorParser();
        foreach (var (selectors, declarations) in StyleRules.Of(page).Where(rule => Speaks().IsMatch(rule.Declarations)))
            foreach (var one in selectors.Where(one => !States().IsMatch(one)))
                if (parser.ParseSelector(one) is { } selector)
                    yield return (selector, declarations);
    }

    /// <summary>What an element is only while it is pointed at, visited and the like, and what is made up before or behind it.</summary>
    [GeneratedRegex(
        @"::|:(?:hover|focus|active|visited|link|target|checked|before|after|placeholder|enabled|disabled)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex States();

    /// <summary>Words of declarations that say whether something is shown.</summary>
    [GeneratedRegex(
        @"display|visibility|opacity|font-size|color\s*:\s*transparent|:\s*-\d{3,}|clip|scale\(|(?:width|height)\s*:\s*0",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Speaks();

    /// <summary>What the rules say of one element, each with the weight by which it stands against others.</summary>
    private readonly record struct Look(Said Display, Said Visibility, Said Else)
    {
        public bool IsHidden => Display.Hides || Visibility.Hides || Else.Hides;

        public Look With(string declarations, Priority weight) =>
            new(
                Display.Or(Shown().Match(declarations), weight),
                Visibility.Or(Visible().Match(declarations), weight),
                Hiding().IsMatch(declarations) ? new Said(weight, false, true) : Else
            );
    }

    /// <summary>A declaration of one property.</summary>
    private readonly record struct Said(Priority Weight, bool IsImportant, bool Hides)
    {
        public Said Or(Match later, Priority weight)
        {
            if (!later.Success)
                return this;
            var isImportant = later.Value.Contains("!important", StringComparison.OrdinalIgnoreCase);
            var yields = isImportant == IsImportant ? weight < Weight : IsImportant;
            var hides = HidingValues.Contains(later.Groups[1].Value.ToLowerInvariant());
            return yields ? this : new Said(weight, isImportant, hides);
        }
    }

    [GeneratedRegex(@"(?:^|[;\s])display\s*:\s*([\w-]+)[^;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Shown();

    [GeneratedRegex(@"(?:^|[;\s])visibility\s*:\s*([\w-]+)[^;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Visible();

    /// <summary>Without size, drawn clear through, or outside the page.</summary>
    [GeneratedRegex(
        @"(?:^|[;\s])(?:content-visibility\s*:\s*hidden|font-size\s*:\s*(?:0(?:px|pt|r?em|%)?|0?\.\d+(?:px|pt|r?em)|1px)\s*(?:;|!|$)"
            + @"|opacity\s*:\s*0(?:\.0+)?%?\s*(?:;|!|$)|color\s*:\s*transparent|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{3,}"
            + @"|clip\s*:\s*rect\(\s*[01]|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)|transform\s*:\s*scale\(\s*0\s*[,)]"
            + @"|max-(?:height|width)\s*:\s*0|(?:height|width)\s*:\s*0(?:px|pt|r?em|%)?\s*(?:;|!|$)(?=.*overflow\s*:\s*hidden))",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Hiding();
}
