using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Regions;

/// <summary>Regions as a page names them: the English name, where region_names.tsv has one, with the Chinese beside it.</summary>
public static class RegionNames
{
    private static readonly Dictionary<string, string> EnglishOf = TsvTable.Embedded("region_names.tsv").Rows
        .ToDictionary(row => row["code"], row => row["english"], StringComparer.Ordinal);

    /// <summary>Shangcheng 上城区 for 330102; the name that the report gave where the code is not known.</summary>
    /// <param name="code">The region's code, or null.</param>
    /// <param name="name">The region's name in Chinese, or null.</param>
    public static string Both(string? code, string? name)
    {
        var chinese = code is null ? name ?? "unknown region 地区不详" : RegionTable.NameOf(code);
        return code is not null && EnglishOf.TryGetValue(code, out var english) ? $"{english} {chinese}" : chinese;
    }

    /// <summary>Shangcheng for 330102; the Chinese name where the table has no English one.</summary>
    public static string English(string? code, string? name) =>
        code is not null && EnglishOf.TryGetValue(code, out var english) ? english : code is null ? name ?? "an unknown region" : RegionTable.NameOf(code);
}
