using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Setting;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Presentation;

/// <summary>How targets are set, told and drawn.</summary>
public static class SettingView
{
    /// <summary>The fewest targets that a distribution is told of.</summary>
    public const int FewestTargets = 20;

    /// <summary>The findings: how many targets fell short, by wording, and what the next target did; or in one line why nothing can be
    /// said.</summary>
    public static Findings Findings(Corpus corpus)
    {
        var ratchet = Ratchet.Of(corpus);
        if (ratchet.Count == 0)
            return Presentation.Findings.Of(Texts.Say("setting.none"));
        var wordings = GapsByWording.Of(Attainment.Of(corpus)).ToDictionary(row => row.Bound);
        var all = wordings.Values.Sum(row => row.Targets);
        var (about, min) = (wordings.GetValueOrDefault(Bound.About), wordings.GetValueOrDefault(Bound.Min));
        return Presentation.Findings.Of(
            Texts.Say("setting.opening", ("all", all), ("under", wordings.Values.Sum(row => row.Under))),
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
            OwnShare(ratchet),
            all < FewestTargets ? Texts.Say("setting.few") : null
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
                "中位数（百分点），附低于目标数与总数"
            ),
            Unit = null,
            Series = [Bilingual.Pick("Median overshoot 超额中位数")],
            Categories = rows.Select(row => new BarCategory(
                    ObservationText.BoundWord(row.Bound),
                    [new Datum(row.Median, $"{Amounts.Number(row.Median, signed: true)} ({row.Under}/{row.Targets})")]
                ))
                .ToList(),
        };

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
                ("over", Mean(over)),
                ("overCount", over.Count),
                ("under", Mean(under)),
                ("underCount", under.Count)
            );
    }

    /// <summary>How many of the cases rest on reports alone, where official figures fill in for the rest.</summary>
    private static string? OwnShare(IReadOnlyList<RatchetRow> rows)
    {
        var own = rows.Count(row =>
            new[] { row.Target, row.Outcome, row.Next }.All(one => one.Origin == Origin.Report)
        );
        return own == rows.Count ? null : Texts.Say("setting.official", ("own", own), ("all", rows.Count));
    }

    private static string Mean(IReadOnlyList<RatchetRow> rows) =>
        Amounts.Number(decimal.Round(rows.Average(row => row.Change), 2, MidpointRounding.AwayFromZero), signed: true);
}
