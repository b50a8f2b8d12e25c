using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How each level's targets against the level above are told and drawn.</summary>
public static class LadderView
{
    private const string Economy = "gdp";
    private const int MostStairs = 8;
    private const int MostSteps = 12;

    /// <summary>The findings: how many targets are higher than those of the level above, and the widest step.</summary>
    public static Findings Findings(IReadOnlyList<LadderRow> rows)
    {
        var steps = rows.Where(row => row.Step is not null).ToList();
        if (steps.Count == 0)
            return Presentation.Findings.Of(Texts.Say("ladder.none"));
        var widest =
            steps.Where(row => row.Indicator.Code == Economy).DefaultIfEmpty().MaxBy(row => Math.Abs(row?.Step ?? 0))
            ?? steps.MaxBy(row => Math.Abs(row.Step!.Value))!;
        return Presentation.Findings.Of(
            Texts.SayPart(
                "ladder.steps",
                ("more", steps.Count(row => row.Step > 0)),
                steps.Count
            ),
            Widest(widest)
        );
    }

    /// <summary>The stairs of one indicator over the years, the latest first.</summary>
    /// <param name="rows">The ladders.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static StepChart Chart(IReadOnlyList<LadderRow> rows, string indicator = Economy) =>
        Draw(
            rows.Where(row => row.Indicator.Code == indicator).ToList(),
            row => row.Year.ToString(CultureInfo.InvariantCulture),
            latestFirst: true
        );

    /// <summary>The stairs of every other indicator over the years, the latest first.</summary>
    /// <param name="rows">The ladders.</param>
    /// <param name="indicator">The code of the indicator that is drawn elsewhere.</param>
    public static StepChart Others(IReadOnlyList<LadderRow> rows, string indicator = Economy) =>
        Draw(
            rows.Where(row => row.Indicator.Code != indicator)
                .GroupBy(row => (row.Indicator.Code, row.Target.Measure))
                .SelectMany(group => group.GroupBy(row => row.Year).OrderByDescending(year => year.Key))
                .SelectMany(year => year)
                .ToList(),
            row => Heading(row),
            latestFirst: false
        );

    private static StepChart Draw(List<LadderRow> rows, Func<LadderRow, string> heading, bool latestFirst)
    {
        var stairs = rows.GroupBy(row => (row.Indicator.Code, row.Target.Measure, row.Year)).ToList();
        if (latestFirst)
            stairs.Reverse();
        var capped = Capping.First(stairs, MostStairs, latestFirst ? "years 年份" : "indicators 指标");
        var left = 0;
        var steps = new List<StepRow>();
        foreach (var stair in capped.Shown)
            left += AddStair(steps, stair.ToList(), heading(stair.First()));
        var shown = capped.Shown.SelectMany(stair => stair).ToList();
        return new StepChart
        {
            Title = Title(rows),
            Subtitle = Texts.Say(
                "ladder.subtitle",
                ("subject", Subject(shown)),
                ("capped", capped.LeftOut),
                ("left", left == 0 ? "" : Texts.Say("ladder.left", ("count", left)))
            ),
            Source = Sources.Of(shown.Select(row => row.Target)),
            Rows = steps,
        };
    }

    private static string Heading(LadderRow row)
    {
        var key = row.Target.Measure == Measure.Growth ? "ladder.heading-growth" : "ladder.heading";
        var heading = Texts.Say(key, ("year", $"{row.Year}"), ("indicator", row.Indicator.Heading));
        return row.Indicator.Desired == Desired.Less ? Texts.Say("ladder.lower-better", ("heading", heading)) : heading;
    }

    private static string Subject(List<LadderRow> shown)
    {
        if (shown.Select(row => row.Indicator.Code).Distinct().Count() != 1)
            return Texts.Say("ladder.subject-all");
        var key = shown[0].Target.Measure == Measure.Growth ? "ladder.subject-growth" : "ladder.subject";
        return Texts.Say(key, ("indicator", shown[0].Indicator.Heading));
    }

