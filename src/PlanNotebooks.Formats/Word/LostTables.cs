using System.Text;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Word;

/// <summary>Tells whether the tables of an old Word file were lost when it was written anew: its text has a mark (U+0007) between
/// cells, and figures that it parts stand together, or nowhere, in what was made of it.</summary>
internal static partial class LostTables
{
    private const int FewestPairs = 4;
    private const int MostPairs = 1000;

    /// <summary>Whether most figures of cells that follow each other are lost.</summary>
    /// <param name="file">The file, with its text in UTF-16 as Word keeps Chinese text, at an even place in it or an odd one.</param>
    /// <param name="text">The text that was made of it.</param>
    public static bool In(ReadOnlySpan<byte> file, string text)
    {
        string[] held = [Encoding.Unicode.GetString(file), Encoding.Unicode.GetString(file[1..])];
        var pairs = held.SelectMany(one => Parted().Matches(one)).Take(MostPairs).ToList();
        return pairs.Count >= FewestPairs && pairs.Count(pair => IsLost(pair, text)) * 2 > pairs.Count;
    }

    private static bool IsLost(Match pair, string text)
    {
        var (before, after) = (pair.Groups[1].Value, pair.Groups[2].Value);
        return text.Contains(before + after, StringComparison.Ordinal) || !text.Contains(after, StringComparison.Ordinal);
    }

    /// <summary>A figure in a cell, before another one.</summary>
    [GeneratedRegex("(?<![0-9])([0-9]+)\\u0007(?=([0-9]+))")]
    private static partial Regex Parted();
}
