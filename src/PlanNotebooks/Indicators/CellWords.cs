using PlanNotebooks.Languages;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Indicators;

/// <summary>What people read for the words and codes that cells hold.</summary>
internal static class CellWords
{
    /// <summary>A text as it is; Chinese readers see the name of the indicator whose code it is, and the terms of the tables'
    /// words; English ones the English name of the region whose full Chinese name it is.</summary>
    public static string Of(string text) =>
        (Speech.IsChinese ? IndicatorTable.Default.ByCode(text)?.Chinese : RegionNames.English(text)) ?? Terms.Of(text);
}
