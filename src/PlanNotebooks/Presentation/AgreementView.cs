using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How two documents that speak of one region and year are told and drawn.</summary>
public static class AgreementView
{
    private const int MostSentences = 3;
    private const int MostBars = 24;
    private const int MostTip = 12;

    /// <summary>The findings: how many figures two documents have in common, and how far they agree.</summary>
    public static Findings Findings(IReadOnlyList<AgreementRow> rows)
    {
        var documents = Documents(rows);
        if (documents.Count == 0)
            return Presentation.Findings.Of("No two of these reports state figures of one region and one year, so there is nothing to hold against each other here: that needs a plan report and a work report of one year, or a later report that states an earlier year again.");
        return Presentation.Findings.Of(
            documents.Take(MostSentences).Select(Sentence)
                .Append(documents.Count > MostSentences ? $"Of {Counting.Of(documents.Count - MostSentences, "further pair")} of documents, {Differ(documents.Skip(MostSentences).Count(pair => pair.Any(IsDifferent)))} in a figure." : null)
                .Append(NameOnly(rows)));
    }

    /// <summary>How many figures agree, and how many each document gives alone; of several pairs of documents a group of bars each, those with most in common first.</summary>
    /// <param name="rows">The pairs.</param>
    /// <param name="corpus">The corpus that they are of.</param>
    public static BarChart Chart(IReadOnlyList<AgreementRow> rows, Corpus corpus)
    {
        var documents = Documents(rows);
        var capped = Capping.First(documents, MostBars / 6, "pairs of documents");
        var shown = capped.Shown.SelectMany(pair => pair).ToList();
        var same = shown.Count(row => row.Accord is Accord.Equal or Accord.Rounded);
        var different = shown.Count(IsDifferent);
        return new BarChart
        {
            Title = shown.Count == 0 ? "No two documents speak of one region and year"
                : $"{Counting.Sentence(Counting.Of(same, "figure"))} {(same == 1 ? "agrees" : "agree")} in both documents, {Differ(different)}",
            Subtitle = $"Figures that both documents state for one region and year, and those that one states alone{capped.LeftOut}",
            Source = Sources.Of(shown.SelectMany(row => new[] { row.First, row.Second })),
            Unit = null,
            Series = ["Figures 数据"],
            Categories = capped.Shown.SelectMany(pair => Bars(pair, corpus, capped.Shown.Count > 1)).ToList(),
        };
    }

    private static List<IGrouping<(string, string), AgreementRow>> Documents(IReadOnlyList<AgreementRow> rows) =>
        rows.GroupBy(row => (row.First.Report, row.Second.Report)).Where(pair => pair.Any(row => row.Accord != Accord.NameOnly)).OrderByDescending(pair => pair.Count()).ToList();

    private static bool IsDifferent(AgreementRow row) => row.Accord == Accord.Different;

    private static string Sentence(IGrouping<(string, string), AgreementRow> pair)
    {
        var (equal, rounded, different) = (pair.Count(row => row.Accord == Accord.Equal), pair.Count(row => row.Accord == Accord.Rounded), pair.Count(IsDifferent));
        var years = string.Join(", ", pair.Where(row => row.Accord != Accord.NameOnly).Select(row => row.First.Period).Distinct().Order());
        return $"{RegionNames.Of(pair.First().First.RegionCode, pair.First().First.Region)}'s {Kind(pair.Key.Item1)} and {Kind(pair.Key.Item2)} state {Counting.Of(equal + rounded + different, "figure")} of {years} in common: {Counting.Among(equal)} {Are(equal)} equal, {Counting.Among(rounded)} {Are(rounded)} rounded in one of them, {Differ(different)}.";
    }

    private static string Are(int count) => count < 2 ? "is" : "are";

    private static string Differ(int count) => $"{Counting.Among(count)} {(count < 2 ? "differs" : "differ")}";

    private static string? NameOnly(IReadOnlyList<AgreementRow> rows)
    {
        var alike = rows.Where(row => row.Accord == Accord.NameOnly).ToList();
        if (alike.Count == 0) return null;
        var example = alike.Where(row => row.First.Indicator is not null).DefaultIfEmpty(alike[0]).First();
        return Counting.Sentence($"{Counting.Of(alike.Count, "more figure")} {(alike.Count == 1 ? "is" : "are")} alike in name only, such as {example.First.Label} {ObservationText.Bounded(example.First)} and {example.Second.Label} {ObservationText.Bounded(example.Second)}: what is counted is not the same.");
    }

    /// <summary>plan report of 2020, of the id 330102-2020-plan.</summary>
    private static string Kind(string report) => report.Split('-') is [_, var year, var kind, ..] ? $"{kind} report of {year}" : report;

    private static IEnumerable<BarCategory> Bars(IGrouping<(string, string), AgreementRow> pair, Corpus corpus, bool named)
    {
        var of = named ? $", {RegionNames.Of(pair.First().First.RegionCode, pair.First().First.Region)} {pair.First().First.Period}" : "";
        foreach (var accord in Enum.GetValues<Accord>())
        {
            var rows = pair.Where(row => row.Accord == accord).ToList();
            yield return new BarCategory(Counting.Sentence(Agreement.Word(accord)) + of, [Count(rows.Count, string.Join("; ", rows.Take(MostTip).Select(row => $"{row.First.Label} {ObservationText.Bounded(row.First)} / {ObservationText.Bounded(row.Second)}")) + (rows.Count > MostTip ? " …" : ""))]);
        }

        var (first, second) = Agreement.Alone(corpus, pair.Key.Item1, pair.Key.Item2);
        yield return new BarCategory($"Only in the {Kind(pair.Key.Item1)} 仅文件一{of}", [Count(first, null)]);
        yield return new BarCategory($"Only in the {Kind(pair.Key.Item2)} 仅文件二{of}", [Count(second, null)]);
    }

    private static Datum Count(int count, string? tip) => new(count, count.ToString(CultureInfo.InvariantCulture), tip);
}
