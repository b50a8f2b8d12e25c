using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Predicates;

/// <summary>Multiples: 是2006年的2.2倍, 增长1.5倍.</summary>
internal static class Multiples
{
    private const string Times = "倍";
    private static readonly WordClass Links = WordClasses.Of("multiple-link");

    /// <summary>A number of times; what stands before the word that links it is its subject.</summary>
    public static Predication? Match(string text, Phrase words, Quantity number)
    {
        if (number.Unit != Times)
            return null;
        var left = LabelTrim.StripHead(text, words);
        var link = Links.IndexIn(left.In(text));
        return new Predication(1, link >= 0 ? new Phrase(left.Start, left.Start + link) : left);
    }
}
