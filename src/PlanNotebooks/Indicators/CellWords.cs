using PlanNotebooks.Languages;

namespace PlanNotebooks.Indicators;

/// <summary>What people read for the words and codes that cells hold.</summary>
internal static class CellWords
{
    /// <summary>A text as it is; Chinese readers see the name of the indicator whose code it is, and the terms of the tables'
    /// words.</summary>
    public static string Of(string text) =>
        (Speech.IsChinese ? IndicatorTable.Default.ByCode(text)?.Chinese : null) ?? Terms.Of(text);
}
