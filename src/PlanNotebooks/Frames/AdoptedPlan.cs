using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>The plan itself, as adopted: its title says neither that it reports nor that it is a draft.</summary>
internal static class AdoptedPlan
{
    private const string Name = "国民经济和社会发展计划";
    private static readonly WordClass Reports = FrameWords.Of("about-a-plan");

    /// <summary>Whether a line is such a title: 青山市2023年国民经济和社会发展计划.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(Name, StringComparison.Ordinal);
        if (at < 5 || YearReader.EndingAt(line, at) is null)
            return false;
        return !Reports.IsIn(line) && line.Length - at - Name.Length <= 16;
    }
}
