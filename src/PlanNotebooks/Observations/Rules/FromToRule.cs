using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>年产值由3000万元增长至2.76亿元, 由2010年的162.4亿元增加到2015年的287.9亿元: the earlier value is a baseline, the later one the value.</summary>
internal sealed class FromToRule : IRule
{
    private const int LongestBehindFrom = 6;
    private static readonly WordSet From = Words.Of("from");
    private static readonly WordSet To = Words.Of("to");

    public string Name => "from-to";

    public string Reads => "the words before 由 or 从 are the label of both numbers; the first is the earlier value";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        if (index + 1 >= clause.Amounts.Count) return 0;
        var text = clause.Text.Folded;
        var (left, since) = Comparison.StripYear(text, clause.Left(index));
        var from = From.AtEnd(left.In(text));
        var direction = clause.DirectionOf(index);
        if (from == 0 && direction.Sign != 0 && clause.Amounts[index].IsRatio) return ReadTurn(clause, index, readings);
        var (between, until) = Comparison.StripYear(text, clause.Between(index));
        if (To.AtEnd(between.In(text)) == 0) return 0;
        if (from == 0) from = LengthFromLate(left.In(text));
        if (from == 0) return 0;
        var label = Labelling.OfPhrase(clause, left.Drop(from));
        if (label.IsEmpty) label = LabelBuilder.Of(clause.Context.Subject);
        var (earlier, later) = (clause.Amounts[index], clause.Amounts[index + 1]);
        readings.Add(Reading(WithUnit(earlier, later), label) with { IsBaseline = true, Period = since });
        readings.Add(Reading(later, label) with { Period = until });
        clause.Context.Note([label]);
        return 2;
    }

    /// <summary>固定资产投资由上年下降3.1%转为增长5%: last year's rate is the baseline of this year's.</summary>
    private int ReadTurn(Clause clause, int index, List<Reading> readings)
    {
        var text = clause.Text.Folded;
        var (before, after) = (clause.DirectionOf(index), Direction.Of(text, clause.Between(index)));
        var (left, since) = Comparison.StripYear(text, before.Label);
        var from = From.AtEnd(left.In(text));
        var turn = clause.Between(index);
        if (from == 0 || after.Sign == 0 || !clause.Amounts[index + 1].IsRatio || To.AtEnd(turn.In(text)) + To.AtEnd(after.Label.In(text)) == 0) return 0;
        var label = Labelling.OfPhrase(clause, left.Drop(from));
        var (earlier, later) = (clause.Amounts[index], clause.Amounts[index + 1]);
        readings.Add(new Reading(earlier, label, Measure.Growth, before.Sign * earlier.Value, Name) { IsBaseline = true, Period = since });
        readings.Add(new Reading(later, label, Measure.Growth, after.Sign * later.Value, Name));
        clause.Context.Note([label]);
        return 2;
    }

    /// <summary>从月销售额3万元提高到10万元: how much of the phrase's end is 从 and what it measures; 0 where there is none.</summary>
    private static int LengthFromLate(ReadOnlySpan<char> left)
    {
        var at = left.LastIndexOf('从');
        return at > 0 && left.Length - at <= LongestBehindFrom && !left[at..].ContainsAny('、', '“') && left[at - 1] is not ('自' or '服' or '遵' or '顺' or '听' or '跟') ? left.Length - at : 0;
    }

    private Reading Reading(Quantity number, Label label) => new(number, label, Measures.OfLevel(number), number.Value, Name);

    /// <summary>从15提高到20%: the unit stands behind the later value alone.</summary>
    private static Quantity WithUnit(Quantity earlier, Quantity later) => earlier.Unit is null ? earlier with { Unit = later.Unit } : earlier;
}
