using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks;

/// <summary>What a column means, from <c>columns.tsv</c>.</summary>
/// <param name="Table">The table that has it: observations, reports, indicators, numbers, pairs, skipped, corrections.</param>
/// <param name="Column">Its key.</param>
/// <param name="Chinese">The Chinese term for it.</param>
/// <param name="Meaning">What it holds, in which unit, and what null means.</param>
/// <param name="MeaningInChinese">The same in Chinese.</param>
public sealed record ColumnMeaning(string Table, string Column, string Chinese, string Meaning, string MeaningInChinese)
{
    /// <summary>What it holds, in the language spoken now.</summary>
    public string Told => Bilingual.Pick(Meaning, MeaningInChinese);

    /// <summary>The meanings of all columns, in the order of the file.</summary>
    public static IReadOnlyList<ColumnMeaning> All { get; } =
        TsvTable
            .Embedded("columns.tsv")
            .Rows.Select(row => new ColumnMeaning(
                row["table"],
                row["column"],
                row["chinese"],
                row["meaning"],
                row["meaning_zh"]
            ))
            .ToList();

    private static readonly Dictionary<string, ColumnMeaning> FirstByName = All.DistinctBy(meaning => meaning.Column)
        .ToDictionary(meaning => meaning.Column, StringComparer.Ordinal);

    private static readonly Dictionary<(string, string), ColumnMeaning> ByName = All.ToDictionary(meaning =>
        (meaning.Table, meaning.Column)
    );

    /// <summary>The meaning of a column of any table, the first of that name; null where no table has it.</summary>
    public static ColumnMeaning? Of(string column) => FirstByName.GetValueOrDefault(column);

    /// <summary>The meaning of a table's column, or null where columns.tsv has no line for it.</summary>
    public static ColumnMeaning? Of(string table, string column) => ByName.GetValueOrDefault((table, column));
}
