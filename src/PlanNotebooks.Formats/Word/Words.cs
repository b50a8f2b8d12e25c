using DocumentFormat.OpenXml;

namespace PlanNotebooks.Formats.Word;

/// <summary>The words that an element of a Word file holds, however deep, without what only says how they look.</summary>
internal static class Words
{
    private static readonly string[] Texts = ["t", "delText", "instrText", "delInstrText"];

    /// <summary>The words; empty where it holds none.</summary>
    public static string In(OpenXmlElement element) => string.Concat(element.Descendants().Prepend(element).Select(Said));

    private static string? Said(OpenXmlElement element)
    {
        if (Texts.Contains(element.LocalName))
            return element.InnerText;
        return element.LocalName == "textpath" ? Inline.Attribute(element, "string") : null;
    }
}
