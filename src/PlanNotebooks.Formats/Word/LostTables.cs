namespace PlanNotebooks.Formats.Word;

/// <summary>Tells whether an old Word file holds tables of figures: its text has a mark (U+0007) between cells.</summary>
internal static class LostTables
{
    private const int FewestPairs = 4;

    /// <summary>Whether figures stand in cells that follow each other, in UTF-16 as Word keeps Chinese text.</summary>
    public static bool In(ReadOnlySpan<byte> file)
    {
        var pairs = 0;
        for (var at = 2; at + 3 < file.Length; at++)
            if (file[at] == 7 && file[at + 1] == 0 && IsDigit(file, at - 2) && IsDigit(file, at + 2))
                pairs++;
        return pairs >= FewestPairs;
    }

    private static bool IsDigit(ReadOnlySpan<byte> file, int at) =>
        file[at] is >= (byte)'0' and <= (byte)'9' && file[at + 1] == 0;
}
