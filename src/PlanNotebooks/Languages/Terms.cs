using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Languages;

/// <summary>The words that columns of observations hold, in the language spoken now; terms.tsv explains them.</summary>
internal static class Terms
{
    private static readonly Dictionary<string, string> Chinese = TsvTable
        .Embedded("terms.tsv")
        .Rows.DistinctBy(row => row["word"])
        .ToDictionary(row => row["word"], row => row["chinese"], StringComparer.Ordinal);

    /// <summary>growth, or 增速; a word that terms.tsv has not stays as it is.</summary>
    public static string Of(string word) => Speech.IsChinese ? Chinese.GetValueOrDefault(word, word) : word;
}
