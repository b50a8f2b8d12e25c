using PlanNotebooks.Lexicon;

namespace PlanNotebooks;

/// <summary>What a column means, from <c>columns.tsv</c>.</summary>
/// <param name="Table">The table that has it: observations, reports, indicators, numbers, pairs, skipped, corrections.</param>
/// <param name="Column">Its key.</param>
/// <param name="Chinese">The Chinese term for it.</param>
/// <param name="Meaning">What it holds, in which unit, and what null means.</param>
public sealed record ColumnMeaning(string Table, string Column, string Chinese, string Meaning)
{
    /// <summary>The meanings of all columns, in the order of the file.</summary>
    public static IReadOnlyList<ColumnMeaning> All { get; } =
        TsvTable
            .Embedded("columns.tsv")
            .Rows.Select(row => new ColumnMeaning(row["table"], row["column"], row["chinese"], row["meaning"]))
            .ToList();

    private static readonly Dictionary<(string, string), ColumnMeaning> ByName = All.ToDictionary(meaning =>
        (meaning.Table, meaning.Column)
    );

    /// <summary>The meaning of a table's column, or null where columns.tsv has no line for it.</summary>
    public static ColumnMeaning? Of(string table, string column) => ByName.GetValueOrDefault((table, column));
}
