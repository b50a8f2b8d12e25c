using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>A printed number of a report and what it is, from a gold table; where several forms are equally right, any of them.</summary>
/// <param name="Number">Its place among the report's numbers, with b for a second indicator.</param>
/// <param name="Start">The first character, in the report as decoded.</param>
/// <param name="End">Past the last character.</param>
/// <param name="Class">obs, part, name, date, head, noise or maybe.</param>
/// <param name="Cells">The row, for the fields.</param>
internal sealed record GoldRow(string Number, int Start, int End, string Class, TsvRow Cells)
{
    /// <summary>Whether the number states a target or a result.</summary>
    public bool IsObservation => Class == "obs";

    /// <summary>The right forms of a field; an empty form means that it may be left out.</summary>
    public string[] Forms(string field) => Cells[field].Split('|');

    /// <summary>Whether the table has a column of that name.</summary>
    public bool Has(string field) => Cells.Table.ColumnOf(field) >= 0;

    /// <summary>Whether a prediction's span touches the number's.</summary>
    public bool Overlaps(int start, int end) => Start < end && start < End;

    public static GoldRow From(TsvRow row) =>
        new(
            row["n"],
            int.Parse(row["start"], CultureInfo.InvariantCulture),
            int.Parse(row["end"], CultureInfo.InvariantCulture),
            row["class"],
            row
        );
}
