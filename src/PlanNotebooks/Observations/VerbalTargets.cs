using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Finds the targets in words in the sentence of the main expected targets.</summary>
/// <remarks>Two forms: the thing first (居民收入与经济增长同步), and the verb first (完成国家下达的节能减排任务).</remarks>
internal static class VerbalTargets
{
    private const int ShortestThing = 2;
    private const int ShortestOfList = 4;
    private const string Joints = "、和及与等";
    private const string Growth = "增长";
    private static readonly WordClass Predicates = WordClasses.Of("words-predicate");

    /// <summary>Predicates that may be part of a thing: 能耗降低 of 能耗降低及环境质量指标完成国家下达目标.</summary>
    private static readonly WordClass Nominal = WordClasses.Of("words-nominal");

    /// <summary>固定资产投资增速高于全国平均水平 is a target for the growth of 固定资产投资.</summary>
    private static readonly WordClass Rates = WordClasses.Of("words-rate");

    /// <summary>What a target keeps step with: 居民收入和经济增长基本同步 is a target for 居民收入.</summary>
    private static readonly WordClass SyncPartners = WordClasses.Of("sync-partner");

    /// <summary>A comparison of growth, whatever is compared.</summary>
    private static readonly WordClass InStep = WordClasses.Of("words-in-step");
    private static readonly WordClass Adverbs = WordClasses.Of("words-adverb");
    private static readonly WordClass Acts = WordClasses.Of("words-act");
    private static readonly WordClass Tasks = WordClasses.Of("words-task");
    private static readonly WordClass Indices = WordClasses.Of("words-index");
    private static readonly WordClass Leads = WordClasses.Of("words-lead");
    private static readonly WordClass Givers = WordClasses.Of("words-giver");

    /// <summary>The targets in words of a sentence, a row for each indicator that one names.</summary>
    public static IEnumerable<VerbalTarget> Read(ReportText text, Phrase sentence, IndicatorTable indicators) =>
        SentenceSplitter
            .Clauses(text.Folded, sentence)
            .Where(clause => !clause.In(text.Folded).ContainsAnyInRange('0', '9'))
            .SelectMany(clause => VerbFirst(text, clause, indicators) ?? ThingFirst(text, clause, indicators) ?? []);

    private static IEnumerable<VerbalTarget>? ThingFirst(ReportText text, Phrase clause, IndicatorTable indicators)
    {
        if (!WordClasses.VerbalTarget.IsIn(clause.In(text.Folded)))
            return null;
        var words = WithoutReference(text.Folded, LabelTrim.StripHead(text.Folded, clause));
        var span = words.In(text.Folded);
        var predicate = PredicateIn(span);
        if (predicate < ShortestThing)
            return null;
        var partner = SyncPartners.IndexIn(span[..predicate]);
        var label = LabelWords.Of(
            text,
            new Phrase(words.Start, words.Start + (partner >= ShortestThing ? partner : predicate))
        );
        label = WithoutTail(label, Adverbs);
        var bare = WithoutTail(label, Rates);
        var isGrowth =
            bare.Length < label.Length
            || span[predicate..].StartsWith(Growth, StringComparison.Ordinal)
            || InStep.IsIn(span[predicate..]);
        return Parts(bare, indicators).Select(part => new VerbalTarget(words, part, isGrowth));
    }

    /// <summary>确保完成国家下达的能耗强度下降目标: the thing stands between who gave the task and the word of the task; of 约束性指标 that word is
    /// its own.</summary>
    private static IEnumerable<VerbalTarget>? VerbFirst(ReportText text, Phrase clause, IndicatorTable indicators)
    {
        var span = clause.In(text.Folded);
        var act = Acts.IndexIn(span);
        var task = Math.Max(Tasks.AtEnd(span), Indices.AtEnd(span));
        if (act < 0 || task == 0 || !WithoutHead(text, new Phrase(clause.Start, clause.Start + act), Leads).IsEmpty)
            return null;
        var end = clause.End - Tasks.AtEnd(span);
        var thing = WithoutHead(text, new Phrase(clause.Start + act + Acts.AtStart(span[act..]), end), Givers);
        if (thing.Length <= ShortestThing)
            return null;
        var words = LabelTrim.StripHead(text.Folded, clause);
        return Parts(LabelWords.Of(text, thing), indicators).Select(part => new VerbalTarget(words, part, false));
    }

