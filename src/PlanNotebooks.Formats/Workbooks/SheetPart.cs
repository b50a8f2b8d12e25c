using PlanNotebooks.Languages;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>The rows of a sheet that go on one sheet of the file.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Name">The name in the file, unlike every other's there.</param>
/// <param name="First">The first row.</param>
/// <param name="Count">How many rows.</param>
internal sealed record SheetPart(Sheet Sheet, string Name, int First, int Count)
{
    /// <summary>The name as references to its cells have it: 'reports'.</summary>
    public string Reference { get; } = $"'{Name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The rows of sheets in parts that each fit on a sheet with its heading.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="most">The most rows of a sheet, with the heading.</param>
    public static IReadOnlyList<SheetPart> Of(IEnumerable<Sheet> sheets, int most)
    {
        var names = new SheetNames();
        var parts = new List<SheetPart>();
        foreach (var sheet in sheets)
        {
            for (var first = 0; first == 0 || first < sheet.Rows.Count; first += most - 1)
                parts.Add(
                    new SheetPart(
                        sheet,
                        names.Next(Bilingual.Pick(sheet.Name)),
                        first,
                        Math.Min(most - 1, sheet.Rows.Count - first)
                    )
                );
        }

        return parts;
    }
}
