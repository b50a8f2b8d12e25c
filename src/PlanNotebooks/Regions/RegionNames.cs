using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Regions;

/// <summary>Regions as a page names them, in the language spoken now: in English by region_names.tsv, which has a name for every
/// division.</summary>
public static class RegionNames
{
    private static readonly Dictionary<string, string> EnglishOf = TsvTable
        .Embedded("region_names.tsv")
        .Rows.ToDictionary(row => row["code"], row => row["english"], StringComparer.Ordinal);

    /// <summary>Made when a name is asked for: reports are read without it.</summary>
    private static readonly Lazy<Dictionary<string, string>> EnglishByName = new(() =>
        EnglishOf.ToDictionary(pair => RegionTable.ByCode(pair.Key).Name, pair => pair.Value, StringComparer.Ordinal)
    );

    /// <summary>Shangcheng for 杭州市上城区; null for any other text.</summary>
    internal static string? English(string fullName) => EnglishByName.Value.GetValueOrDefault(fullName);

    /// <summary>Shangcheng or 上城区 for 330102; the name that the report gave where the code is not known.</summary>
    /// <param name="code">The region's code, or null.</param>
    /// <param name="name">The region's full name in Chinese, or null; where there is no code, English is found by it.</param>
    public static string Of(string? code, string? name)
    {
        if (!Speech.IsChinese && (code is null ? English(name ?? "") : EnglishOf.GetValueOrDefault(code)) is { } english)
            return english;
        return code is null ? name ?? Bilingual.Pick("unknown region 地区不详") : RegionTable.NameOf(code);
    }
}
