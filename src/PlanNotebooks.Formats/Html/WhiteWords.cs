using System.Text.RegularExpressions;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>Finds words of a page that are white on white: nothing around them has a ground of another colour. Where the page's styles
/// stand in other files, words alone are that stand beside words of another colour and have no class.</summary>
internal sealed partial class WhiteWords
{
    private const int MostRules = 400;
    private static readonly string[] Names = ["class", "id"];
    private const int MostMatches = 20_000_000;
    /// <summary>The elements of whose colours something is said.</summary>
    private readonly HashSet<IElement> _coloured = [];
    private readonly HashSet<INode> _white = [];
    private readonly HashSet<IElement> _grounds = [];
    private readonly bool _isStyledElsewhere;

    private WhiteWords(IHtmlDocument page)
    {
        _isStyledElsewhere = page.QuerySelector("link[rel~=stylesheet]") is not null;
        var (elements, parser) = (page.All.ToList(), new CssSelectorParser());
        var rules = StyleRules.Of(page).Where(rule => Speaks().IsMatch(rule.Declarations));
        foreach (var (selectors, declarations) in rules.Take(Math.Clamp(MostMatches / Math.Max(1, elements.Count), 1, MostRules)))
        {
            FileBudget.Check();
            if (parser.ParseSelector(string.Join(',', selectors)) is { } selector)
                elements.FindAll(element => selector.Match(element, null)).ForEach(element => Note(element, declarations));
        }

        foreach (var element in elements)
            Note(element, Own(element));
    }

    /// <summary>The elements of a page whose words are white on white.</summary>
    public static IEnumerable<IElement> In(IHtmlDocument page)
    {
        var words = new WhiteWords(page);
        return words._white.OfType<IElement>().Where(words.IsUnseen).ToList();
    }

    /// <summary>What an element says of itself, by its style or by attributes of old pages.</summary>
    private static string Own(IElement element)
    {
        var ground = element.GetAttribute("bgcolor") + element.GetAttribute("background");
        return $"color:{element.GetAttribute("color")};background:{ground};{element.GetAttribute("style")}";
    }

    /// <summary>Notes what is said of an element; what is said later holds.</summary>
    private void Note(IElement element, string declarations)
    {
        if (Ground().IsMatch(declarations))
        {
            _grounds.Add(element);
            _coloured.Add(element);
        }

        if (!Ink().IsMatch(declarations))
            return;
        _coloured.Add(element);
        _white.Remove(element);
        if (White().IsMatch(declarations))
            _white.Add(element);
    }

    private bool IsUnseen(IElement element) =>
        !Outward(element).Any(_grounds.Contains)
        && !element.Descendants().OfType<IElement>().Any(_coloured.Contains)
        && (!_isStyledElsewhere || IsBesideOthers(element));

    /// <summary>Whether it stands in one line with words of another colour, and nothing tells another file of it.</summary>
    private bool IsBesideOthers(IElement element)
    {
        var line = Outward(element).TakeWhile(outer => !Tags.IsBlock(outer)).ToList();
        return line.Count > 0
            && !line.Exists(outer => outer.Attributes.Any(one => Names.Contains(one.Name)))
            && line[^1].ParentElement!.ChildNodes
                .Where(node => node != line[^1])
                .Where(node => !_white.Contains(node))
                .Any(node => node.TextContent.Any(char.IsLetterOrDigit));
    }

    private static IEnumerable<IElement> Outward(IElement element) => element.Ancestors().OfType<IElement>().Prepend(element);

    [GeneratedRegex("color|background", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"(?:^|[;\s])color\s*:\s*[^;\s]", RegexOptions.IgnoreCase)]
    private static partial Regex Ink();

    [GeneratedRegex(
        @"(?:^|[;\s])color\s*:\s*(?:white|#?fff(?:fff)?|rgba?\(\s*255\s*,\s*255\s*,\s*255\s*(?:,\s*1\s*)?\))\s*(?:;|!|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex White();

    /// <summary>A ground that is not white, and what takes words to where another one may be, or lets them be seen on white.</summary>
    [GeneratedRegex(
        @"(?:^|[;\s])background(?:-color|-image)?\s*:\s*(?!(?:white|#?fff(?:fff)?|none|transparent|inherit|initial|unset)\s*(?:;|!|$))"
            + @"[^;\s]"
            + @"|position\s*:\s*(?:absolute|fixed|sticky)|text-shadow|text-stroke|filter\s*:",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ground();
}
