using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>The report on a page: its title, and the element that holds its text.</summary>
/// <param name="Title">The title, where the page gives one outside the text; else null.</param>
/// <param name="Body">The element that holds the text.</param>
/// <param name="Prose">The prose of the page's elements.</param>
internal sealed record Article(string? Title, INode Body, Prose Prose)
{
    private static readonly string[] Holders = ["span", "font", "td"];
    private const double ShareOfProse = 0.8;
    private const int LongestTitle = 120;
    private const int HeadLength = 600;
    private static readonly char[] SiteMarks = ['-', '_', '|', '—', '－'];

    /// <summary>Finds it: from the page inward, as long as one element holds nearly all of the prose.</summary>
    public static Article Find(IHtmlDocument page)
    {
        var root = (INode?)page.Body ?? page;
        var prose = new Prose(root);
        var body = root;
        while (
            Heaviest(body, prose) is { } inner
            && prose.TextOf(inner) >= prose.TextOf(body) * ShareOfProse
            && !IsTableOfFigures(inner)
        )
            body = inner;
        if (Heaviest(body, prose) is { } table && IsTableOfFigures(table))
            body = WithTitle(body, table, root);
        return new Article(TitleOutside(page, body), body, prose);
    }

    /// <summary>The title, where it stands outside the text; of an annex alone also one of a plan.</summary>
    private static string? TitleOutside(IHtmlDocument page, INode body)
    {
        var title = TitleOf(page, IsReportTitle);
        if (title is null && IsAnnexAlone(body))
            title = TitleOf(page, IsTitleOfLength);
        return title is not null && !Holds(body, title) ? title : null;
    }

    private static bool IsTableOfFigures(IElement element) =>
        element is IHtmlTableElement table && HtmlTable.CellsOf(table) is { } cells && DataTables.IsData(cells);

    /// <summary>Of a page that is mostly its annex: what holds the table together with a title, which names a year and a plan or a
    /// report.</summary>
    private static INode WithTitle(INode body, IElement table, INode root)
    {
        var inTable = table.TextContent.Length;
        while (body != root && body.Parent is { } parent)
        {
            var text = body.TextContent;
            if (
                text.Length > inTable
                && IsTitle(text.Remove(Math.Max(0, text.IndexOf(table.TextContent, StringComparison.Ordinal)), inTable))
            )
                break;
            body = parent;
        }

        return body;
    }

    private static bool IsTitle(string text) =>
        text.Contains('年')
        && (text.Contains("报告", StringComparison.Ordinal) || text.Contains("计划", StringComparison.Ordinal));

    private static IElement? Heaviest(INode node, Prose prose) =>
        prose.TextOf(node) == 0
            ? null
            : node
                .ChildNodes.OfType<IElement>()
                .Where(child => Tags.IsBlock(child) || Holders.Contains(child.LocalName))
                .MaxBy(prose.TextOf);

    /// <summary>Whether what holds the text is a table of figures and no sentence.</summary>
    private static bool IsAnnexAlone(INode body) =>
        !body.TextContent.Contains('。')
        && (body is IElement element && IsTableOfFigures(element) || body.Descendants().OfType<IElement>().Any(IsTableOfFigures));

    private static bool IsTitleOfLength(string title) => title.Length is > 4 and <= LongestTitle && IsTitle(title);

    private static string? TitleOf(IHtmlDocument page, Predicate<string> isTitle)
    {
        var named = page.QuerySelectorAll("meta")
            .Where(meta =>
                meta.GetAttribute("name") is { } name && name.Equals("ArticleTitle", StringComparison.OrdinalIgnoreCase)
            )
            .Select(meta => meta.GetAttribute("content"));
        var headings = page.QuerySelectorAll("h1, h2, .title, #title").Select(heading => heading.TextContent);
        return named.Concat(headings).Append(WithoutSite(page.Title)).Select(Squeezed).FirstOrDefault(title => isTitle(title));
    }

    private static bool IsReportTitle(string title) =>
        title.Length is > 4 and <= LongestTitle && title.Contains("报告", StringComparison.Ordinal);

    private static string? WithoutSite(string? title) =>
        title is not null && title.IndexOfAny(SiteMarks) is var at and > 5 ? title[..at] : title;

    private static bool Holds(INode body, string title) =>
        Squeezed(body.TextContent) is var text
        && text[..Math.Min(HeadLength, text.Length)].Contains(title, StringComparison.Ordinal);

    private static string Squeezed(string? text) =>
        text is null ? "" : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
