using System.Text;

namespace PlanNotebooks.Formats.Word;

/// <summary>Tells whether the tables of an old Word file were lost when it was written anew: its text has a mark (U+0007) between
/// cells, and figures that it parts stand together, or nowhere, in what was made of it.</summary>
internal static class LostTables
{
    private const int FewestPairs = 4;
    private const int MostPairs = 1000;

    /// <summary>Whether most figures of cells that follow each other are lost.</summary>
    /// <param name="file">The file, with its text in UTF-16 as Word keeps Chinese text.</param>
    /// <param name="text">The text that was made of it.</param>
    public static bool In(ReadOnlySpan<byte> file, string text)
    {
        var (pairs, lost) = (0, 0);
        for (var at = 2; at + 3 < file.Length && pairs < MostPairs; at++)
        {
            if (file[at] != 7 || file[at + 1] != 0 || !IsDigit(file, at - 2) || !IsDigit(file, at + 2))
                continue;
            var (before, after) = (DigitsBefore(file, at), DigitsFrom(file, at + 2));
            pairs++;
            if (text.Contains(before + after, StringComparison.Ordinal) || !text.Contains(after, StringComparison.Ordinal))
                lost++;
        }

        return pairs >= FewestPairs && lost * 2 > pairs;
    }

    private static string DigitsBefore(ReadOnlySpan<byte> file, int at)
    {
        var start = at;
        while (start >= 2 && IsDigit(file, start - 2))
            start -= 2;
        return Encoding.Unicode.GetString(file[start..at]);
    }

    private static string DigitsFrom(ReadOnlySpan<byte> file, int at)
    {
        var end = at;
        while (end + 1 < file.Length && IsDigit(file, end))
            end += 2;
        return Encoding.Unicode.GetString(file[at..end]);
    }

    private static bool IsDigit(ReadOnlySpan<byte> file, int at) =>
        file[at] is >= (byte)'0' and <= (byte)'9' && file[at + 1] == 0;
}
