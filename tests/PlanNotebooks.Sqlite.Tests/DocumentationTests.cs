using System.Text.RegularExpressions;

namespace PlanNotebooks.Sqlite.Tests;

/// <summary>Every statement that docs/sql.md shows is run.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "sql.md"));
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);

    /// <summary>Questions of outcomes that a later report gives: of the seeds, official figures give them.</summary>
    private const string OfSeveralYears = "attainment";

    public static TheoryData<string> Questions => [.. Statements];

    public static TheoryData<string> YearlyQuestions =>
        [.. Statements.Where(sql => sql.Contains(OfSeveralYears, StringComparison.Ordinal))];

    private static IEnumerable<string> Statements => SqlBlock().Matches(Page).Select(match => match.Groups[1].Value);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Questions_HaveAnAnswerInTheSeeds(string sql) => Assert.NotEmpty(Seeded.Sql(sql));

    [SharedTheory]
    [MemberData(nameof(YearlyQuestions))]
    public void Questions_HaveAnAnswerInTheSharedReports(string sql) => Assert.NotEmpty(Shared.Value.Sql(sql));

    [Fact]
    public void Statements_InTheCode_Run()
    {
        var statements = CodeStatement().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, statements.Count);
        Assert.NotEmpty(Seeded.Sql(statements[0], ("region", "330102")));
        Assert.NotEmpty(Seeded.Sql(statements[1], ("codes", new[] { "330102", "330105" })));
    }

    [Fact]
    public void TheError_ReadsAsThePageSays() =>
        Assert.Contains(
            $"```text\n{Assert.Throws<SqlQueryException>(() => Seeded.Sql("select regoin from targets")).Message}\n```",
            Page,
            StringComparison.Ordinal
        );

    [Fact]
    public void EveryTable_IsNamed() =>
        Assert.All(
            Seeded.Sql("select distinct \"table\" as name from dictionary"),
            row => Assert.Contains($"| `{row.Text("name")}`", Page, StringComparison.Ordinal)
        );

    private static readonly Lazy<Corpus> Shared = new(() => Corpus.Load(SharedReports.Folder));

    [GeneratedRegex("^```sql\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex SqlBlock();

    [GeneratedRegex("corpus\\.Sql\\(\"(select [^\"]+)\"")]
    private static partial Regex CodeStatement();
}
