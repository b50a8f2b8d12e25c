using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>What is said of the parts of a list: A、B分别同比下降, A、B均达到.</summary>
/// <param name="Said">What is said.</param>
/// <param name="List">The list.</param>
/// <param name="Ending">The noun behind 分别 or 均, which every part shares: A、B分别完成投资5亿元、6亿元; empty where there is none.</param>
/// <param name="IsOfLast">Whether it is said in the list's last part (…率、居民消费价格涨幅分别), and so is not of a rate.</param>
internal readonly record struct Statement(Predication Said, Phrase List, LabelWords Ending, bool IsOfLast)
{
    private static readonly WordClass From = WordClasses.Of("from");

    /// <summary>Whether the numbers are earlier values, whose later ones stand in the next clause: 分别由41.9%、50.3%,下降到….</summary>
    public bool IsFrom { get; private init; }

    /// <summary>What is said behind a word that parts the list from it; where nothing is, at the end of the list (增幅分别为).</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="index">The number, or the first of several.</param>
    /// <param name="at">Where the word begins, in the words before the number.</param>
    /// <param name="length">Its length.</param>
    public static Statement Behind(Clause clause, int index, int at, int length)
    {
        var (text, left, number) = (clause.Text.Folded, clause.Left(index), clause.Amounts[index]);
        var list = new Phrase(left.Start, left.Start + at);
        var behind = new Phrase(list.End + length, left.End);
        if (From.AtEnd(behind.In(text)) is var from and > 0)
            return Level(clause, list, behind.Drop(from)) with { IsFrom = true };
        if (Changes.OfAmountSaid(text, behind, number) is { } change)
            return new Statement(change, LabelTrim.StripTail(text, list), Noun(clause, change.Subject), false);
        var said = PredicateTable.Read(text, behind, number);
        if (!said.IsLevel && !number.IsPoints)
            return new Statement(said, LabelTrim.StripTail(text, list), Noun(clause, said.Subject), false);
        if (!number.IsPoints && !Noun(clause, behind).IsEmpty)
            return Level(clause, list, behind);
        return AtEnd(clause, list, said, number);
    }

    private static Statement Level(Clause clause, Phrase list, Phrase behind) =>
        new(new Predication(1, list), list, Noun(clause, behind), false);

    /// <summary>What is said at the end of the list itself: 增速均达到, 增速高于全省分别.</summary>
    private static Statement AtEnd(Clause clause, Phrase list, Predication behind, Quantity number)
    {
        var text = clause.Text.Folded;
        var said = PredicateTable.Read(text, LabelTrim.StripTail(text, list), number);
        if (said.IsLevel)
            return new Statement(said, list, LabelWords.Empty, false);
        if (number.IsPoints && !behind.Subject.IsEmpty && behind.Sign < 0)
            said = said with { Sign = -1 };
        if (number.IsPoints && Changes.Falls(text, new Phrase(list.End, number.From)))
            said = said with { Sign = -1 };
        return new Statement(said, said.Subject, LabelWords.Empty, !number.IsPoints);
    }

    private static LabelWords Noun(Clause clause, Phrase behind)
    {
        var text = clause.Text.Folded;
        return clause.Cut(LabelTrim.StripHead(text, LabelTrim.StripTail(text, behind)));
    }
}
