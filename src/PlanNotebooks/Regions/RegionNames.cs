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
    private static readonly Lazy<Dictionary<string, string>> CodeByName = new(() =>
        EnglishOf.Keys.ToDictionary(code => RegionTable.ByCode(code).Name, StringComparer.Ordinal)
    );

    /// <summary>What stands between a name and the place above it.</summary>
    private const string Bracket = " (";

    /// <summary>Shangcheng for 杭州市上城区; null for any other text.</summary>
    internal static string? English(string fullName) =>
        CodeOf(fullName) is { } code ? EnglishOf[code] : null;

    /// <summary>330102 for 杭州市上城区; null for any other text.</summary>
    internal static string? CodeOf(string fullName) => CodeByName.Value.GetValueOrDefault(fullName);

    /// <summary>Shangcheng (Hangzhou) for 杭州市上城区, for a table that has another Shangcheng (商城县); any other text as it is.</summary>
    internal static string InFull(string fullName) => InFull(CodeOf(fullName), fullName);

    /// <summary>The same for 330102; in Chinese 杭州市上城区.</summary>
    internal static string InFull(string? code, string? name)
    {
        if (code is null || RegionTable.TryByCode(code) is not { } region)
            return Of(code, name);
        if (Speech.IsChinese)
            return region.Name;
        var english = EnglishOf[code];
        if (english.Contains(Bracket, StringComparison.Ordinal) || region.ParentCode is not { } parent)
            return english;
        // The districts of a municipality have a city above them by their codes, which is no division of its own.
        var above = EnglishOf.GetValueOrDefault(parent) ?? EnglishOf[code[..2] + "0000"];
        return $"{english}{Bracket}{above.Split(Bracket)[0]})";
    }

    /// <summary>The name of each of some regions, with the place above where two of them read alike.</summary>
    internal static Func<string, string> Among(IEnumerable<string> codes)
    {
        var alike = codes.Distinct().CountBy(code => Of(code, null)).Where(same => same.Value > 1).Select(same => same.Key).ToHashSet();
        return code => Of(code, null) is var name && alike.Contains(name) ? InFull(code, null) : name;
    }

    /// <summary>Shangcheng or 上城区 for 330102, with the place above where another division bears the name too: Chaoyang (Beijing),
    /// 北京市朝阳区; the name that the report gave where the code is not known.</summary>
    /// <param name="code">The region's code, or null.</param>
    /// <param name="name">The region's full name in Chinese, or null; where there is no code, English is found by it.</param>
    public static string Of(string? code, string? name)
    {
        if (!Speech.IsChinese && (code is null ? English(name ?? "") : EnglishOf.GetValueOrDefault(code)) is { } english)
            return english;
        return code is null ? name ?? Bilingual.Pick("unknown region 地区不详") : RegionTable.DistinctNameOf(code);
    }
}
