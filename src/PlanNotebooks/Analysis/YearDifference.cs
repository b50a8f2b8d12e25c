using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Says why the growth that a report publishes differs from what its level and the level of the year before imply.</summary>
/// <remarks>
/// Tried in this order: the implied rate rounds to the published one; the rate is on a comparable basis; a figure is only approximate;
/// the ranges of rounding
/// of both overlap; a report has restated the earlier level, and from the restated one the rate follows within its rounding; the names
/// differ. What is left
/// is unexplained. Where the earlier level is of another territory, nothing is implied, and that is the explanation.
/// </remarks>
internal static class YearDifference
{
    /// <summary>The row with the range of its implied growth and the explanation, where it has published and implied growth.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="row">The row.</param>
    /// <param name="before">The region's row before it, if any.</param>
    public static YearRow Explained(Corpus corpus, YearRow row, YearRow? before)
    {
        if (
            row.BrokenFrom is not null
            && row is { Level: not null, Growth: not null }
            && before is { Level: not null }
            && row.Indicator.Basis != GrowthBasis.Real
        )
            return row with { Explanation = Explanation.Territory };
        if (row is not { ImpliedGrowth: not null, LevelBefore: { } old, Level: { } level })
            return row;
        row = row with { ImpliedRange = Rounding.Growth(corpus, old, level) };
        if (row.Growth is not { } growth)
            return row;
        var (why, restated) = Why(corpus, row, growth, old, level);
        return row with { Explanation = why, RestatedBefore = restated };
    }

    /// <summary>An explanation in English with the Chinese term; empty for none.</summary>
    public static string Words(YearRow row) =>
        row.Explanation switch
        {
            null => "",
            Explanation.Revision => Texts.Say("cell.revised", ("before", ObservationText.Value(row.RestatedBefore!))),
            Explanation.Renamed => Naming.Difference(row.LevelBefore!, row.Level!),
            { } why => Texts.Say($"explanation.{CellValue.Word(why)}"),
        };

    private static (Explanation Why, Observation? Restated) Why(
        Corpus corpus,
        YearRow row,
        Observation growth,
        Observation old,
        Observation level
    )
    {
        var half = Rounding.HalfStep(corpus, growth);
        if (Math.Abs(row.Difference!.Value) < (half ?? 0.05m))
            return (Explanation.Same, null);
        if (growth.Basis == GrowthBasis.Real)
            return (Explanation.ComparableBasis, null);
        if (half is null || row.ImpliedRange is not { } range)
            return (Explanation.Approximate, null);
        if (Fits(growth.Value!.Value, half.Value, range))
            return (Explanation.Rounding, null);
        var restated = Restated(corpus, row, old)
            .FirstOrDefault(other =>
                Rounding.Growth(corpus, other, level) is { } from && Fits(growth.Value!.Value, half.Value, from)
            );
        if (restated is not null)
            return (Explanation.Revision, restated);
        return (Naming.Difference(old, level).Length > 0 ? Explanation.Renamed : Explanation.Unexplained, null);
    }

    private static bool Fits(decimal growth, decimal half, (decimal Low, decimal High) range) =>
        growth - half <= range.High && growth + half >= range.Low;

    /// <summary>The other levels of the year before that reports of the same territory give, as results or as where a rise began.</summary>
    private static IEnumerable<Observation> Restated(Corpus corpus, YearRow row, Observation old) =>
        corpus
            .Find(row.Indicator.Code, row.Territory.RegionCode, Measure.Level, period: row.Year - 1)
            .Where(other =>
                other is { Role: Role.Result or Role.Baseline, Value: not null, IsOfOneYear: true }
                && other.Unit == old.Unit
                && other.Value != old.Value
                && corpus.Report(other.Report).Territory == row.Territory
            );
}
