using DocumentFormat.OpenXml;

namespace PlanNotebooks.Formats.Word;

/// <summary>Content controls into which nothing is filled: lists and dates that ask for a choice (选择一项。), which is no text.</summary>
internal static class Placeholder
{
    /// <summary>Whether an element shows what stands where nothing is filled in.</summary>
    public static bool Is(OpenXmlElement element) =>
        element.LocalName == "sdt"
        && element
            .ChildElements.Where(child => child.LocalName == "sdtPr")
            .SelectMany(properties => properties.ChildElements)
            .Any(mark => mark.LocalName == "showingPlcHdr" && !SaidValue.IsOff(Inline.Attribute(mark, "val")));
}
