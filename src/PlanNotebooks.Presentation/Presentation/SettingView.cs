using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Setting;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Presentation;

/// <summary>How targets are set, told and drawn.</summary>
public static class SettingView
{
    /// <summary>The fewest targets that a distribution is told of.</summary>
    public const int FewestTargets = 20;

    private const int MostNamed = 4;

    /// <summary>The findings: how many targets fell short, by wording, and what the next target did; or in one line why nothing can be
    /// said.</summary>
    public static Findings Findings(Corpus corpus)
    {
        var ratchet = Ratchet.Of(corpus);
        var siblings = Siblings(corpus);
        if (ratchet.Count == 0)
            return Presentation.Findings.Of(siblings ?? Texts.Say("setting.none"), siblings is null ? null : Texts.Say("setting.none"));
        var attainment = Attainment.Of(corpus);
        var wordings = GapsByWording.Of(attainment).ToDictionary(row => row.Bound);
        var judged = Overshoot.Rows(attainment);
        var headline = judged.Where(row => row.Target.Headline).ToList();
        var (about, min) = (wordings.GetValueOrDefault(Bound.About), wordings.GetValueOrDefault(Bound.Min));
        return Presentation.Findings.Of(
            Opening(headline, Origin.Report, "setting.opening") ?? Texts.Say("setting.opening-none"),
            Opening(headline, Origin.Statistics, "setting.opening-other"),
            about is null || min is null
                ? null
                : Texts.Say(
                    "setting.wording",
                    ("about", about.Targets),
                    ("aboutUnder", about.Under),
                    ("min", min.Targets),
                    ("minUnder", min.Under)
                ),
            Moves(ratchet),
            siblings,
            OwnShare(ratchet),
            WithoutOutcomes(corpus, attainment),
            judged.Count < FewestTargets ? Texts.Say("setting.few") : null
        );
    }

    /// <summary>The median overshoot of each wording, a bar each.</summary>
    /// <param name="rows">The wordings, as <see cref="GapsByWording.Of"/> gives them.</param>
    public static BarChart Wordings(IReadOnlyList<WordingGap> rows) =>
        new()
        {
            Title = Bilingual.Pick("Outcome over target, by wording", "不同措辞目标的完成差距"),
            Subtitle = Bilingual.Pick(
                "Median in percentage points, with how many fell short of how many",
                "中位数（百分点），附未达到项数与总项数"
            ),
            Unit = null,
            Series = [Bilingual.Pick("Median overshoot 超额中位数")],
            Categories = rows.Select(row => new BarCategory(
                    ObservationText.BoundWord(row.Bound),
                    [new Datum(row.Median, Amounts.Number(row.Median, signed: true) + Punctuation.Aside($"{row.Under}/{row.Targets}"))]
                ))
                .ToList(),
        };

    /// <summary>How many of the headline targets of one origin came out worse than set; null where it has none.</summary>
    private static string? Opening(IEnumerable<AttainmentRow> headline, Origin origin, string key)
    {
        var rows = headline.Where(row => row.Target.Origin == origin).ToList();
        return rows.Count == 0 ? null : Texts.SayPart(
            key,
            ("under", rows.Count(row => Overshoot.Of(row) < 0)),
            rows.Count
        );
    }

    /// <summary>Whether the next target asked for more or for less: points of different indicators have no mean that says
    /// anything.</summary>
    private static string? Moves(IReadOnlyList<RatchetRow> rows)
    {
        var (over, under) = (
            rows.Where(row => row.Overshoot > 0).ToList(),
            rows.Where(row => row.Overshoot < 0).ToList()
        );
        return over.Count == 0 || under.Count == 0
            ? null
            : Texts.Say(
                "setting.ratchet",
                ("over", over.Count),
                ("overMore", over.Count(row => row.Change > 0)),
                ("overLess", over.Count(row => row.Change < 0)),
                ("under", under.Count),
                ("underMore", under.Count(row => row.Change > 0)),
                ("underLess", under.Count(row => row.Change < 0))
            );
    }

    /// <summary>The targets that the most divisions of one region set for one thing, from the lowest to the highest; of two nothing is
    /// told.</summary>
    private static string? Siblings(Corpus corpus) =>
        SiblingTargets.Of(corpus).FirstOrDefault() is { Regions: > 2 } row
            ? Texts.Say(
                SiblingsKey(row),
                ("year", row.Year.ToString(CultureInfo.InvariantCulture)),
                ("regions", row.Regions),
                ("parent", RegionNames.Of(row.ParentCode, null)),
                ("kind", Texts.Say($"setting.parts.{CellValue.Word(RegionTable.LevelOf(row.ParentCode))}")),
                ("indicator", row.Indicator.InSentence),
                ("lowest", Plain(ObservationText.Bounded(row.Lowest))),
                ("atLowest", SiblingTargets.Named(row, row.Lowest, row.AtLowest)),
                ("highest", Plain(ObservationText.Bounded(row.Highest))),
                ("atHighest", SiblingTargets.Named(row, row.Highest, row.AtHighest)),
                ("median", Plain(SiblingTargets.Median(row)))
            )
            : null;

    /// <summary>A target as a sentence says it: in Chinese without the plus of growth.</summary>
    private static string Plain(string shown) => Speech.IsChinese ? shown.TrimStart('+') : shown;

    /// <summary>The sentence of siblings: where they lie apart, where their numbers are the same, and where their words are too.</summary>
    private static string SiblingsKey(SiblingTargetsRow row) =>
        (row.Spread, row.IsAlike) switch
        {
            (0, true) => "setting.siblings-alike",
            (0, false) => "setting.siblings-same",
            _ => "setting.siblings",
        };

    /// <summary>How many of the cases rest on reports alone, where official figures fill in for the rest.</summary>
    private static string? OwnShare(IReadOnlyList<RatchetRow> rows)
    {
        var own = rows.Count(row =>
            new[] { row.Target, row.Outcome, row.Next }.All(one => one.Origin == Origin.Report)
        );
        if (own == rows.Count)
            return null;
        return own == 0
            ? Texts.Say("setting.official-all", ("all", rows.Count))
            : Texts.Say("setting.official-some", ("own", own), ("all", rows.Count));
    }

    /// <summary>The regions whose reports set headline targets of which none has an outcome to be held against.</summary>
    private static string? WithoutOutcomes(Corpus corpus, IEnumerable<AttainmentRow> attainment)
    {
        var judged = attainment
            .Where(row => row.Target.Headline && row.Verdict != Verdict.NotComparable)
            .Select(row => row.Target.RegionCode)
            .ToHashSet();
        var regions = corpus
            .HeadlineTargets.Where(target => target is { Value: not null, RegionCode: not null })
            .AsEnumerable()
            .DistinctBy(target => target.RegionCode)
            .OrderBy(target => target.RegionCode, StringComparer.Ordinal)
            .ToList();
        var without = regions.Where(target => !judged.Contains(target.RegionCode)).ToList();
        if (without.Count == 0)
            return null;
        return without.Count > MostNamed
            ? Texts.Say("setting.without-many", ("count", without.Count), ("all", regions.Count))
            : Texts.Say(
                "setting.without",
                ("regions", Punctuation.List(without.ConvertAll(one => RegionNames.Of(one.RegionCode, one.Region))))
            );
    }
}
