using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>层层加码: what each level of government asks for the same indicator and year against the level above it.</summary>
/// <remarks>
/// A region's target (growth or share, in %) for the year that its report plans is set beside that of the nearest level above it, by
/// its code in GB/T 2260
/// (330102 → 330100 → 330000 → the nation 全国), among the reports of the corpus: where the city's report is not there, the province's,
/// and so on.
/// The step is the region's target minus the one above, in percentage points, its sign turned where less is better; of a range,
/// the lower ends are compared. A target in words has no step and is left out,
/// and so is an indicator and year of which no two levels above one another have a target. Levels (亿元, 人) are not compared: a larger
/// region has a larger one.
/// An official target stands where no report of the region sets one. Of several targets of one region for one thing the first by the
/// corpus's order counts; one that is only striven for (力争) counts where there is no other.
/// </remarks>
public static class TargetLadder
{
    /// <summary>The ladders: by indicator in the order of the table, by year, then each level below the one above it; the top of each
    /// has no step.</summary>
    public static Table<LadderRow> Of(Corpus corpus) =>
        Table
            .Of(Aims(corpus).SelectMany(Ladder), Columns)
            .Titled("Each level's target against the level above 层层加码")
            .Noted(PassedOver.With(corpus, Texts.Say("note.ladder")));

    /// <summary>The targets that can be compared between regions, one of each: by indicator in the order of the table, then by
    /// year.</summary>
    internal static IEnumerable<RegionTargets> Aims(Corpus corpus) =>
        from target in corpus.Targets.Concat(corpus.Statistics.Figures.AsEnumerable().Where(figure => figure.Role == Role.Target))
        where
            target
                is
            {
                Indicator: not null,
                Value: not null,
                Unit: "%",
                Period: not null,
                IsOfOneYear: true,
                RegionCode: not null,
                Measure: Measure.Growth or Measure.Share
            }
            && IsOfPlanYear(corpus, target)
        group target.RegionCode by (Code: target.Indicator, target.Measure, Year: target.Period!.Value) into aims
        orderby Place(corpus, aims.Key.Code), aims.Key.Year, aims.Key.Measure
        select new RegionTargets(
            corpus.Indicators.ByCode(aims.Key.Code)!,
            aims.Key.Year,
            aims.Distinct()
                .Select(region => Best(corpus, aims.Key.Code, region, aims.Key.Measure, aims.Key.Year))
                .OfType<Observation>()
                .ToDictionary(target => target.RegionCode!, StringComparer.Ordinal)
        );

    private static IEnumerable<Column<LadderRow>> Columns =>
        [
            CommonColumns.Indicator((LadderRow row) => row.Indicator),
            Column.Of("year", (LadderRow row) => row.Year, "Year 年"),
            CommonColumns.Region((LadderRow row) => row.Target),
            CommonColumns.Bounded("target", (LadderRow row) => row.Target, "Target 目标"),
            .. CommonColumns.PointsAndUnit("step", (LadderRow row) => row.Step, "Step 加码"),
            CommonColumns.Bounded("above", (LadderRow row) => row.Above, "Its target 上级目标"),
            CommonColumns.OtherRegion("above_region", (LadderRow row) => row.Above, "Level above 上级地区"),
            Column.Of("measure", (LadderRow row) => row.Target.Measure, "Measure 度量"),
            CommonColumns.Id("target_id", (LadderRow row) => row.Target),
            CommonColumns.Id("above_id", (LadderRow row) => row.Above),
        ];

    private static int Place(Corpus corpus, string code) =>
        corpus.Indicators.All.TakeWhile(indicator => indicator.Code != code).Count();

    private static IEnumerable<LadderRow> Ladder(RegionTargets aims)
    {
        var targets = aims.ByRegion;
        var above = targets.Keys.ToDictionary(
            region => region,
            region => Ancestors(region).FirstOrDefault(targets.ContainsKey)
        );
        return from region in InOrder(above)
               let target = targets[region]
               let higher = above[region] is { } parent ? targets[parent] : null
               select new LadderRow(aims.Indicator, aims.Year, target, higher, Step(aims.Indicator, target, higher));
    }

    private static decimal? Step(Indicator indicator, Observation target, Observation? higher) =>
        target.Value - higher?.Value is { } step ? indicator.Turned(step) : null;

    private static bool IsOfPlanYear(Corpus corpus, Observation target) =>
        target.Origin == Origin.Statistics || corpus.Report(target.Report).Frame.PlanYear == target.Period;

    private static Observation? Best(Corpus corpus, string code, string region, Measure measure, int year) =>
        corpus
            .Find(code, region, measure, Role.Target, year)
            .Where(target =>
                target is { Value: not null, Unit: "%", IsOfOneYear: true }
                && corpus.Report(target.Report).Frame.PlanYear == year
            )
            .OrderBy(target => target.Commitment == Commitment.Strive)
            .FirstOrDefault()
        ?? corpus
            .FindOfficial(code, region, measure, Role.Target, year)
            .FirstOrDefault(target => target is { Unit: "%", IsOfOneYear: true });

    /// <summary>The regions that stand above or below another, each after the one above it, by code.</summary>
    private static IEnumerable<string> InOrder(Dictionary<string, string?> above)
    {
        return above
            .Where(pair => pair.Value is null && above.ContainsValue(pair.Key))
            .Select(pair => pair.Key)
            .Order(StringComparer.Ordinal)
            .SelectMany(From);

        IEnumerable<string> From(string region) =>
            above
                .Where(pair => pair.Value == region)
                .Select(pair => pair.Key)
                .Order(StringComparer.Ordinal)
                .SelectMany(From)
                .Prepend(region);
    }

    /// <summary>The codes of the levels above a region, the nearest first.</summary>
    internal static IEnumerable<string> Ancestors(string region)
    {
        for (var code = new Region("", region).ParentCode; code is not null; code = new Region("", code).ParentCode)
            yield return code;
    }
}
