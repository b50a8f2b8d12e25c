using System.Text.RegularExpressions;
using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks;

/// <summary>What a column of any table means, for the dictionary that goes with its download: <c>table_columns.tsv</c>, then
/// <c>columns.tsv</c>, then what its key says.</summary>
internal static partial class ColumnDictionary
{
    private static readonly Dictionary<(string Column, string Heading), ColumnMeaning> Told = TsvTable
        .Embedded("table_columns.tsv")
        .Rows.Select(row => new ColumnMeaning(row["heading"], row["column"], "", row["meaning"], row["meaning_zh"]))
        .ToDictionary(meaning => (meaning.Column, meaning.Table));

    /// <summary>Keys of columns that stand beside another, and what they say of it.</summary>
    private static readonly (Regex Key, string Text)[] Beside =
    [
        (Id(), "column.id"),
        (Shown(), "column.shown"),
        (Right(), "column.right"),
    ];

    /// <summary>The meaning of a column, in the language spoken now.</summary>
    /// <param name="name">Its key.</param>
    /// <param name="heading">Its heading in English, which tells columns of one key apart.</param>
    public static string Of(string name, string heading) =>
        (Told.GetValueOrDefault((name, heading)) ?? Told.GetValueOrDefault((name, "")) ?? ColumnMeaning.Of(name))?.Told
        ?? Beside
            .Select(one => (Match: one.Key.Match(name), one.Text))
            .Where(one => one.Match.Success)
            .Select(one => Texts.Say(one.Text, ("column", one.Match.Groups[1].Value)))
            .FirstOrDefault()
        ?? Texts.Say("column.of", ("what", heading));

    [GeneratedRegex("^(.+)_id$")]
    private static partial Regex Id();

    [GeneratedRegex("^(.+)_shown$")]
    private static partial Regex Shown();

    [GeneratedRegex("^(.+)_right$")]
    private static partial Regex Right();
}
