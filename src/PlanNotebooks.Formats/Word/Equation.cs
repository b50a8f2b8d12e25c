using DocumentFormat.OpenXml;

namespace PlanNotebooks.Formats.Word;

/// <summary>The parts of equations that stand above and below one another, and what is written between them in a line: 3 over 4 is no
/// 34.</summary>
internal static class Equation
{
    private static readonly string[] Parts = ["num", "den", "e", "sup", "sub", "deg", "lim", "fName", "mr"];

    /// <summary>Elements whose parts stand beside one another, or one above the other, with the sign between them.</summary>
    private static readonly Dictionary<string, string> Between = new(StringComparer.Ordinal)
    {
        ["f"] = "/",
        ["rad"] = "√",
        ["m"] = " ",
        ["mr"] = " ",
        ["eqArr"] = " ",
        ["func"] = " ",
    };

    /// <summary>Elements whose parts stand above and below the first.</summary>
    private static readonly string[] Indexes = ["sSup", "sSub", "sSubSup", "sPre", "limLow", "limUpp", "nary"];

    /// <summary>The parts of an element of an equation, each with the sign before it; null where its content follows on.</summary>
    public static IEnumerable<(string Sign, OpenXmlElement Part)>? PartsOf(OpenXmlElement math)
    {
        if (!Inline.IsMath(math))
            return null;
        if (Between.TryGetValue(math.LocalName, out var sign))
            return Signed(math, sign);
        if (Indexes.Contains(math.LocalName))
            return Indexed(math);
        return math.LocalName == "d" ? Bracketed(math) : null;
    }

    private static IEnumerable<OpenXmlElement> Of(OpenXmlElement math) =>
        math.ChildElements.Where(part => Parts.Contains(part.LocalName));

    private static IEnumerable<(string Sign, OpenXmlElement Part)> Signed(OpenXmlElement math, string sign) =>
        Of(math).Select((part, i) => (i == 0 ? "" : sign, part));

    private static IEnumerable<(string Sign, OpenXmlElement Part)> Indexed(OpenXmlElement math) =>
        Of(math).Select((part, i) => (SignBefore(part, i), part));

    private static string SignBefore(OpenXmlElement part, int at) =>
        part.LocalName switch
        {
            "sup" => "^",
            "sub" => "_",
            "lim" => "_",
            _ => at == 0 ? "" : " ",
        };

    private static IEnumerable<(string Sign, OpenXmlElement Part)> Bracketed(OpenXmlElement math)
    {
        foreach (var (i, part) in Of(math).Index())
            yield return (i == 0 ? CharacterOf(math, "begChr", "(") : CharacterOf(math, "sepChr", "|"), part);
    }

    /// <summary>The sign that closes an element of an equation; empty where none does.</summary>
    public static string ClosingOf(OpenXmlElement math) =>
        Inline.IsMath(math) && math.LocalName == "d" ? CharacterOf(math, "endChr", ")") : "";

    private static string CharacterOf(OpenXmlElement math, string name, string otherwise)
    {
        var said = math.ChildElements.FirstOrDefault(child => child.LocalName == "dPr")
            ?.ChildElements.FirstOrDefault(child => child.LocalName == name);
        return said is null ? otherwise : said.GetAttributes().FirstOrDefault().Value ?? "";
    }
}
