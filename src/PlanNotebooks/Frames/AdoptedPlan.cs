using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>The plan itself, as adopted: its title does not say that it reports.</summary>
internal static class AdoptedPlan
{
    private const int LongestTail = 16;

    /// <summary>What a draft's title ends with: （草案）, (讨论稿).</summary>
    public const string Drafts = "()草案讨论稿送审";
    private const int LongestPassing = 48;
    private static readonly WordClass Names = WordClasses.Of("plan-name");
    private static readonly WordClass Passed = FrameWords.Of("passed");
    private static readonly WordClass Reports = FrameWords.Of("about-a-plan");

    /// <summary>Whether a line is such a title: 青山市2023年国民经济和社会发展计划, as a draft (草案) too.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(Drafts);
        return NamedIn(line) is (_, var end) && !Reports.IsIn(line) && line.Length - end <= LongestTail;
    }

    /// <summary>The year of the plan that a line says was adopted: 《青山市2022年国民经济和社会发展计划》已经市人大会议审议通过; null where it says
    /// so of none.</summary>
    public static int? PassedIn(ReadOnlySpan<char> line)
    {
        if (NamedIn(line) is not (var year, var end))
            return null;
        var clause = line[end..].First(LongestPassing).UpTo(",。;");
        return Passed.IsIn(clause) && !Reports.IsIn(clause) ? year : null;
    }

    /// <summary>The year of the plan that a line names first, and where its name ends; null where no year stands before the name.</summary>
    private static (int Year, int End)? NamedIn(ReadOnlySpan<char> line)
    {
        var at = Math.Max(0, Names.IndexIn(line));
        return YearReader.EndingAt(line, at) is { } year ? (year, at + Names.AtStart(line[at..])) : null;
    }
}
