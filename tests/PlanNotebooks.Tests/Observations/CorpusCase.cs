using PlanNotebooks.Observations;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Observations;

/// <summary>A line of a corpus file: a sentence, the role of its section, and the observations that must come of it.</summary>
/// <param name="Place">The file and line, for messages.</param>
/// <param name="Sentence">The sentence; several may stand in one line.</param>
/// <param name="Section">The role of the section that it stands in.</param>
/// <param name="Expected">The observations, in any order; none where nothing may be read.</param>
internal sealed record CorpusCase(
    string Place,
    string Sentence,
    SectionRole Section,
    IReadOnlyList<ExpectedObservation> Expected
)
{
    /// <summary>What is wrong with what the library reads; null where it is exactly what is expected.</summary>
    public string? Fault()
    {
        var read = SmallReport.With(Sentence, Section).Observations;
        var (role, year) =
            Section == SectionRole.Plan ? (Role.Target, SmallReport.PlanYear) : (Role.Result, SmallReport.ReviewYear);
        var left = read.ToList();
        var missing = Expected.Where(expected => !Take(left, expected, role, year)).ToList();
        if (missing.Count == 0 && left.Count == 0)
            return null;
        return $"""
            {Place}: {Sentence}
            expected and not read:
            {Lines(missing.Select(expected => expected.Written))}
            read and not expected:
            {Lines(left.Select(ExpectedObservation.Write))}
            """;
    }

    private static bool Take(List<Observation> left, ExpectedObservation expected, Role role, int year)
    {
        var at = left.FindIndex(observation => expected.Fits(observation, role, year));
        if (at >= 0)
            left.RemoveAt(at);
        return at >= 0;
    }

    private static string Lines(IEnumerable<string> lines) =>
        string.Join('\n', lines.DefaultIfEmpty("nothing").Select(line => "  " + line));
}
