using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>Puts what templates hold where a browser shows it: a shadow root (<c>shadowrootmode</c>) in the place of what its element
/// holds, with that in its slots; all else is hidden.</summary>
internal static partial class Templates
{
    private const string Mode = "data-shadowrootmode";
    private const string Slot = "slot";
    private const string Hidden = "hidden";

    /// <summary>A page whose shadow roots are templates still when it is parsed: of a closed one the parser gives nothing.</summary>
    public static string Kept(string html) => ShadowRoot().Replace(html, "$1" + Mode);

    /// <summary>Puts the templates of a page, and those in them, into its text.</summary>
    public static void PutIn(IParentNode page)
    {
        var hosts = new HashSet<IElement>();
        foreach (var template in page.QuerySelectorAll("template").OfType<IHtmlTemplateElement>().ToList())
        {
            FileBudget.Check();
            PutIn(template.Content);
            var nodes = template.Content.ChildNodes.ToList();
            if (IsShadow(template) && hosts.Add(template.ParentElement!))
                Show(template, nodes);
            else
                Add(Replaced(template), nodes);
        }
    }

    private static bool IsShadow(IHtmlTemplateElement template) =>
        template is { ParentElement: { } host }
        && template.HasAttribute(Mode)
        && MayBeHost().IsMatch(host.LocalName);

    private static void Show(IHtmlTemplateElement template, List<INode> shadow)
    {
        var host = template.ParentElement!;
        var own = host.ChildNodes.Where(node => node != template).ToList();
        var unseen = Replaced(template);
        Add(host, shadow);
        foreach (var slot in host.QuerySelectorAll(Slot).Where(slot => !own.Exists(node => node.Contains(slot))).ToList())
        {
            var taken = own.FindAll(node => SlotOf(node) == (slot.GetAttribute("name") ?? ""));
            own.RemoveAll(taken.Contains);
            if (taken.Count > 0)
                slot.InnerHtml = "";
            Add(slot, taken);
        }

        Add(unseen, own);
    }

    /// <summary>The slot that a node asks for; that without a name where it names none.</summary>
    private static string SlotOf(INode node) =>
        (node as IElement)?.GetAttribute(Slot) ?? "";

    /// <summary>A hidden element in the place of a template.</summary>
    private static IElement Replaced(IHtmlTemplateElement template)
    {
        var hidden = template.Owner!.CreateElement("div");
        hidden.SetAttribute(Hidden, "");
        template.Replace(hidden);
        return hidden;
    }

    private static void Add(IElement to, List<INode> nodes) => to.Append([.. nodes]);

    /// <summary>The elements of HTML that may have a shadow root; so may those with a hyphen in their names.</summary>
    [GeneratedRegex("^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.+-.*)$")]
    private static partial Regex MayBeHost();

    [GeneratedRegex(@"(<template\s[^<>]{0,200}?\b)shadowrootmode(?=\s*=)", RegexOptions.IgnoreCase)]
    private static partial Regex ShadowRoot();
}
