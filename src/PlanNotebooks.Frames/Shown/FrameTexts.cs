using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Shown;

/// <summary>What readers are shown for the keys of a frame; cells and files keep the keys.</summary>
internal static class FrameTexts
{
    private const string RightEnding = "_right";
    private const string Columns = "frame.";

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>What the row keys of a frame are: year, indicator or region where all are, else key.</summary>
    public static string KindOf(IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
            return "key";
        if (keys.All(key => int.TryParse(key, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear))
            return "year";
        if (keys.All(key => IndicatorTable.Default.ByCode(key) is not null))
            return "indicator";
        return keys.All(IsRegion) ? "region" : "key";
    }

    // A full name may be led by that of the city: 杭州市上城区.
    private static bool IsRegion(string key) =>
        RegionTable.Knows(key)
        || key == Region.Nation.Name
        || Enumerable.Range(0, key.Length).Any(start => RegionTable.WithName(key[start..]).Count > 0);

    /// <summary>A column's heading: the Chinese term of its key, or the key in words; the name of the indicator whose code the key is;
    /// the English name of the region whose Chinese one it is.</summary>
    public static string Heading(string key) =>
        key.EndsWith(RightEnding, StringComparison.Ordinal)
            ? Heading(key[..^RightEnding.Length]) + Bilingual.Pick(" (right)", "（右）")
            : (Speech.IsChinese ? ColumnMeaning.Of(key)?.Chinese : RegionNames.English(key))
                ?? IndicatorTable.Default.ByCode(key)?.Heading
                ?? Texts.Find(Columns + key)
                ?? Bilingual.Pick(key.Replace('_', ' '), key);
}
