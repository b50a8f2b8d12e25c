namespace PlanNotebooks.Regions;

/// <summary>How a report calls the division that it speaks for.</summary>
internal static class SelfReference
{
    private const int FewestMentions = 3;
    private const int ShareOfLargest = 4;

    private static readonly string[] Wholes = ["全区", "我区"];
    private static readonly string[] Counties = ["全旗", "我旗", "旗委", "旗人大", "全县", "我县", "县委", "县人大"];

    private static readonly (RegionLevel Level, string[] Words)[] Forms =
    [
        (
            RegionLevel.District,
            ["全区", "我区", "区委", "区政府", "区人大", "全县", "我县", "县委", "县政府", "县人大", "全旗", "旗委"]
        ),
        (RegionLevel.City, ["全市", "我市", "市政府", "市人大"]),
        (RegionLevel.Province, ["全省", "我省", "省政府", "省人大", "全自治区", "自治区党委"]),
        (RegionLevel.Nation, ["我国", "国务院"]),
    ];

    /// <summary>The lowest level that a text calls its own time and again; null where it names none.</summary>
    /// <remarks>A district compares itself with 全省 and obeys 市委; a province does not speak of 全区.</remarks>
    public static RegionLevel? LevelOf(string text)
    {
        var whole = IsOfAutonomousRegion(text) ? Count(text, "全区") + Count(text, "我区") : 0;
        var counts = new int[Forms.Length];
        for (var i = 0; i < counts.Length; i++)
            counts[i] = CountOf(text, Forms[i].Words) + OfWhole(Forms[i].Level, whole);
        var enough = Math.Max(FewestMentions, counts.Max() / ShareOfLargest);
        var lowest = Array.FindIndex(counts, count => count >= enough);
        return lowest >= 0 ? Forms[lowest].Level : null;
    }

    /// <summary>What 全区 and 我区 of an autonomous region add to a level, or take from it.</summary>
    private static int OfWhole(RegionLevel level, int whole) =>
        level switch
        {
            RegionLevel.District => -whole,
            RegionLevel.Province => whole,
            _ => 0,
        };

    private static int CountOf(string text, string[] words)
    {
        var count = 0;
        foreach (var word in words)
            count += Count(text, word);
        return count;
    }

    /// <summary>全区 of a text that speaks of an autonomous region and of no district's committee is the region.</summary>
    private static bool IsOfAutonomousRegion(string text) =>
        Count(text, "自治区") >= FewestMentions
        && Count(text, "区委、区政府") + Count(text, "我区区委") + Count(text, "区人大") < FewestMentions;

    /// <summary>Whether a text says 全区 and 我区 of itself, and not 全旗 or 全县, which no autonomous region does.</summary>
    public static bool IsOfWholeRegion(string text) => CountOf(text, Wholes) > CountOf(text, Counties);

    private static int Count(string text, string word)
    {
        var count = 0;
        for (
            var i = text.IndexOf(word, StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf(word, i + word.Length, StringComparison.Ordinal)
        )
            count++;
        return count;
    }
}
