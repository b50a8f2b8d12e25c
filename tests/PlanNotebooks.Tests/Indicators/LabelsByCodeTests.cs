using System.Text;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Indicators;

/// <summary>The labels of the seeds that meet in each code, against a list that people have read: a wrong merge shows in its
/// diff.</summary>
public sealed class LabelsByCodeTests
{
    [Fact]
    public void Labels_OfTheSeeds_AreAsReviewed()
    {
        var now = Write(Corpus.Load(CloneFiles.Seeds).Observations);
        var reviewed = File.ReadAllText(CloneFiles.LabelsByCode);
        if (now == reviewed)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(CloneFiles.LabelsByCodeNow)!);
        File.WriteAllText(CloneFiles.LabelsByCodeNow, now);
        var (old, added) = (reviewed.Split('\n'), now.Split('\n'));
        Assert.Fail(
            $"""
            The labels of the seeds meet in other codes than those reviewed.
            If this is right, copy artifacts/labels_by_code.tsv over the list.
            {string.Join('\n', old.Except(added, StringComparer.Ordinal).Select(line => "- " + line))}
            {string.Join('\n', added.Except(old, StringComparer.Ordinal).Select(line => "+ " + line))}
            """
        );
    }

    private static string Write(IEnumerable<Observation> observations)
    {
        var lines =
            from observation in observations
            where observation.Measure != Measure.Completion
            let indicator = IndicatorTable.Default.Match(
                Folding.Fold(observation.Label),
                observation.Unit,
                IndicatorScope.Extended
            )
            where indicator is not null
            group observation.Unit ?? "in words" by (
                indicator.Code,
                indicator.Chinese,
                indicator.Scope,
                observation.Label
            ) into use
            orderby use.Key.Scope, use.Key.Code, use.Key.Label
            let scope = use.Key.Scope.ToString().ToLowerInvariant()
            let units = string.Join(' ', use.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            select $"{scope}\t{use.Key.Code}\t{use.Key.Chinese}\t{use.Key.Label}\t{units}\n";
        return lines
            .Aggregate(new StringBuilder("scope\tcode\tname_zh\tlabel\tunits\n"), (text, line) => text.Append(line))
            .ToString();
    }
}
