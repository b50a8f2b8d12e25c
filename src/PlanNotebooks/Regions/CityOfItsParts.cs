namespace PlanNotebooks.Regions;

/// <summary>The city that a report without a title speaks for: it names it time and again without 市, no other nearly as often, and
/// several of its districts and counties.</summary>
/// <remarks>Taken only where nothing else tells; a report of a county-level city names itself more often than the city above it.</remarks>
internal static class CityOfItsParts
{
    private const int FewestMentions = 8;
    private const int TimesOfOthers = 4;
    private const int FewestParts = 2;

    /// <summary>The city's code; null where none stands out so.</summary>
    /// <param name="counts">How often each division is named, by code.</param>
    public static string? Among(Dictionary<string, int> counts)
    {
        var cities = counts
            .Where(pair => RegionTable.LevelOf(pair.Key) == RegionLevel.City)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        if (cities.Count == 0 || cities[0].Value < FewestMentions)
            return null;
        if (cities.Count > 1 && cities[0].Value < TimesOfOthers * cities[1].Value)
            return null;
        var (city, times) = cities[0];
        var parts = counts.Where(pair => IsPart(pair.Key, city)).ToList();
        return parts.Count >= FewestParts && parts.TrueForAll(part => part.Value <= times) ? city : null;
    }

    /// <summary>A district or county of the city, other than one that bears its name (长沙县 of 长沙市).</summary>
    private static bool IsPart(string code, string city) =>
        code != city
        && code[..4] == city[..4]
        && RegionTable.StemOf(RegionTable.NameOf(code)) != RegionTable.StemOf(RegionTable.NameOf(city));
}
