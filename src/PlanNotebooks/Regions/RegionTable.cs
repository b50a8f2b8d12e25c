using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Regions;

/// <summary>The divisions of GB/T 2260, from regions.tsv, found by name, and by the short names of short_names.tsv.</summary>
internal static class RegionTable
{
    /// <summary>Beijing, Tianjin, Shanghai and Chongqing, by the first two digits of their codes (GB/T 2260).</summary>
    private static readonly string[] Municipalities = ["11", "12", "31", "50"];
    private static readonly WordClass Endings = new(
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
    ]);
    private static readonly WordClass Peoples = new(["维吾尔", "壮族", "回族"]);
    private static readonly Dictionary<string, string> NamesByCode = TsvTable
        .Embedded("regions.tsv")
        .Rows.ToDictionary(row => row["code"], row => row["name"], StringComparer.Ordinal);
    private static readonly IReadOnlyList<Renaming> Former = RegionChanges.Names;
    private static readonly Dictionary<string, List<string>> CodesOf = InFull();
    private static readonly Dictionary<string, List<string>> CodesOfStem = Group(StemOf);
    /// <summary>The names that several divisions bear, found when a page names a region.</summary>
    private static readonly Lazy<HashSet<string>> Shared = new(() =>
        [.. NamesByCode.Values.CountBy(name => name).Where(same => same.Value > 1).Select(same => same.Key)]
    );
    private static readonly string[] KnownStems = [.. CodesOfStem.Keys.Where(stem => stem.Length >= 2)];

    /// <summary>Every full name, those of former times and short ones (甘孜州) too, for the longest match.</summary>
    public static WordClass Names { get; } = new(CodesOf.Keys);

    /// <summary>Every name without its ending (上城, 杭州), of at least two characters.</summary>
    public static WordClass Stems { get; } = new(KnownStems);

    /// <summary>The pairs of characters that a name, or a name without its ending, begins with.</summary>
    public static PairFilter Beginnings { get; } = PairFilter.Of([.. CodesOf.Keys, .. KnownStems], atEnd: false);

    /// <summary>The longest name that a text begins with, or else the longest name without its ending, and the codes that bear it; 0 where
    /// there is none.</summary>
    public static (int Length, IReadOnlyList<string> Codes) Named(ReadOnlySpan<char> text)
    {
        if (Names.AtStart(text) is var name and > 0)
            return (name, CodesOf.GetAlternateLookup<ReadOnlySpan<char>>()[text[..name]]);
        return Stems.AtStart(text) is var stem and > 0
            ? (stem, CodesOfStem.GetAlternateLookup<ReadOnlySpan<char>>()[text[..stem]])
            : (0, []);
    }

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

    /// <summary>The same, led by the name of what is above it where another division bears its name too: 北京市朝阳区.</summary>
    public static string DistinctNameOf(string code) => Shared.Value.Contains(NamesByCode[code]) ? ByCode(code).Name : NamesByCode[code];

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
        var stem = name[..^Endings.TailOf(name)];
        return stem.Length < name.Length ? stem[..^Peoples.TailOf(stem)] : name;
    }

    private static bool IsMunicipality(string code) => Municipalities.Contains(code[..2]);

    private static Dictionary<string, List<string>> InFull()
    {
        var codes = Group(name => name);
        foreach (var row in TsvTable.Embedded("short_names.tsv").Rows)
            Add(codes, row["name"], row["code"]);
        return codes;
    }

    /// <summary>The codes of all names, those of former times too, by a form of the name; each once, in order.</summary>
    private static Dictionary<string, List<string>> Group(Func<string, string> form)
    {
        var codes = new Dictionary<string, List<string>>(NamesByCode.Count, StringComparer.Ordinal);
        foreach (var (code, name) in NamesByCode)
            Add(codes, form(name), code);
        foreach (var former in Former)
            Add(codes, form(former.FormerName), former.RegionCode);
        return codes;
    }

    private static void Add(Dictionary<string, List<string>> codes, string name, string code)
    {
        if (!codes.TryGetValue(name, out var ofOne))
            codes.Add(name, new List<string>(1) { code });
        else if (ofOne.BinarySearch(code, StringComparer.Ordinal) is var at and < 0)
            ofOne.Insert(~at, code);
    }
}
