using PlanNotebooks.Corrections;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Corrections;

public sealed class RemoveTests
{
    private static readonly Observation Green = CorrectedCorpus.Read("新增绿地");

    [Theory]
    [InlineData("|30")]
    [InlineData("label|新增绿地")]
    public void Remove_TakesTheObservationAway(string fieldAndExpects)
    {
        var corpus = CorrectedCorpus.With($"remove|{Green.Id}|{fieldAndExpects}||counted twice");
        Assert.Equal(CorrectedCorpus.AsRead.Observations.Where(row => row.Id != Green.Id), corpus.Observations);
        Assert.Equal(
            ("counted twice", CorrectionOutcome.Applied),
            (corpus.Corrections[0].Reason, corpus.Corrections[0].Outcome)
        );
    }

    [Fact]
    public void Remove_WhoseExpectsNoLongerFits_IsNotApplied() =>
        Assert.StartsWith(
            "value is 30 and not 31;",
            CorrectedCorpus.WhyNot($"remove|{Green.Id}||31||x"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Remove_OfWhatIsChangedToo_Wins() =>
        Assert.StartsWith(
            "line 2 removes",
            CorrectedCorpus.WhyNot($"remove|{Green.Id}||30||x", $"change|{Green.Id}|value|30|31|x"),
            StringComparison.Ordinal
        );
}
