using System.Text.RegularExpressions;
using PlanNotebooks.Corrections;

namespace PlanNotebooks.Tests.Corrections;

/// <summary>The tables that docs/corrections.md shows, used on the seed that it speaks of.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "corrections.md"));

    [Fact]
    public void EveryTable_DoesWhatThePageSays()
    {
        var tables = TsvBlock().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(3, tables.Count);
        var changed = Load(tables[0], tables[2]);
        Assert.Contains(
            $"\"corrected\":\"{changed.Observations.Single(row => row.Corrected is not null).Corrected}\"",
            Page,
            StringComparison.Ordinal
        );
        Assert.Equal("分钟", changed.Indicators.ByCode("service_circle")?.Unit);
        var corpus = Load(tables[1], tables[2]);
        var added = corpus.Observations.Single(row => row.Corrected is not null);
        Assert.Equal(("15", "service_circle"), (corpus.Reports[0].Text.Raw[added.Start..added.End], added.Indicator));
    }

    [Fact]
    public void EveryField_IsNamed() =>
        Assert.Contains(
            $"{string.Join(", ", ObservationFields.All.Select(field => field.Key))}.",
            Blanks().Replace(Page, " "),
            StringComparison.Ordinal
        );

    private static Corpus Load(string corrections, string? indicators)
    {
        using var folder = new TemporaryFolder();
        File.Copy(Seeds.File(Seeds.Names[2]), Path.Combine(folder.Path, "report.txt"));
        folder.Write("corrections.tsv", corrections);
        if (indicators is not null)
            folder.Write("indicators.tsv", indicators);
        var corpus = Corpus.Load(folder.Path);
        Assert.All(corpus.Corrections, line => Assert.Equal((CorrectionOutcome.Applied, ""), (line.Outcome, line.Why)));
        return corpus;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("^```tsv\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex TsvBlock();
}
