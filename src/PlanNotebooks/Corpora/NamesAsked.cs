using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Regions;

namespace PlanNotebooks;

/// <summary>The indicators and regions that a call asks for: what is known may be missing, what nobody knows is a slip.</summary>
internal static class NamesAsked
{
    /// <summary>Refuses a code that no indicator has.</summary>
    /// <exception cref="KeyNotFoundException">There is none; names the nearest, or the code of what was named in words.</exception>
    public static void CheckIndicator(string code)
    {
        if (IndicatorTable.Met.ContainsKey(code))
            return;
        var named = IndicatorTable.Default.Named(code, null)?.Code;
        var near = named is null ? NearNames.Near(code, IndicatorTable.Met.Keys) : [named];
        throw new KeyNotFoundException(
            Texts.Say(
                "asked.indicator",
                ("name", code),
                ("near", Nearest("asked.indicators", near.Select(known => known + Punctuation.Aside(IndicatorTable.Met[known].Heading))))
            )
        );
    }

    /// <summary>Refuses a code that is no region's.</summary>
    /// <param name="code">The code.</param>
    /// <param name="here">The regions that there are.</param>
    /// <exception cref="KeyNotFoundException">There is none; names the nearest.</exception>
    public static void CheckRegionCode(string code, IEnumerable<Region> here)
    {
        if (RegionTable.Knows(code))
            return;
        var all = here.Distinct().ToList();
        if (!all.Exists(region => region.Code == code))
            throw Unknown(code, all);
    }

    /// <summary>Refuses the name or code of a region that is none of some regions where others of them end so, or where nobody knows
    /// it.</summary>
    /// <param name="asked">The name or the code.</param>
    /// <param name="here">The regions that there are.</param>
    /// <exception cref="KeyNotFoundException">There is none; names the nearest.</exception>
    public static void CheckRegion(string asked, IEnumerable<Region> here)
    {
        var all = here.Distinct().ToList();
        if (all.Exists(region => IsMeant(region, asked)) || CodeOf(asked) is null)
            CheckRegionCode(asked, all);
    }

    /// <summary>The code of a region by its name, in full or alone, and then the first that bears it; null where none does.</summary>
    public static string? CodeOf(string name) => RegionNames.CodeOf(name) ?? RegionTable.WithName(name).FirstOrDefault();

    private static KeyNotFoundException Unknown(string asked, List<Region> all)
    {
        var ending = all.FindAll(region => IsMeant(region, asked));
        var near = ending.Count > 0 ? ending : Near(asked, all);
        return new KeyNotFoundException(
            Texts.Say("asked.region", ("name", asked), ("near", Nearest("asked.regions", near.Select(InWords))))
        );
    }

    private static bool IsMeant(Region region, string asked) =>
        region.Name.EndsWith(asked, StringComparison.Ordinal)
        || string.Equals(RegionNames.English(region.Name), asked, StringComparison.OrdinalIgnoreCase);

    // By the name in full, the name alone (易县 of 保定市易县) and the code.
    private static IEnumerable<Region> Near(string asked, List<Region> all)
    {
        var names = all.SelectMany(region => Names(region).Select(name => (name, region))).ToLookup(pair => pair.name, pair => pair.region);
        return NearNames.Near(asked, names.Select(same => same.Key)).SelectMany(name => names[name]).Distinct();
    }

    private static IEnumerable<string> Names(Region region) =>
        region.Code is { } code && RegionTable.Knows(code) ? [region.Name, RegionTable.NameOf(code), code] : [region.Name];

    private static string InWords(Region region) => region.Name + (region.Code is { } code ? Punctuation.Aside(code) : "");

    private static string Nearest(string none, IEnumerable<string> near) =>
        string.Join(Punctuation.Item, near) is { Length: > 0 } names ? Texts.Say("asked.near", ("names", names)) : Texts.Say(none);
}
