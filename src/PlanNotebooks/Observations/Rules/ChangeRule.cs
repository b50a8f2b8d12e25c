using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;

namespace PlanNotebooks.Observations.Rules;

/// <summary>PM2.5达标天数同比增加7天: an absolute change.</summary>
internal sealed class ChangeRule : IRule
{
    private const string Rate = "%";
    private static readonly WordClass Nets = WordClasses.Of("net-change");

    public string Name => "change";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (!clause.Right(index).IsEmpty)
            return 0;
        if ((OfNet(clause, index) ?? Changes.OfAmount(clause.Text.Folded, clause.Left(index), number)) is not { } said)
            return 0;
        if (said.Subject.IsEmpty && clause.Discourse.Latest.IsEmpty)
            return 0;
        var label = Labelling.OfPhrase(clause, said.Subject);
        readings.Add((said with { Predicate = PredicateTable.Change }).Of(number, label, Name));
        return 1;
    }

    /// <summary>农民人均纯收入4878元,净增582元: of a measure, what was added is its change and no count of new ones.</summary>
    private static Predication? OfNet(Clause clause, int index)
    {
        var act = clause.Read(clause.BareLeft(index));
        var (discourse, number) = (clause.Discourse, clause.Amounts[index]);
        if (!Nets.Contains(act) || !discourse.LatestStandsHere || (discourse.Unit != number.Unit && discourse.Unit != Rate))
            return null;
        return WordClasses.MeasureNoun.AtEnd(discourse.Latest.Text) > 1 ? new Predication(act.Contains('减') ? -1 : 1, default) : null;
    }
}