    /// <summary>A phrase without the words of a class at its head, and what no label begins with: nothing of 按照国家要求坚决, which only says
    /// how something is done.</summary>
    private static Phrase WithoutHead(ReportText text, Phrase phrase, WordClass words)
    {
        for (var before = default(Phrase); !phrase.IsEmpty && phrase != before;)
        {
            before = phrase;
            phrase = LabelTrim.StripHead(text.Folded, phrase.Skip(words.AtStart(phrase.In(text.Folded))));
        }

        return phrase;
    }

    /// <summary>Where what is said of the thing begins; −1 where nothing is.</summary>
    private static int PredicateIn(ReadOnlySpan<char> words)
    {
        for (var from = 0; Predicates.IndexIn(words[from..]) is var found and >= 0;)
        {
            var at = from + found;
            var length = Nominal.AtStart(words[at..]);
            var behind = words[(at + length)..];
            var isPartOfThing =
                length > 0
                && !behind.IsEmpty
                && SyncPartners.AtStart(behind) == 0
                && (Joints.Contains(behind[0]) || Predicates.AtStart(behind) == 0 && Tasks.AtStart(behind) > 0);
            if (!isPartOfThing)
                return at;
            from = at + length;
        }

        return -1;
    }

    private static LabelWords WithoutTail(LabelWords label, WordClass words)
    {
        while (words.TailOf(label.Folded) is var tail and > 0)
            label = label[..^tail];
        return label;
    }

    /// <summary>The words without a reference in brackets behind them: (详见大会文件二十一).</summary>
    private static Phrase WithoutReference(string text, Phrase words) =>
        new(words.Start, words.Start + EndBracket.Without(words.In(text)).Length);

    /// <summary>万元地区生产总值能耗 and 主要污染物排放量: each part of a list of which one is an indicator or a measure, and none too short
    /// to be understood alone. A list that goes on (…等指标) is one thing, but where all its parts are indicators.</summary>
    private static IReadOnlyList<LabelWords> Parts(LabelWords label, IndicatorTable indicators)
    {
        var goesOn = label.Contains('等');
        var parts = goesOn ? [] : Listing.Cut(label);
        if (parts.Count > 1 && AreAllClear(parts, indicators))
            return [.. parts.Select(part => Bare(part, indicators))];
        parts = Listing.Split(label, 0, indicators);
        return parts.Count > 1 && AreAllKnown(parts, goesOn, indicators) ? parts : [Bare(label, indicators)];
    }

    private static bool AreAllClear(IReadOnlyList<LabelWords> parts, IndicatorTable indicators) =>
        parts.Any(part => Names(part, indicators))
        && parts.All(part => part.Length >= ShortestOfList || Names(part, indicators));

    private static bool AreAllKnown(IReadOnlyList<LabelWords> parts, bool goesOn, IndicatorTable indicators) =>
        parts.Any(part => indicators.Knows(part, IndicatorScope.Extended))
        && parts.All(part =>
            indicators.Knows(part, IndicatorScope.Extended)
            || (!goesOn && WordClasses.MeasureNoun.AtEnd(part.Folded) > 0)
        );

    private static bool Names(LabelWords part, IndicatorTable indicators) =>
        indicators.Knows(Bare(part, indicators), IndicatorScope.Extended) || WordClasses.MeasureNoun.AtEnd(part.Folded) > 0;

    /// <summary>单位地区生产总值能耗 of 单位地区生产总值能耗降低, where the words without their tail are an indicator.</summary>
    private static LabelWords Bare(LabelWords part, IndicatorTable indicators)
    {
        var bare = WithoutTail(WithoutTail(part, Rates), Nominal);
        return indicators.Knows(bare, IndicatorScope.Extended) ? bare : part;
    }
}
