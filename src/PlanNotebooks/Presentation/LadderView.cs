using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
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
        var steps = rows.Where(row => row.Step is not null && row.Indicator.Desired == Desired.More).ToList();
        if (steps.Count == 0)
            return Presentation.Findings.Of("No target stands beside one of the level above for the same indicator and year: that needs the reports of a region and of its city, province or the nation for one year.");
        var widest = steps.Where(row => row.Indicator.Code == Economy).DefaultIfEmpty().MaxBy(row => Math.Abs(row?.Step ?? 0)) ?? steps.MaxBy(row => Math.Abs(row.Step!.Value))!;
        return Presentation.Findings.Of(
            Counting.Sentence($"{Counting.Among(steps.Count(row => row.Step > 0))} of {Counting.Of(steps.Count, "target")} that can be set beside the level above {(steps.Count(row => row.Step > 0) == 1 ? "asks" : "ask")} for more than that level, {Counting.Among(steps.Count(row => row.Step < 0))} for less, {Counting.Among(steps.Count(row => row.Step == 0))} for the same."),
            $"{RegionNames.Of(widest.Target.RegionCode, widest.Target.Region)} asked for {Wording(widest)} of {ObservationText.Bounded(widest.Target).TrimStart('+')} for {widest.Year} where {RegionNames.Of(widest.Above!.RegionCode, widest.Above.Region)} asked for {ObservationText.Bounded(widest.Above).TrimStart('+')}{Difference(widest.Step!.Value)}.");
    }

    /// <summary>The stairs of one indicator over the years, the latest first.</summary>
    /// <param name="rows">The ladders.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static StepChart Chart(IReadOnlyList<LadderRow> rows, string indicator = Economy) =>
        Draw(rows.Where(row => row.Indicator.Code == indicator).ToList(), row => row.Year.ToString(CultureInfo.InvariantCulture), latestFirst: true);

    /// <summary>The stairs of every other indicator, each for the latest year that has one.</summary>
    /// <param name="rows">The ladders.</param>
    /// <param name="indicator">The code of the indicator that is drawn elsewhere.</param>
    public static StepChart Others(IReadOnlyList<LadderRow> rows, string indicator = Economy) => Draw(
        rows.Where(row => row.Indicator.Code != indicator).GroupBy(row => (row.Indicator.Code, row.Target.Measure)).SelectMany(group => group.Where(row => row.Year == group.Max(other => other.Year))).ToList(),
        row => string.Create(CultureInfo.InvariantCulture, $"{row.Year}: {row.Indicator.Heading}{(row.Target.Measure == Measure.Growth ? ", growth 增速" : "")}{(row.Indicator.Desired == Desired.Less ? " (lower is better 越低越好)" : "")}"), latestFirst: false);

    private static StepChart Draw(List<LadderRow> rows, Func<LadderRow, string> heading, bool latestFirst)
    {
        var stairs = rows.GroupBy(row => (row.Indicator.Code, row.Target.Measure, row.Year)).ToList();
        if (latestFirst) stairs.Reverse();
        var capped = Capping.First(stairs, MostStairs, latestFirst ? "years" : "indicators");
        var left = 0;
        var steps = new List<StepRow>();
        foreach (var stair in capped.Shown) left += AddStair(steps, stair.ToList(), heading(stair.First()));
        var shown = capped.Shown.SelectMany(stair => stair).ToList();
        return new StepChart
        {
            Title = Title(rows, shown),
            Subtitle = $"{Subject(shown)}; a step leads from the nearest level above that these reports hold, in points 百分点{capped.LeftOut}{(left == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {left} regions in the middle are left out, the table has all"))}",
            Source = Sources.Of(shown.Select(row => row.Target)),
            Rows = steps,
        };
    }

    private static string Subject(List<LadderRow> shown) => shown.Select(row => row.Indicator.Code).Distinct().Count() == 1
        ? $"{shown[0].Indicator.Heading}{(shown[0].Target.Measure == Measure.Growth ? ", growth 增速" : "")}, targets for each year" : "Targets 目标 in %";

    private static string Title(List<LadderRow> rows, List<LadderRow> shown)
    {
        if (rows.Count == 0) return "No target stands beside one of the level above";
        var steps = shown.Where(row => row.Step is not null).ToList();
        var higher = steps.Count(row => row.Step > 0);
        return steps.Count == 1
            ? $"{steps[0].Indicator.Heading}: {RegionNames.Of(steps[0].Target.RegionCode, steps[0].Target.Region)} asked for {Amount(steps[0].Step!.Value)} than {RegionNames.Of(steps[0].Above!.RegionCode, steps[0].Above!.Region)} for {steps[0].Year}"
            : Counting.Sentence($"{Counting.Among(higher)} of {Counting.Of(steps.Count, "target")} {(higher == 1 ? "is" : "are")} higher than that of the level above");
    }

    /// <summary>Adds the rows of a stair; of many regions under one, those at both ends.</summary>
    /// <returns>How many were left out.</returns>
    private static int AddStair(List<StepRow> steps, List<LadderRow> stair, string heading)
    {
        var kept = stair.GroupBy(row => row.Above?.RegionCode)
            .SelectMany(group => Capping.Ends(group.OrderByDescending(row => row.Target.Value).ToList(), MostSteps, "").Shown).Select(row => row.Target.Id).ToHashSet();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in stair)
        {
            if (!kept.Contains(row.Target.Id) || (row.Above is not null && !places.ContainsKey(row.Above.RegionCode!))) continue;
            places[row.Target.RegionCode!] = steps.Count;
            steps.Add(new StepRow(RegionNames.Of(row.Target.RegionCode, row.Target.Region), new Datum(row.Target.Value!.Value, ObservationText.Bounded(row.Target).TrimStart('+'), ObservationText.Tip(row.Target)))
            {
                Upper = row.Target.Upper,
                Above = row.Above is null ? null : places[row.Above.RegionCode!],
                Group = heading,
            });
        }

        return stair.Count - places.Count;
    }

    private static string Wording(LadderRow row) => row.Target.Measure == Measure.Growth ? $"growth of {row.Indicator.InSentence}" : row.Indicator.InSentence;

    private static string Amount(decimal step) => step == 0 ? "no more" : $"{Points(step)} {(step > 0 ? "more" : "less")}";

    private static string Points(decimal step) => $"{Amounts.Number(Math.Abs(step))} {(Math.Abs(step) == 1 ? "point" : "points")}";

    private static string Difference(decimal step) => step == 0 ? "" : $": {Amount(step)}";
}
