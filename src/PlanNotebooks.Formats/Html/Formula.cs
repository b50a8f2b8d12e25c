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

    /// <summary>What is written between the parts of a formula's element; null where they follow on.</summary>
    public static string? Sign(IElement element) => Signs.GetValueOrDefault(element.LocalName);
}
