using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Spans of years that words name: 五年来, “十三五”期间, 今后五年; from spans.tsv.</summary>
internal static class Spans
{
    private static readonly (string Word, int From, int To)[] All = TsvTable.Embedded("spans.tsv").Rows
        .SelectMany(row => row.List("words").Select(word => (word, Number(row["from"]), Number(row["to"]))))
        .ToArray();

    /// <summary>The span that a phrase names, or null.</summary>
    /// <param name="phrase">The words before a number.</param>
    /// <param name="now">The year that relative spans count from.</param>
    public static (int From, int To)? In(ReadOnlySpan<char> phrase, int? now)
    {
        if (phrase.IsEmpty) return null;
        foreach (var (word, from, to) in All)
        {
            if (!IsNamed(phrase, word)) continue;
            if (from > 1000) return (from, to);
            if (now is { } year) return (year + from, year + to);
        }

        return null;
    }

    /// <summary>Whether the word stands in the phrase other than to compare with: not in 比“十二五”末增长52.4%, nor in 由“十二五”末的41%.</summary>
    private static bool IsNamed(ReadOnlySpan<char> phrase, string word)
    {
        for (var at = phrase.IndexOf(word, StringComparison.Ordinal); at >= 0; at = phrase.IndexOf(word, StringComparison.Ordinal))
        {
            if (at == 0 || phrase[at - 1] is not ('比' or '较' or '由' or '从')) return true;
            phrase = phrase[(at + word.Length)..];
        }

        return false;
    }

    private static int Number(string cell) => int.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
