using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>How much prose, and how much of links, each element of a page holds.</summary>
internal sealed class Prose
{
    private const string Stops = "，。；、：";
    private const int FewestLinks = 3;
    private readonly Dictionary<INode, (int Text, int Links, int Count)> _of = [];

    public Prose(INode root) => Measure(root, inLink: false);

    /// <summary>The Chinese characters and the punctuation of sentences outside links; punctuation weighs more, for menus have
    /// none.</summary>
    public int TextOf(INode node) => _of.GetValueOrDefault(node).Text;

    /// <summary>Whether an element is a list of links: three at least, with more text in them than around them.</summary>
    public bool IsLinkList(INode node) =>
        _of.GetValueOrDefault(node) is var (text, links, count) && count >= FewestLinks && links > text;

    /// <summary>Whether an element holds nothing but links, and stands beside two others of that kind at least, or says nothing that a
    /// report would: no sentence, and no title.</summary>
    public bool IsOneOfLinks(IElement element) =>
        IsLink(element) && (element.ParentElement?.Children.Count(IsLink) >= FewestLinks || !MayBeOfReport(element));

    private static bool MayBeOfReport(IElement element) =>
        element is IHtmlHeadingElement
        || element.TextContent.Contains('。')
        || element.TextContent.Contains("报告", StringComparison.Ordinal);

    private bool IsLink(IElement element) => Tags.IsBlock(element) && _of.GetValueOrDefault(element) is (0, > 0, > 0);

    private (int Text, int Links, int Count) Measure(INode node, bool inLink)
    {
        var sum = (Text: 0, Links: 0, Count: 0);
        if (node is IText text)
        {
            var weight = WeightOf(text.Data);
            sum = inLink ? (0, weight, 0) : (weight, 0, 0);
        }
        else if (node is not IElement element || !Tags.IsSilent(element))
        {
            var link = node is IHtmlAnchorElement anchor && anchor.HasAttribute("href");
            foreach (var child in node.ChildNodes)
            {
                var part = Measure(child, inLink || link);
                sum = (sum.Text + part.Text, sum.Links + part.Links, sum.Count + part.Count);
            }

            if (link)
                sum.Count++;
        }

        return _of[node] = sum;
    }

    private static int WeightOf(string text)
    {
        var weight = 0;
        foreach (var c in text)
        {
            if (Stops.Contains(c))
                weight += 10;
            else if (Han.Is(c) || char.IsAsciiDigit(c))
                weight++;
        }

        return weight;
    }
}
