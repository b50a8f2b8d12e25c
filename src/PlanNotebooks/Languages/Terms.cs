using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Languages;

/// <summary>The words that columns of observations hold, in the language spoken now; terms.tsv explains them.</summary>
internal static class Terms
{
    private static readonly Dictionary<string, string> Chinese = TsvTable
        .Embedded("terms.tsv")
        .Rows.DistinctBy(row => row["word"])
        .ToDictionary(row => row["word"], row => row["chinese"], StringComparer.Ordinal);

    private const string Words = "word.";

    /// <summary>growth, or 增速; about met, or 基本完成, of about_met; a word that neither terms.tsv nor the words of texts.tsv have
    /// stays as it is.</summary>
    public static string Of(string word) =>
        (Speech.IsChinese ? Chinese.GetValueOrDefault(word) : null) ?? Texts.Find(Words + word) ?? word;
}
