using PlanNotebooks.Lexicon;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Observations;

/// <summary>The corpus files of this folder, embedded in the test assembly: a new case is a new line in one of them.</summary>
/// <remarks>
/// A file is named for the rule that its sentences are for; those that the rule must not read stand in it with nothing expected.
/// <c>none.tsv</c> holds sentences of which nothing may come and that are no rule's, <c>unsolved.tsv</c> those that the library still
/// reads wrongly. Columns: sentence; section (<c>review</c> or <c>plan</c>); expected, observations parted by
/// semicolons
/// in the form of <see cref="ExpectedObservation"/>; from, the report, or <c>written</c> for a sentence that was made for the test.
/// </remarks>
internal static class CorpusFile
{
    public const string Negative = "none";
    public const string Unsolved = "unsolved";
    private const string Prefix = "corpus/";
    private const string Ending = ".tsv";

    /// <summary>The names of all files, without their ending.</summary>
    public static IReadOnlyList<string> Names { get; } =
        typeof(CorpusFile)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Ending.Length])
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>The files of sentences that are read rightly.</summary>
    public static IEnumerable<string> Positive => Names.Except([Negative, Unsolved]);

    /// <summary>The cases of one file.</summary>
    public static IReadOnlyList<CorpusCase> Read(string name) => ReadAt(Prefix + name + Ending);

    /// <summary>The cases of a file that is embedded under a name of its own.</summary>
    public static IReadOnlyList<CorpusCase> ReadAt(string resource)
    {
        using var stream = typeof(CorpusFile).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return TsvTable.Parse(Path.GetFileName(resource), reader.ReadToEnd()).Rows.Select(Case).ToList();
    }

    private static CorpusCase Case(TsvRow row)
    {
        var place = $"{row.Table.Name}, line {row.Line}";
        var expected = row["expected"]
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new CorpusCase(
            place,
            row["sentence"],
            SectionOf(row["section"], place),
            expected.Select(ExpectedObservation.Parse).ToList()
        );
    }

    private static SectionRole SectionOf(string word, string place) =>
        word switch
        {
            "review" => SectionRole.Review,
            "plan" => SectionRole.Plan,
            _ => throw new FormatException($"{place}: the section is review or plan, not {word}."),
        };
}
