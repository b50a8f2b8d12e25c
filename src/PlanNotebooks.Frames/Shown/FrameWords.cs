using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Shown;

/// <summary>What Chinese readers are shown for the keys of a frame; English ones see them as they stand in code.</summary>
internal static class FrameWords
{
    private const string RightEnding = "_right";
    private const string Columns = "frame.";

    /// <summary>A column's heading: the Chinese term of its key, or the name of the indicator whose code the key is.</summary>
    public static string Heading(string key)
    {
        if (!Speech.IsChinese)
            return key;
        return key.EndsWith(RightEnding, StringComparison.Ordinal)
            ? $"{Heading(key[..^RightEnding.Length])}（右）"
            : ColumnMeaning.Of(key)?.Chinese ?? IndicatorTable.Default.ByCode(key)?.Chinese ?? Texts.Find(Columns + key) ?? key;
    }
}
