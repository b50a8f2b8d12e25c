using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>总量排名全国城市第9、较上年前进1位: a place in a ranking, and places gained or lost.</summary>
internal sealed class RankRule : IRule
{
    private const string Whole = "总量";
    private const string Pace = "增速";
    private static readonly WordClass Ranks = WordClasses.Of("rank-verb");
    private static readonly WordClass Sets = WordClasses.Of("ranking-set");
    private static readonly WordClass Leaning = WordClasses.Of("rank-leaning");

    public string Name => "rank";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        var (text, left) = (clause.Text.Folded, clause.Left(index));
        if (Ranking.Move(text, left, number) is { } move)
            return Add(clause, number, move, Labelling.OfPhrase(clause, move.Subject), PredicateTable.Moved, readings);
        if (!number.Ordinal && !clause.Right(index).IsEmpty && !text.AsSpan(left.Start, left.Length).EndsWith("前"))
            return 0;
        if (Ranking.Place(text, left, number) is not { } place)
            return 0;
        var isOfNothing = place.Subject.IsEmpty && IsOfOther(clause.Discourse);
        if (isOfNothing || Add(clause, number, place, Ranked(clause, place.Subject), PredicateTable.Rank, readings) == 0)
            readings.Add(new NumberReading(number, Label.Empty, Measure.Rank, number.Value, Name));
        return 1;
    }

    /// <summary>跻身全国百强县行列,排名升至第47位: a place of what the clause before says, where that names nothing that has it, and of no figure
    /// of an earlier sentence.</summary>
    private static bool IsOfOther(Discourse discourse) =>
        discourse is { SubjectIsOfSentence: true, Recent.Length: 0 } && Labelling.Spoken(discourse) is null;

    /// <summary>总量 alone is the 总量 of what was spoken of last.</summary>
    private static Label Ranked(Clause clause, Phrase subject)
    {
        if (subject.IsEmpty)
            return Labelling.Spoken(clause.Discourse) ?? clause.Discourse.Latest;
        var label = LabelBuilder.From(clause.Text, subject);
        if (clause.Discourse is { LatestStandsHere: true, LastReading.Measure: Measure.Rank } && Sets.AtEnd(label.Text) > 0)
            return clause.Discourse.Latest;
        if (Leans(label.Text) && OwnerOf(clause.Discourse, label.Text) is { } owner)
            return LabelBuilder.Of(owner.Text.As(LabelOrigin.Owner) + label.Text);
        return WordClasses.Generic.Contains(label.Text) ? LabelInContext.Of(clause, label) : label;
    }

    private static bool Leans(LabelWords words) => words.StartsWith(Whole) || words.StartsWith(Pace) || Leaning.Contains(words);

    /// <summary>Whose pace or number it is: of what was told last, or of what the clause before names.</summary>
    private static Label? OwnerOf(Discourse discourse, LabelWords words)
    {
        var spoken = discourse.Subject;
        var isOfLatest = spoken.IsEmpty || !Leaning.Contains(words) || Leaning.AtStart(spoken) > 0;
        return isOfLatest ? discourse.Latest : Labelling.Spoken(discourse);
    }

    private int Add(
        Clause clause,
        Quantity number,
        Predication said,
        Label label,
        Predicate predicate,
        List<NumberReading> readings
    )
    {
        if (label.IsEmpty)
            return 0;
        readings.Add((said with { Predicate = predicate }).Of(number, label, Name));
        return 1;
    }
}
