using DocumentFormat.OpenXml;

namespace PlanNotebooks.Formats.Word;

/// <summary>Finds the words that stand in the codes of fields, between a field's beginning and its result, where Word shows none: the page
/// that a field within a code names, and codes that other programs write as plain words.</summary>
internal static class FieldCodes
{
    /// <summary>The runs in codes; a field without an end has none.</summary>
    public static HashSet<OpenXmlElement> In(OpenXmlElement body)
    {
        var codes = new HashSet<OpenXmlElement>();
        var open = new Stack<List<OpenXmlElement>?>();
        foreach (var element in body.Descendants())
        {
            if (element.LocalName == "fldChar")
                Note(Inline.Attribute(element, "fldCharType"), open, codes);
            else if (element is { LocalName: "t", Parent: { } run })
                foreach (var code in open)
                    code?.Add(run);
        }

        return codes;
    }

    /// <summary>Begins the code of a field, ends it where its result begins, or ends the field.</summary>
    private static void Note(string? mark, Stack<List<OpenXmlElement>?> open, HashSet<OpenXmlElement> codes)
    {
        if (mark == "begin")
        {
            open.Push([]);
            return;
        }

        if (open.TryPop(out var code))
            codes.UnionWith(code ?? []);
        if (mark == "separate")
            open.Push(null);
    }
}
