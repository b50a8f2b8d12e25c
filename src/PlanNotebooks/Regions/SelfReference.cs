namespace PlanNotebooks.Regions;

/// <summary>How a report calls the division that it speaks for.</summary>
internal static class SelfReference
{
    private static readonly (RegionLevel Level, string[] Words)[] Forms =
    [
        (RegionLevel.District, ["全区", "我区", "区委", "区政府", "区人大", "全县", "我县", "县委", "县政府", "县人大", "全旗", "旗委"]),
        (RegionLevel.City, ["全市", "我市", "市政府", "市人大"]),
        (RegionLevel.Province, ["全省", "我省", "省政府", "省人大", "全自治区", "自治区党委"]),
        (RegionLevel.Nation, ["我国", "国务院"]),
    ];

    /// <summary>The level that a text calls its own most often; null where it names none.</summary>
    public static RegionLevel? LevelOf(string text)
    {
        var best = (Level: (RegionLevel?)null, Count: 0);
        foreach (var (level, words) in Forms)
        {
            var count = words.Sum(word => Count(text, word));
            if (count > best.Count) best = (level, count);
        }

        return best.Level;
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + word.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
