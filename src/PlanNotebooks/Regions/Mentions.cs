namespace PlanNotebooks.Regions;

/// <summary>How often a text names each division, by its full name or its stem.</summary>
internal static class Mentions
{
    /// <summary>Mentions by code; a name that several divisions bear counts for each.</summary>
    public static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text.AsSpan(i);
            var length = RegionTable.Names.AtStart(rest);
            var codes = length > 0 ? RegionTable.WithName(rest[..length].ToString()) : [];
            if (length == 0)
            {
                length = RegionTable.Stems.AtStart(rest);
                if (length > 0)
                    codes = RegionTable.WithStem(rest[..length].ToString());
            }

            foreach (var code in codes)
                counts[code] = counts.GetValueOrDefault(code) + 1;
            if (length > 0)
                i += length - 1;
        }

        return counts;
    }
}
