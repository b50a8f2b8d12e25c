using PlanNotebooks.Languages;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Indicators;

/// <summary>What people read for the words and codes that cells hold.</summary>
internal static class CellWords
{
    /// <summary>A text as it is; the name of the indicator whose code it is, the terms of the tables' words, and for English readers
    /// the English name of the region whose full Chinese name it is.</summary>
    public static string Of(string text) =>
        IndicatorTable.Default.ByCode(text)?.Heading ?? (Speech.IsChinese ? null : RegionNames.English(text)) ?? Terms.Of(text);
}
