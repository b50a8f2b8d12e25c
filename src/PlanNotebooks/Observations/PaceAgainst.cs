using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>How fast something grows, held against another: 增速持续快于经济增速. It says nothing of what the thing is.</summary>
internal static class PaceAgainst
{
    private static readonly WordClass Rivals = WordClasses.Of("points-vs");
    private static readonly WordClass Growths = WordClasses.Of("growth-behind");
    private static readonly WordClass Markedly = WordClasses.Of("markedly");

    /// <summary>居民收入 of 居民收入增速持续快于经济增速; the phrase where no pace is held against another.</summary>
    public static Phrase Before(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        var thing = span.First(Math.Max(0, Rivals.IndexIn(span)));
        while (Math.Max(WordClasses.Adverb.AtEnd(thing), Markedly.AtEnd(thing)) is var adverb and > 0)
            thing = thing[..^adverb];
        var pace = Math.Max(WordClasses.Up.AtEnd(thing), Growths.AtEnd(thing));
        return pace > 0 && pace < thing.Length ? new Phrase(phrase.Start, phrase.Start + thing.Length - pace) : phrase;
    }
}
