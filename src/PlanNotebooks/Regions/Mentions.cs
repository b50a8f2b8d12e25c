namespace PlanNotebooks.Regions;

/// <summary>How often a text names each division, by its full name or its stem.</summary>
internal static class Mentions
{
    /// <summary>Mentions by code; a name that several divisions bear counts for each.</summary>
    public static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!RegionTable.Beginnings.MayHave(text[i], text[i + 1]))
                continue;
            var rest = text.AsSpan(i);
            var (length, codes) = RegionTable.Named(rest);
            foreach (var code in codes)
                counts[code] = counts.GetValueOrDefault(code) + 1;
            if (length > 0)
                i += length - 1;
        }

        return counts;
    }
}
