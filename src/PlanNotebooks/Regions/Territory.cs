namespace PlanNotebooks.Regions;

/// <summary>The territory that a value speaks of: a region's code, and the year of its last change of boundaries before the
/// report.</summary>
/// <param name="RegionCode">The region's code.</param>
/// <param name="Since">The year of the change that made the territory; null where no change is on record.</param>
public readonly record struct Territory(string RegionCode, int? Since)
{
    /// <summary>The changes of a region's boundaries, the oldest first.</summary>
    public static IReadOnlyList<TerritoryChange> ChangesOf(string? regionCode) =>
        regionCode is null ? [] : RegionChanges.Territories.GetValueOrDefault(regionCode) ?? [];

    /// <summary>The changes of a region's name alone, which break no series, the oldest first.</summary>
    public static IReadOnlyList<Renaming> RenamingsOf(string? regionCode) =>
        RegionChanges.Names.Where(change => change.RegionCode == regionCode).OrderBy(change => change.Year).ToList();

    /// <summary>The territory that a report speaks of.</summary>
    /// <remarks>
    /// What counts is when a report was written, not the year of its figures: a report of the year of the change speaks of the new
    /// territory
    /// where it mentions the change, and a later one always does.
    /// </remarks>
    /// <param name="regionCode">The report's region.</param>
    /// <param name="planYear">The year that the report was written in.</param>
    /// <param name="text">The report's text.</param>
    public static Territory Of(string regionCode, int planYear, string text)
    {
        var last = ChangesOf(regionCode)
            .LastOrDefault(change =>
                planYear > change.Year
                || (planYear == change.Year && text.Contains("行政区划", StringComparison.Ordinal))
            );
        return new Territory(regionCode, last?.Year);
    }

    /// <summary>The territory as its boundaries were at the end of a year; null where the region or the year is not known.</summary>
    /// <param name="regionCode">The region.</param>
    /// <param name="year">The year.</param>
    public static Territory? InYear(string? regionCode, int? year) =>
        regionCode is null || year is null
            ? null
            : new Territory(regionCode, ChangesOf(regionCode).LastOrDefault(change => change.Year <= year)?.Year);
}
