using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>PM2.5达标天数同比增加7天: an absolute change.</summary>
internal sealed class ChangeRule : IRule
{
    private const string Rate = "%";
    private const char Count = '数';
    private static readonly WordClass Shares = WordClasses.Of("share-of-days");
    private static readonly WordClass Nets = WordClasses.Of("net-change");

    public string Name => "change";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (!clause.Right(index).IsEmpty)
            return 0;
        var words = clause.Left(index);
        var read = OfNet(clause, index) ?? Changes.OfAmount(clause.Text.Folded, words, number) ?? OfSameUnit(clause, words, number);
        if (read is not { } said)
            return 0;
        if (said.Subject.IsEmpty && Labelling.OfContext(clause.Discourse).IsEmpty)
            return 0;
        var counted = said.Subject.IsEmpty ? OfCount(clause.Discourse, number) : null;
        var label = counted ?? OfDays(Labelling.OfPhrase(clause, said.Subject), number);
        readings.Add((said with { Predicate = PredicateTable.Change }).Of(number, label, Name));
        return 1;
    }

    /// <summary>优良天数 of 优良天数比例达到77%,增加13天: a share of days does not grow by days.</summary>
    private static Label OfDays(Label label, Quantity number)
    {
        var share = Units.Of(number.Unit) == Dimension.Time ? Shares.AtEnd(label.Text) : 0;
        return share > 0 && label.Text[..^share].EndsWith(Count) ? LabelBuilder.Of(label.Text[..^share]) : label;
    }

    /// <summary>事故 of 事故120起,死亡15人,同比减少6起: what is counted in the unit of the change.</summary>
    private static Label? OfCount(Discourse discourse, Quantity number) =>
        discourse.Subject.IsEmpty
        && (Units.IsCount(number.Unit) || Units.Of(number.Unit) == Dimension.People)
            ? discourse.CountedIn(number.Unit)
            : null;

    /// <summary>路网密度44公里/百平方公里,提高1.4公里/百平方公里: in the unit of the measure before it, an amount says by how much that moved.</summary>
    private static Predication? OfSameUnit(Clause clause, Phrase words, Quantity number)
    {
        var discourse = clause.Discourse;
        var isOfMeasure =
            discourse.LatestStandsHere
            && discourse.Unit == number.Unit
            && WordClasses.MeasureNoun.AtEnd(discourse.Latest.Text) > 0;
        var said = isOfMeasure ? Changes.OfAmountSaid(clause.Text.Folded, words, number) : null;
        return said is { Subject.IsEmpty: true }
            ? said
            : null;
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
