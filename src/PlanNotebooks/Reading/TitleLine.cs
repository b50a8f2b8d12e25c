namespace PlanNotebooks.Reading;

/// <summary>A line that may be a title: short, and no sentence.</summary>
internal static class TitleLine
{
    /// <summary>Whether a line is at most so long and has no full stop.</summary>
    public static bool MayBe(ReadOnlySpan<char> line, int longest) => line.Length <= longest && !line.Contains('。');
}
