using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Finds the targets in words in the sentence of the main expected targets.</summary>
internal static class VerbalTargets
{
    private static readonly WordClass Predicates = WordClasses.Of("words-predicate");

    /// <summary>固定资产投资增速高于全国平均水平 is a target for the growth of 固定资产投资.</summary>
    private static readonly WordClass Rates = WordClasses.Of("words-rate");

    /// <summary>What a target keeps step with: 居民收入和经济增长基本同步 is a target for 居民收入.</summary>
    private static readonly WordClass SyncPartners = WordClasses.Of("sync-partner");

    /// <summary>The targets in words of a sentence, a row for each indicator that one names.</summary>
    public static IEnumerable<VerbalTarget> Read(ReportText text, Phrase sentence, IndicatorTable indicators)
    {
        foreach (var clause in SentenceSplitter.Clauses(text.Folded, sentence))
        {
            var span = clause.In(text.Folded);
            if (span.ContainsAnyInRange('0', '9') || !WordClasses.VerbalTarget.IsIn(span))
                continue;
            var words = WithoutReference(text.Folded, LabelTrim.StripHead(text.Folded, clause));
            var predicate = Predicates.IndexIn(words.In(text.Folded));
            if (predicate < 2)
                continue;
            var partner = SyncPartners.IndexIn(words.In(text.Folded)[..predicate]);
            var label = LabelWords.Of(
                text,
                new Phrase(words.Start, words.Start + (partner >= 2 ? partner : predicate))
            );
            var rate = Rates.AtEnd(label.Folded);
            var growth = rate > 0 || words.In(text.Folded)[predicate..].StartsWith("增长", StringComparison.Ordinal);
            foreach (var part in Parts(label[..^rate], indicators))
                yield return new VerbalTarget(words, part, growth);
        }
    }

    /// <summary>The words without a reference in brackets behind them: (详见大会文件二十一).</summary>
    private static Phrase WithoutReference(string text, Phrase words)
    {
        var bracket = text[words.End - 1] == ')' ? words.In(text).LastIndexOf('(') : -1;
        return bracket > 0 ? new Phrase(words.Start, words.Start + bracket) : words;
    }

    /// <summary>万元地区生产总值能耗 and 主要污染物排放量: each part of a list that names an indicator or, beside one, a measure.</summary>
    private static IReadOnlyList<LabelWords> Parts(LabelWords label, IndicatorTable indicators)
    {
        var parts = Listing.Split(label, 0, indicators);
        var isList =
            parts.Count > 1
            && parts.Any(part => indicators.Knows(part))
            && parts.All(part => indicators.Knows(part) || WordClasses.MeasureNoun.AtEnd(part.Folded) > 0);
        return isList ? parts : [label];
    }
}
