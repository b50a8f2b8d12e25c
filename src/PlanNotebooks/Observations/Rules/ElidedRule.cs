using PlanNotebooks.Observations.Predicates;

namespace PlanNotebooks.Observations.Rules;

/// <summary>第一产业增加值增长3.5%、第二产业增加值6%: what is said of the first number of a list goes without saying of the next.</summary>
internal sealed class ElidedRule : IRule
{
    private const string Joints = "、和及与";
    private const string RateEnds = "率比重";

    public string Name => "elided";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (SaidBefore(clause, index) is not { } last || last.Number.Unit != number.Unit)
            return 0;
        var text = clause.Text.Folded;
        var between = clause.Between(index - 1);
        if (!BeginsWithJoint(text, between) || !clause.Right(index).IsEmpty)
            return 0;
        var phrase = LabelTrim.TrimHead(text, between);
        if (phrase.IsEmpty || !IsBareThing(text, phrase, last.Measure) || !IsLevel(clause, phrase, index))
            return 0;
        var label = LabelBuilder.From(clause.Text, phrase);
        if (!label.Verb.IsEmpty)
            return 0;
        readings.Add(
            last with
            {
                Number = number,
                Label = label,
                Spoken = label,
                IsAside = false,
                Value = last.Value < 0 ? -number.Value : number.Value,
                Rule = Name,
            }
        );
        return 1;
    }

    private static bool BeginsWithJoint(string text, Phrase phrase) =>
        !phrase.IsEmpty && Joints.Contains(text[phrase.Start]);

    /// <summary>What was said of the number before, where it can go without saying.</summary>
    private static NumberReading? SaidBefore(Clause clause, int index)
    {
        if (index == 0 || clause.Discourse.LastReading is not { } last)
            return null;
        return
            last.Number.Start == clause.Amounts[index - 1].Start
            && last.Measure is Measure.Growth or Measure.Change or Measure.Completion
            ? last
            : null;
    }

    /// <summary>Whether nothing is said of the thing itself: 失业率保持在4% says how much there is, and a rate in % is no growth.</summary>
    private static bool IsBareThing(string text, Phrase phrase, Measure measure)
    {
        if (
            text[phrase.Start] == '占'
            || LabelTrim.StripTail(text, phrase) != phrase
            || LabelTrim.StripHead(text, phrase) != phrase
        )
            return false;
        return measure != Measure.Growth || !RateEnds.Contains(text[phrase.End - 1]);
    }

    private static bool IsLevel(Clause clause, Phrase phrase, int index)
    {
        var said = PredicateTable.Read(clause.Text.Folded, phrase, clause.Amounts[index]);
        return said.IsLevel || (clause.Amounts[index].IsPoints && said.Subject == phrase);
    }
}
