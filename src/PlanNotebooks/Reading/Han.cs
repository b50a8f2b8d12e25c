namespace PlanNotebooks.Reading;

/// <summary>Chinese characters.</summary>
internal static class Han
{
    /// <summary>Whether a character is one of the common Chinese characters (U+4E00 to U+9FFF).</summary>
    public static bool Is(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
