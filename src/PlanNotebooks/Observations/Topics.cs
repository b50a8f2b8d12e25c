using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>The trade that a paragraph turns to: under 优化发展金融服务业, 一般公共预算收入 is that trade's.</summary>
internal static class Topics
{
    private const int LongestTopic = 10;
    private static readonly WordClass Sectors = WordClasses.Of("sector-ending");
    private static readonly WordClass Narrowed = WordClasses.Of("narrowed");
    private static readonly WordClass Openers = WordClasses.Of("sector-opener");

    /// <summary>Whether a label means a part of the region's figure under a topic.</summary>
    public static bool Narrows(ReadOnlySpan<char> label) => Narrowed.Contains(label);

    /// <summary>Whether a sentence can speak of a trade: most name none, which this tells at once.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> sentence) => Sectors.IsIn(sentence);

    /// <summary>The trade that a clause without numbers speaks of, or no words.</summary>
    public static LabelWords Of(ReportText text, Phrase phrase)
    {
        var clause = phrase.In(text.Folded);
        var opener = Openers.AtStart(clause);
        var rest = clause[opener..];
        for (var end = Math.Min(LongestTopic, rest.Length); end >= 3; end--)
            if (IsTrade(rest[..end]) && IsWhole(rest, end, opener > 0))
                return LabelWords.Of(text, new Phrase(phrase.Start + opener, phrase.Start + opener + end));
        return LabelWords.Empty;
    }

    private static bool IsTrade(ReadOnlySpan<char> words) =>
        Sectors.AtEnd(words) > 0
        && !words.ContainsAny('、', '和', '与')
        && (WordClasses.Verb.AtStart(words) == 0 || Sectors.Contains(words));

    /// <summary>The trade is the clause's subject, with a predicate behind it, or the object of its opening verb and nothing
    /// more.</summary>
    private static bool IsWhole(ReadOnlySpan<char> rest, int end, bool isObject) =>
        isObject ? rest.Length - end <= 2 : rest.Length - end is >= 2 and <= 8;
}