    private static string Title(List<LadderRow> rows)
    {
        if (rows.Count == 0)
            return Texts.Say("ladder.title-none");
        var steps = rows.Where(row => row.Step is not null).ToList();
        var higher = steps.Count(row => row.Step > 0);
        return steps.Count == 1 ? OfOne(steps[0]) : Texts.SayPart(
            "ladder.title",
            ("higher", higher),
            steps.Count
        );
    }

    private static string OfOne(LadderRow row)
    {
        var step = row.Step!.Value;
        return Texts.Say(
            "ladder.title-" + Sense(row),
            ("indicator", row.Indicator.Heading),
            ("region", RegionNames.Of(row.Target.RegionCode, row.Target.Region)),
            ("above", RegionNames.Of(row.Above!.RegionCode, row.Above.Region)),
            ("year", $"{row.Year}"),
            ("points", Amounts.Number(Math.Abs(step))),
            ("points-count", Math.Abs(step) == 1 ? 1 : 2)
        );
    }

    /// <summary>Adds the rows of a stair; of many regions under one, those at both ends.</summary>
    /// <returns>How many were left out.</returns>
    private static int AddStair(List<StepRow> steps, List<LadderRow> stair, string heading)
    {
        var kept = stair
            .GroupBy(row => row.Above?.RegionCode)
            .SelectMany(group =>
                Capping.Ends(group.OrderByDescending(row => row.Target.Value).ToList(), MostSteps, "regions 地区").Shown
            )
            .Select(row => row.Target.Id)
            .ToHashSet();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in stair)
        {
            if (!kept.Contains(row.Target.Id) || (row.Above is not null && !places.ContainsKey(row.Above.RegionCode!)))
                continue;
            places[row.Target.RegionCode!] = steps.Count;
            steps.Add(
                new StepRow(
                    RegionNames.Of(row.Target.RegionCode, row.Target.Region),
                    new Datum(
                        row.Target.Value!.Value,
                        ObservationText.Bounded(row.Target).Replace("+", "", StringComparison.Ordinal),
                        ObservationText.Tip(row.Target)
                    )
                )
                {
                    LessIsBetter = row.Indicator.Desired == Desired.Less,
                    Upper = row.Target.Upper,
                    Above = row.Above is null ? null : places[row.Above.RegionCode!],
                    Group = heading,
                }
            );
        }

        return stair.Count - places.Count;
    }

    private static string Widest(LadderRow widest) =>
        Texts.Say(
            "ladder.widest",
            ("region", RegionNames.Of(widest.Target.RegionCode, widest.Target.Region)),
            (
                "what",
                widest.Target.Measure == Measure.Growth
                    ? Texts.Say("ladder.growth-of", ("indicator", widest.Indicator.InSentence))
                    : widest.Indicator.InSentence
            ),
            ("target", ObservationText.Bounded(widest.Target).Replace("+", "", StringComparison.Ordinal)),
            ("year", $"{widest.Year}"),
            ("above", RegionNames.Of(widest.Above!.RegionCode, widest.Above.Region)),
            ("above-target", ObservationText.Bounded(widest.Above).Replace("+", "", StringComparison.Ordinal)),
            ("difference", Difference(widest))
        );

    private static string Difference(LadderRow row)
    {
        var step = Math.Abs(row.Step!.Value);
        return step == 0
            ? ""
            : Texts.Say("ladder.difference-" + Sense(row), ("points", Amounts.Number(step)), ("points-count", step == 1 ? 1 : 2));
    }

    /// <summary>The way that a step goes, as keys of texts end: of what is better low, stricter and looser.</summary>
    private static string Sense(LadderRow row) =>
        (row.Step, row.Indicator.Desired) switch
        {
            (0, _) => "same",
            ( > 0, Desired.Less) => "stricter",
            ( < 0, Desired.Less) => "looser",
            ( > 0, _) => "more",
            _ => "less",
        };
}
