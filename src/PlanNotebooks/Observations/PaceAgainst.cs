using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>How fast something grows, held against another: 增速持续快于经济增速. It says nothing of what the thing is.</summary>
internal static class PaceAgainst
{
    private const string ProportionEnds = "度感面平率重比";
    private static readonly WordClass Rivals = WordClasses.Of("pace-vs");
    private static readonly WordClass Paces = WordClasses.Of("held-pace");
    private static readonly WordClass Markedly = WordClasses.Of("markedly");

    /// <summary>居民收入 of 居民收入增速持续快于经济增速; the phrase where no pace is held against another.</summary>
    public static Phrase Before(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        var thing = span.First(Math.Max(0, Rivals.IndexIn(span)));
        while (Math.Max(WordClasses.Adverb.AtEnd(thing), Markedly.AtEnd(thing)) is var adverb and > 0)
            thing = thing[..^adverb];
        var pace = Paces.AtEnd(thing);
        return pace > 0 && pace < thing.Length ? new Phrase(phrase.Start, phrase.Start + thing.Length - pace) : phrase;
    }

    /// <summary>城镇居民 of 农村居民收入增速快于城镇居民增速; empty where no pace is held against another.</summary>
    public static Phrase RivalIn(string text, Phrase phrase)
    {
        var thing = Before(text, phrase);
        if (thing == phrase)
            return default;
        var behind = phrase.Skip(Rivals.LastEndIn(phrase.In(text)));
        return behind.Drop(Paces.AtEnd(behind.In(text)));
    }

    /// <summary>Whether a phrase holds the pace of an amount so; a proportion (满意度增幅领先全省,达到94%) is none.</summary>
    public static bool IsOfAmount(string text, Phrase phrase) =>
        Before(text, phrase) is { IsEmpty: false } thing && thing != phrase && !ProportionEnds.Contains(text[thing.End - 1]);
}
