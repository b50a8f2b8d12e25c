using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>第一产业增加值增长3.5%、第二产业增加值6%: what is said of the first number of a list goes without saying of the next.</summary>
internal sealed class ElidedRule : IRule
{
    private const string Joints = "、和及与";
    private const char Share = '占';
    private const int ShortestThing = 2;
    private const int LongestThing = 8;
    private const string RateEnds = "率比重";
    private static readonly Measure[] Elided = [Measure.Growth, Measure.Change, Measure.Completion];
    private static readonly WordClass Rivals = WordClasses.Of("points-vs");

    public string Name => "elided";

    public int Read(Clause clause, int index, List<NumberReading> readings) =>
        index == 0 ? ReadNextClause(clause, readings) : ReadNextOfList(clause, index, readings);

    private int ReadNextOfList(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (SaidBefore(clause, index) is not { } last)
            return 0;
        var text = clause.Text.Folded;
        var between = clause.Between(index - 1);
        if (last.Number.Unit != number.Unit)
            return OfOtherCount(clause, between, last, number, readings);
        if (!BeginsWithJoint(text, between) || !clause.Right(index).IsEmpty)
            return 0;
        var phrase = LabelTrim.TrimHead(text, between);
        if (phrase.IsEmpty || !IsBareThing(text, phrase, last.Measure) || !IsLevel(clause, phrase, index))
            return 0;
        readings.Add(WithLabel(last, number, NamesPart(text, phrase) ? last.Label : LabelBuilder.From(clause.Text, phrase)));
        return 1;
    }

    /// <summary>上半年 of 一季度增长2.1%、上半年3.2%: of what part of the year the next rate of the same is.</summary>
    private static bool NamesPart(string text, Phrase phrase)
    {
        var words = LabelTrim.StripHead(text, phrase).In(text);
        return words.IsEmpty
            || WordClasses.Time.Contains(words)
            || Frames.MonthSpans.AtStart(words)?.Length == words.Length;
    }

    private NumberReading WithLabel(NumberReading last, Quantity number, Label label) =>
        last with
        {
            Number = number,
            Label = label,
            Spoken = label,
            IsAside = false,
            Value = last.Value < 0 ? -number.Value : number.Value,
            Rule = Name,
        };

    /// <summary>死亡 of 事故120起、死亡15人,同比减少6起、2人: by how much what was counted in another unit moved as well.</summary>
    private int OfOtherCount(Clause clause, Phrase between, NumberReading last, Quantity number, List<NumberReading> readings)
    {
        var isOneMore =
            last.Measure == Measure.Change
            && between.Length == 1
            && BeginsWithJoint(clause.Text.Folded, between);
        if (!isOneMore || clause.Discourse.LastCountedIn(number.Unit) is not { } counted)
            return 0;
        readings.Add(WithLabel(last, number, counted));
        return 1;
    }

    /// <summary>铁路投资增长6.5%,公路11.2%: a thing of like form right behind the rate of another, over a comma.</summary>
    private int ReadNextClause(Clause clause, List<NumberReading> readings)
    {
        if (RateBefore(clause) is not { } last || ThingOfRate(clause) is not { } thing)
            return 0;
        var number = clause.Amounts[0];
        var label = OfSameMeasure(clause.Discourse.Latest.Text, thing);
        readings.Add(new NumberReading(number, label, Measure.Growth, last.Value < 0 ? -number.Value : number.Value, Name));
        return 1;
    }

    /// <summary>The rate that stands right before the clause; null where none does, or the clause says no more than a rate.</summary>
    private static NumberReading? RateBefore(Clause clause) =>
        clause.Discourse is { LatestIsAnchor: true, LastReading: { Measure: Measure.Growth, Rule: "growth" } last }
        && clause.Amounts[0].IsRatio
        && char.IsAsciiDigit(clause.Text.Folded[clause.Amounts[0].Start])
        && last.Number.Until + 1 == clause.Span.Start
        && clause.Right(0).IsEmpty
            ? last
            : null;

    /// <summary>A short thing alone, of which nothing is said and which is no measure; null where another stands before the rate.</summary>
    private static Label? ThingOfRate(Clause clause)
    {
        var phrase = clause.BareLeft(0);
        if (phrase.Length is < ShortestThing or > LongestThing || clause.Read(phrase).Contains(Share))
            return null;
        if (!IsBareThing(clause.Text.Folded, phrase, Measure.Growth) || !IsLevel(clause, phrase, 0))
            return null;
        var label = LabelBuilder.From(clause.Text, phrase);
        return label.Verb.IsEmpty && WordClasses.MeasureNoun.AtEnd(label.Text) == 0 && !clause.Indicators.Knows(label.Text)
            ? label
            : null;
    }

    /// <summary>公路投资 of 铁路投资增长6.5%,公路11.2%: the measure is that of the thing before it, and of a region (全市11.1%) all.</summary>
    private static Label OfSameMeasure(LabelWords latest, Label thing)
    {
        if (WordClasses.RegionPrefix.Contains(thing.Text))
            return LabelBuilder.Of(thing.Text + latest[WordClasses.RegionPrefix.AtStart(latest)..].As(LabelOrigin.Shared));
        var measure = WordClasses.MeasureNoun.AtEnd(latest);
        return measure > 1 && latest.Length - measure == thing.Text.Length
            ? LabelBuilder.Of(thing.Text + latest[^measure..].As(LabelOrigin.Shared))
            : thing;
    }

    private static bool BeginsWithJoint(string text, Phrase phrase) =>
        !phrase.IsEmpty && Joints.Contains(text[phrase.Start]);

    /// <summary>What was said of the number before, where it can go without saying.</summary>
    private static NumberReading? SaidBefore(Clause clause, int index)
    {
        if (clause.Discourse.LastReading is not { } last)
            return null;
        return
            last.Number.Start == clause.Amounts[index - 1].Start
            && Elided.Contains(last.Measure)
            ? last
            : null;
    }

    /// <summary>Whether nothing is said of the thing itself: 失业率保持在4% says how much there is, and a rate in % is no growth.</summary>
    private static bool IsBareThing(string text, Phrase phrase, Measure measure)
    {
        if (text[phrase.Start] == Share || Rivals.AtStart(phrase.In(text)) > 0 || LabelTrim.StripTail(text, phrase) != phrase)
            return false;
        return measure != Measure.Growth || !RateEnds.Contains(text[phrase.End - 1]);
    }

    private static bool IsLevel(Clause clause, Phrase phrase, int index)
    {
        var said = PredicateTable.Read(clause.Text.Folded, phrase, clause.Amounts[index]);
        return said.IsLevel || (clause.Amounts[index].IsPoints && said.Subject == phrase);
    }
}
