using System.Globalization;
using DocumentFormat.OpenXml;

namespace PlanNotebooks.Formats.Word;

/// <summary>Lists of choices in the fields of forms (FORMDROPDOWN), of which Word shows the one that is chosen.</summary>
internal static class DropDown
{
    private static readonly string[] Choices = ["result", "default"];
    private const string First = "0";

    /// <summary>The choice that is shown: the one made, else the one set, else the first; empty where the file holds it as the field's
    /// result.</summary>
    /// <param name="list">The list.</param>
    public static string Chosen(OpenXmlElement list)
    {
        if (HasResult(list.Ancestors().FirstOrDefault(outer => outer.LocalName == "r")))
            return "";
        var chosen = Choices.SelectMany(name => Values(list, name)).Append(First).First();
        return string.Concat(Values(list, "listEntry").Where((_, i) => i.ToString(CultureInfo.InvariantCulture) == chosen));
    }

    private static IEnumerable<string?> Values(OpenXmlElement list, string name) =>
        list.ChildElements.Where(child => child.LocalName == name).Select(child => Inline.Attribute(child, "val"));

    /// <summary>Whether words stand before the field's end.</summary>
    private static bool HasResult(OpenXmlElement? run) =>
        run?.ElementsAfter().TakeWhile(next => !EndsField(next)).Any(next => next.Descendants().Any(part => part.LocalName == "t")) == true;

    private static bool EndsField(OpenXmlElement run) =>
        run.ChildElements.Any(child => child.LocalName == "fldChar" && Inline.Attribute(child, "fldCharType") == "end");
}
