using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>Tells what a page holds beside its report.</summary>
internal static class SurroundingText
{
    public const string Around = "what the page sets around the report, such as menus, links and dates";
    public const string Hidden = "hidden text";
    public const string Struck = "text that is struck out";

    /// <summary>Notes the text of a page outside its article.</summary>
    public static void Tell(IHtmlDocument page, Article article, Omissions left)
    {
        if (page.Body is { } root && root != article.Body)
            Tell(root, article, left);
    }

    private static void Tell(INode node, Article article, Omissions left)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child == article.Body)
                continue;
            if (child is IText text)
                left.Add(Around, text.Data);
            else if (child is IElement element)
                Tell(element, article, left);
        }
    }

    private static void Tell(IElement element, Article article, Omissions left)
    {
        if (!Tags.HoldsText(element))
            return;
        if (Tags.IsHidden(element))
            left.Add(Hidden, Tags.TextOf(element));
        else if (element.TextContent is var text && Squeezed(text) != article.Title)
            TellInside(element, article, left);
    }

    private static void TellInside(IElement element, Article article, Omissions left)
    {
        if (Tags.Shows(element) is { Length: > 0 } shown)
            left.Add(Around, shown);
        Tell((INode)element, article, left);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
