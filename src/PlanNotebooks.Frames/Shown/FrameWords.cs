using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Shown;

/// <summary>What Chinese readers are shown for the keys and words of a frame; English ones see them as they stand in code.</summary>
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
            : ColumnMeaning.Of(key)?.Chinese ?? IndicatorName(key) ?? Texts.Find(Columns + key) ?? key;
    }

    /// <summary>A cell's text: a word of the tables in Chinese, the name of the indicator whose code it is, or as it is.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        if (!Speech.IsChinese || text.Length == 0)
            return text;
        return IndicatorName(text) ?? Terms.Of(text);
    }

    private static string? IndicatorName(string code) => IndicatorTable.Default.ByCode(code)?.Chinese;
}
