using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
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
            return Presentation.Findings.Of(Texts.Say("agreement.none"));
        return Presentation.Findings.Of(
            documents.Take(MostSentences).Select(Sentence).Append(Further(documents)).Append(NameOnly(rows))
        );
    }

    /// <summary>How many figures agree, and how many each document gives alone; of several pairs of documents a group of bars each,
    /// those with most in common first.</summary>
    /// <param name="rows">The pairs.</param>
    /// <param name="corpus">The corpus that they are of.</param>
    public static BarChart Chart(IReadOnlyList<AgreementRow> rows, Corpus corpus)
    {
        var documents = Documents(rows);
        var capped = Capping.First(documents, MostBars / 6, "pairs of documents 对文件");
        var shown = capped.Shown.SelectMany(pair => pair).ToList();
        var all = documents.SelectMany(pair => pair).ToList();
        var same = all.Count(row => row.Accord is Accord.Equal or Accord.Rounded);
        var different = all.Count(IsDifferent);
        return new BarChart
        {
            Title =
                shown.Count == 0
                    ? Texts.Say("agreement.title-none")
                    : Texts.Say(different == 0 ? "agreement.title-agreed" : "agreement.title", ("same", same), ("different", different)),
            Subtitle = Texts.Say("agreement.subtitle") + capped.LeftOut,
            Source = Sources.Of(shown.SelectMany(row => new[] { row.First, row.Second })),
            Unit = null,
            Series = [Bilingual.Pick("Figures 数据")],
            Categories = capped.Shown.SelectMany(pair => Bars(pair, corpus, capped.Shown.Count > 1)).ToList(),
        };
    }

    private static List<IGrouping<(string, string), AgreementRow>> Documents(IReadOnlyList<AgreementRow> rows) =>
        rows.GroupBy(row => (row.First.Report, row.Second.Report))
            .Where(pair => pair.Any(row => row.Accord != Accord.NameOnly))
            .OrderByDescending(pair => pair.Count())
            .ToList();

    private static bool IsDifferent(AgreementRow row) => row.Accord == Accord.Different;

    /// <summary>What is said of two documents that have one figure in common.</summary>
    private static readonly Dictionary<Accord, string> OnlyOne = new()
    {
        [Accord.Equal] = "agreement.one-equal",
        [Accord.Rounded] = "agreement.one-rounded",
        [Accord.Different] = "agreement.one-different",
    };

    /// <summary>What is said of two documents with more in common, by the worst of it: one count alone.</summary>
    private static readonly Dictionary<Accord, string> Several = new()
    {
        [Accord.Equal] = "agreement.pair-agree",
        [Accord.Rounded] = "agreement.pair-rounded",
        [Accord.Different] = "agreement.pair-differ",
    };

    private static string Sentence(IGrouping<(string, string), AgreementRow> pair)
    {
        var compared = pair.Where(row => row.Accord != Accord.NameOnly).ToList();
        var years = string.Join(Punctuation.Item, compared.Select(row => row.First.Period).Distinct().Order());
        return Texts.Say(
            (compared.Count == 1 ? OnlyOne : Several)[compared.Max(row => row.Accord)],
            ("region", RegionNames.Of(pair.First().First.RegionCode, pair.First().First.Region)),
            ("first", Kind(pair.Key.Item1)),
            ("second", Kind(pair.Key.Item2)),
            ("all", compared.Count),
            ("years", years),
            ("rounded", pair.Count(row => row.Accord == Accord.Rounded)),
            ("different", pair.Count(IsDifferent))
        );
    }

    private static string? Further(IReadOnlyList<IGrouping<(string, string), AgreementRow>> documents)
    {
        var further = documents.Skip(MostSentences).ToList();
        return further.Count == 0
            ? null
            : Texts.SayPart(
                "agreement.further",
                ("different", further.Count(pair => pair.Any(IsDifferent))),
                further.Count
            );
    }

    private static string? NameOnly(IReadOnlyList<AgreementRow> rows)
    {
        var alike = rows.Where(row => row.Accord == Accord.NameOnly).ToList();
        if (alike.Count == 0)
            return null;
        var example = alike.Where(row => row.First.Indicator is not null).DefaultIfEmpty(alike[0]).First();
        return Texts.Say(
            "agreement.name-only",
            ("count", alike.Count),
            ("first", $"{example.First.Label} {ObservationText.Bounded(example.First)}"),
            ("second", $"{example.Second.Label} {ObservationText.Bounded(example.Second)}")
        );
    }

    /// <summary>plan report of 2020, of the id 330102-2020-plan.</summary>
    private static string Kind(string report) =>
        report.Split('-') is [_, var year, "plan" or "work", ..] parts
            ? Texts.Say($"report.{parts[2]}", ("year", year))
            : report;

    private static IEnumerable<BarCategory> Bars(
        IGrouping<(string, string), AgreementRow> pair,
        Corpus corpus,
        bool named
    )
    {
        var of = named
            ? $"{Punctuation.Comma}{RegionNames.Of(pair.First().First.RegionCode, pair.First().First.Region)} {pair.First().First.Period}"
            : "";
        foreach (var accord in Enum.GetValues<Accord>())
        {
            var rows = pair.Where(row => row.Accord == accord).ToList();
            yield return new BarCategory(
                Capitalized(Bilingual.Pick(Agreement.Word(accord))) + of,
                [
                    Count(
                        rows.Count,
                        string.Join(
                            Punctuation.Semicolon,
                            rows.Take(MostTip)
                                .Select(row =>
                                    $"{row.First.Label} {ObservationText.Bounded(row.First)} / {ObservationText.Bounded(row.Second)}"
                                )
                        ) + (rows.Count > MostTip ? " …" : "")
                    ),
                ]
            );
        }

        var (first, second) = Agreement.Alone(corpus, pair.Key.Item1, pair.Key.Item2);
        yield return new BarCategory(
            Texts.Say("agreement.only-in", ("report", Kind(pair.Key.Item1))) + of,
            [Count(first, null)]
        );
        yield return new BarCategory(
            Texts.Say("agreement.only-in", ("report", Kind(pair.Key.Item2))) + of,
            [Count(second, null)]
        );
    }

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static Datum Count(int count, string? tip) => new(count, count.ToString(CultureInfo.InvariantCulture), tip);
}
