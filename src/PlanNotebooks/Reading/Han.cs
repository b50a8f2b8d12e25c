namespace PlanNotebooks.Reading;

/// <summary>Chinese characters.</summary>
internal static class Han
{
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    /// <summary>Whether a character is one of the common Chinese characters (U+4E00 to U+9FFF).</summary>
    public static bool Is(char c) => c is >= First and <= Last;

    /// <summary>How many of these a text begins with.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange(First, Last) is var end and >= 0 ? end : text.Length;
}
