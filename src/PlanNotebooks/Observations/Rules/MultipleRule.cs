using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>是2006年的2.2倍, 增长1.5倍: a multiple, of what was spoken of last where nothing else is named.</summary>
internal sealed class MultipleRule : IRule
{
    private static readonly WordSet Links = Words.Of("multiple-link");

    public string Name => "multiple";

    public string Reads => "a multiple (倍) of what stands before 是 or 比, or was named last";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        if (number.Unit != "倍") return 0;
        var text = clause.Text.Folded;
        var left = Wording.StripHead(text, clause.Left(index));
        var link = Links.IndexIn(left.In(text));
        var label = Labelling.OfPhrase(clause, link >= 0 ? new Phrase(left.Start, left.Start + link) : left);
        if (label.IsEmpty) return 0;
        readings.Add(new Reading(number, label, Measure.Level, number.Value, Name));
        return 1;
    }
}
