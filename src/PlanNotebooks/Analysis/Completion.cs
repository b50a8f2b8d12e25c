using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>What reports say themselves of how much of a plan was completed: 完成年度计划的159%.</summary>
public static class Completion
{
    /// <summary>Every completion that a report states, as it stands there.</summary>
    public static Table<Observation> Of(Corpus corpus) =>
        corpus
            .Results.Where(result => result.Measure == Measure.Completion)
            .Show("region", "period", "label", "value")
            .Titled("Plans completed, in the reports' own words 报告自述的计划完成率");
}
