using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Regions;

/// <summary>The divisions of GB/T 2260, from regions.tsv, found by name, and by the short names of short_names.tsv.</summary>
internal static class RegionTable
{
    private static readonly string[] Endings =
    [
        "特别行政区",
        "自治区",
        "自治州",
        "自治县",
        "自治旗",
        "地区",
        "新区",
        "林区",
        "省",
        "市",
        "区",
        "县",
        "盟",
        "旗",
        "州",
    ];
    private static readonly string[] Peoples = ["维吾尔", "壮族", "回族"];
    private static readonly Dictionary<string, string> NamesByCode = TsvTable
        .Embedded("regions.tsv")
        .Rows.ToDictionary(row => row["code"], row => row["name"], StringComparer.Ordinal);
    private static readonly IEnumerable<(string, string)> Short = TsvTable
        .Embedded("short_names.tsv")
        .Rows.Select(row => (row["name"], row["code"]));
    private static readonly IReadOnlyList<Renaming> Former = RegionChanges.Names;
    private static readonly Dictionary<string, List<string>> CodesOf = Group(
        NamesByCode
            .Select(pair => (pair.Value, pair.Key))
            .Concat(Former.Select(former => (former.FormerName, former.RegionCode)))
            .Concat(Short)
    );
    private static readonly Dictionary<string, List<string>> CodesOfStem = Group(
        NamesByCode
            .Select(pair => (StemOf(pair.Value), pair.Key))
            .Concat(Former.Select(former => (StemOf(former.FormerName), former.RegionCode)))
    );

    /// <summary>Every full name, those of former times and short ones (甘孜州) too, for the longest match.</summary>
    public static WordClass Names { get; } = new(CodesOf.Keys);

    /// <summary>Every name without its ending (上城, 杭州), of at least two characters.</summary>
    public static WordClass Stems { get; } = new(CodesOfStem.Keys.Where(stem => stem.Length >= 2));

    /// <summary>The codes that bear a full name; several for 朝阳区.</summary>
    public static IReadOnlyList<string> WithName(string name) => CodesOf.GetValueOrDefault(name) ?? [];

    /// <summary>The codes that bear a name or its stem.</summary>
    public static IReadOnlyList<string> WithStem(string stem) => CodesOfStem.GetValueOrDefault(stem) ?? [];

    /// <summary>The level that a code stands for.</summary>
    public static RegionLevel LevelOf(string code) =>
        code switch
        {
            "000000" => RegionLevel.Nation,
            _ when code.EndsWith("0000", StringComparison.Ordinal) => RegionLevel.Province,
            _ when code.EndsWith("00", StringComparison.Ordinal) => RegionLevel.City,
            _ => RegionLevel.District,
        };

    /// <summary>The name of a division alone, without what is above it.</summary>
    public static string NameOf(string code) => NamesByCode[code];

    /// <summary>Whether there is a region of that code.</summary>
    public static bool Knows(string code) => NamesByCode.ContainsKey(code);

    /// <summary>The names that a division bore before, alone.</summary>
    public static IEnumerable<string> FormerNamesOf(string code) =>
        Former.Where(former => former.RegionCode == code).Select(former => former.FormerName);

    /// <summary>The division with a code, its name led by that of the city, or the municipality, above it.</summary>
    public static Region ByCode(string code)
    {
        var name = NamesByCode[code];
        if (LevelOf(code) != RegionLevel.District)
            return new Region(name, code);
        var above =
            NamesByCode.GetValueOrDefault(code[..4] + "00")
            ?? (IsMunicipality(code) ? NamesByCode[code[..2] + "0000"] : "");
        return new Region(above + name, code);
    }

    /// <summary>The division with a code, as <see cref="ByCode"/> names it; null for a code that is none.</summary>
    public static Region? TryByCode(string code) => NamesByCode.ContainsKey(code) ? ByCode(code) : null;

    /// <summary>The name without its ending: 上城区 is 上城, 内蒙古自治区 is 内蒙古.</summary>
    public static string StemOf(string name)
    {
        foreach (var ending in Endings)
        {
            if (name.Length <= ending.Length || !name.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = name[..^ending.Length];
            foreach (var people in Peoples)
                if (stem.Length > people.Length && stem.EndsWith(people, StringComparison.Ordinal))
                    stem = stem[..^people.Length];
            return stem;
        }

        return name;
    }

    private static bool IsMunicipality(string code) => code[..2] is "11" or "12" or "31" or "50";

    private static Dictionary<string, List<string>> Group(IEnumerable<(string Name, string Code)> pairs) =>
        pairs
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .Select(pair => pair.Code)
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal)
                        .ToList(),
                StringComparer.Ordinal
            );
}
