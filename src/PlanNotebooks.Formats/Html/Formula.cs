using System.Globalization;
using AngleSharp.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>Formulas on pages (MathML), whose parts stand above and below one another: 3 over 4 is no 34.</summary>
internal static class Formula
{
    private const string Fraction = "/";
    private const string Power = "^";
    private const string Index = "_";
    private const string Apart = " ";

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["mfrac"] = Fraction,
        ["msup"] = Power,
        ["mover"] = Power,
        ["msub"] = Index,
        ["munder"] = Index,
        ["msubsup"] = Apart,
        ["munderover"] = Apart,
        ["mroot"] = Apart,
        ["mtr"] = Apart,
        ["mtable"] = Apart,
        ["mmultiscripts"] = Apart,
    };

    /// <summary>Whether an element is one of several forms of a formula, and not the one that is shown: the selected one, else the
    /// first.</summary>
    public static bool IsUnselected(IElement element) =>
        element.ParentElement is { LocalName: "maction" } forms && element != Selected(forms);

    private static IElement Selected(IElement forms)
    {
        _ = int.TryParse(forms.GetAttribute("selection"), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return forms.Children[Math.Clamp(number, 1, forms.ChildElementCount) - 1];
    }

    /// <summary>What is written between the parts of a formula's element; null where they follow on.</summary>
    public static string? Sign(IElement element) => Signs.GetValueOrDefault(element.LocalName);
}
