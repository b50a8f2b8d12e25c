using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>收储地块16宗457亩, 180个、538.5万平方米, 25个安置房项目246万平方米, 增长7%以上、力争达到8%: a second count of the same thing in a unit of its own.</summary>
internal sealed class SecondUnitRule : IRule
{
    private static readonly WordClass Reaching = WordClasses.Of("reaching");
    private static readonly WordClass Places = WordClasses.Of("counted-place");

    public string Name => "second-unit";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        if (index == 0 || clause.Discourse.Latest.IsEmpty)
            return 0;
        var left = LabelTrim.StripTail(clause.Text.Folded, clause.BareLeft(index));
        var direct = clause.FollowsDirectly(index);
        var again = !direct && NamesAgain(clause, left);
        var isBare = left.IsEmpty && clause.Right(index).IsEmpty;
        if (again ? IsNextAct(clause, index, left) : !direct && !isBare)
            return 0;
        readings.Add(ReadingOf(clause, clause.Amounts[index], Counted(clause, index, isBare, again)) with { IsAside = true });
        return 1;
    }

    private static Label Counted(Clause clause, int index, bool isBare, bool again)
    {
        var noun = IsGivenNext(clause, index) ? LabelWords.Empty : CountedNoun.Plain(clause.Cut(clause.Right(index)));
        var (number, before) = (clause.Amounts[index], clause.Amounts[index - 1]);
        var reached = new Phrase(clause.Left(index).Start, number.Value > before.Value ? number.Start : number.From);
        var total = Labelling.Total(clause, reached, isBare ? Counted(clause, index) : clause.Discourse.Latest);
        return WithNoun(total, noun, again);
    }

    /// <summary>What a number without words counts: what was named last, or of people of places what was done to them.</summary>
    private static Label Counted(Clause clause, int index) =>
        CountsPeopleOfPlaces(clause, index) ? LabelInContext.Of(clause, ActUpon(clause)) : clause.Discourse.Latest;

    /// <summary>覆盖86个村、12万人: people are none of the places that were counted before.</summary>
    private static bool CountsPeopleOfPlaces(Clause clause, int index) =>
        CountsPeople(clause, index)
        && Places.AtEnd(clause.Discourse.Latest.Noun) > 0
        && Reaching.Contains(clause.Discourse.Latest.Verb);

    private static bool CountsPeople(Clause clause, int index) =>
        Units.Of(clause.Amounts[index].Unit) is Dimension.People or Dimension.Households;

    private static Label ActUpon(Clause clause) => LabelBuilder.Of(clause.Discourse.Latest.Verb);

    /// <summary>Whether the words before a number are the last ones of what was named last, and no other figure: 出口 behind 进出口.</summary>
    private static bool NamesAgain(Clause clause, Phrase left) =>
        !left.IsEmpty
        && clause.Discourse.Latest.Text.EndsWith(clause.Read(left))
        && !clause.Indicators.Knows(clause.Read(left));

    /// <summary>发放资金 of 符合条件1365户1849人发放资金137万元: what the money behind was given for is not what is counted.</summary>
    private static bool IsGivenNext(Clause clause, int index) =>
        index + 1 < clause.Amounts.Count
        && Units.IsMoney(clause.Amounts[index + 1].Unit)
        && LabelBuilder.HeadVerb(clause.Read(clause.Right(index))) > 0;

    /// <summary>Whether the words before a number are an act for which the number before it is only what it took, or those for whom it is
    /// done.</summary>
    private static bool IsNextAct(Clause clause, int index, Phrase left) =>
        LabelBuilder.HeadVerb(clause.Read(left)) > 0
        && (IsMeans(clause.Amounts[index - 1]) || clause.IsDoneForThose(index));

    /// <summary>What was named last, with the noun behind the number; where places were named again, the noun is what is there.</summary>
    private static Label WithNoun(Label label, LabelWords noun, bool again)
    {
        if (again && noun.Length > 1 && Places.AtEnd(label.Noun) > 0)
            return LabelBuilder.Join(label.Verb, noun.TrimStart('的'));
        return label.Text.Contains(noun.TrimStart('的').Folded) ? label : LabelBuilder.Of(label.Text + noun);
    }

    /// <summary>投资3亿元新建道路120公里, 用10天拆除违建370处: money and time are what an act took, and its number is the next.</summary>
    private static bool IsMeans(Quantity number) => Units.Of(number.Unit) is Dimension.Money or Dimension.Time;

    /// <summary>增长7%以上、力争达到8%: a second rate behind a growth is one too.</summary>
    private NumberReading ReadingOf(Clause clause, Quantity number, Label label)
    {
        if (clause.Discourse.LastReading is { Measure: Measure.Growth } last && number.IsRatio && last.Number.IsRatio)
            return new NumberReading(number, label, Measure.Growth, last.Value < 0 ? -number.Value : number.Value, Name);
        return new NumberReading(number, label, Measures.OfLevel(number), number.Value, Name);
    }
}
