using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Lexicon;

/// <summary>Everyday characters with the radical that a PDF may hold in their place.</summary>
internal static class RadicalForms
{
    /// <summary>For each everyday character its last radical.</summary>
    public static IReadOnlyDictionary<char, char> Of()
    {
        var forms = new Dictionary<char, char>();
        foreach (var row in TsvTable.Embedded("radicals.tsv").Rows)
            forms[row["to"][0]] = row["from"][0];
        return forms;
    }
}
