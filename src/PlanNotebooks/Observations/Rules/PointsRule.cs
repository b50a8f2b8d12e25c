using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>同比上升1个百分点, 高于预期目标0.5个百分点: a change in percentage points.</summary>
internal sealed class PointsRule : IRule
{
    private static readonly WordSet Lower = Words.Of("points-down");

    private static readonly WordSet Against = Words.Of("points-vs");

    public string Name => "points";

    public string Reads => "percentage points (百分点) gained or lost by what stands before or was named last";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        if (!number.IsPoints) return 0;
        var text = clause.Text.Folded;
        var left = clause.Left(index);
        var direction = clause.DirectionOf(index);
        var label = Labelling.OfPhrase(clause, Compared(text, direction.Sign != 0 ? direction.Label : left));
        var sign = direction.Sign < 0 || (direction.Sign == 0 && Lower.IsIn(left.In(text))) ? -1 : 1;
        readings.Add(new Reading(number, label, Measure.Change, sign * number.Value, Name));
        clause.Context.Note([label]);
        return 1;
    }

    /// <summary>What is held against something else: 税收收入增速 of 税收收入增速高于全省.</summary>
    internal static Phrase Compared(string text, Phrase phrase)
    {
        phrase = Wording.StripHead(text, phrase);
        var at = Against.IndexIn(phrase.In(text));
        return at >= 0 ? new Phrase(phrase.Start, phrase.Start + at) : phrase;
    }
}
