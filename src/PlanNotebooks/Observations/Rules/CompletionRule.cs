using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>完成投资17.7亿元,完成年度计划的159%: how much of a plan was completed.</summary>
internal sealed class CompletionRule : IRule
{
    private static readonly WordSet Opening = Words.Of("completion");

    private const string Complete = "完成";

    public string Name => "completion";

    public string Reads => "per cent of a plan (年度计划) completed, of what stands before it or was named last";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        if (!number.IsRatio) return 0;
        var left = Wording.Trim(clause.Text.Folded, clause.Left(index));
        var span = clause.Read(left);
        if (span.EndsWith("的", StringComparison.Ordinal)) span = span[..^1];
        var plan = Words.PastPlan.AtEnd(span);
        if (plan == 0) return 0;
        var opening = Opening.AtEnd(span[..^plan]);
        if (opening == 0 && span.StartsWith(Complete, StringComparison.Ordinal)) left = left.Skip(Complete.Length);
        else if (opening == 0) return 0;
        var label = new Phrase(left.Start, Math.Max(left.Start, left.Start + span.Length - plan - opening - (opening == 0 ? Complete.Length : 0)));
        readings.Add(new Reading(number, Labelling.OfPhrase(clause, label), Measure.Completion, number.Value, Name));
        return 1;
    }
}
