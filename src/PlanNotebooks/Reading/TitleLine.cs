using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>A line that may be a title: short, and no sentence.</summary>
internal static class TitleLine
{
    private const int HeadLength = 400;

    /// <summary>How many lines at the head of a text may be its title, its own and those of its page.</summary>
    private const int Lines = 3;

    /// <summary>The lines at the head of a text that may be its title.</summary>
    public static IEnumerable<string> FirstOf(ReadOnlySpan<char> text) =>
        text.First(HeadLength)
            .ToString()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Take(Lines);

    /// <summary>Whether a line is at most so long and has no full stop.</summary>
    public static bool MayBe(ReadOnlySpan<char> line, int longest) => line.Length <= longest && !line.Contains('。');
}
