using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Finds what a text turns to: a trade, an economy, a zone, a holder of figures, a scheme.</summary>
internal static class Topics
{
    private const int ShortestName = 3;
    private const int LongestTrade = 11;
    private const int LongestName = 18;
    private const int LongestZone = 10;
    private const int LongestSaidOfTrade = 16;
    private static readonly System.Buffers.SearchValues<char> NoName = System.Buffers.SearchValues.Create("、和与及等,;“");
    private static readonly WordClass Openers = WordClasses.Of("sector-opener");
    private static readonly WordClass GoesOn = WordClasses.Of("sector-linked");
    private static readonly WordClass Linked = WordClasses.Of("owner-linked");

    /// <summary>Whether a label means a part of the region's figure under a trade.</summary>
    public static bool Narrows(ReadOnlySpan<char> label) => TopicKind.Trade.Figures.Contains(label);

    /// <summary>Whether a sentence can speak of a trade: most name none, which this tells at once.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> sentence) => TopicKind.Trade.Endings.IsIn(sentence);

    /// <summary>The topic that a clause without numbers turns to: 优化发展金融服务业, 区属企业创新导向更加突出; null where it turns to none.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="phrase">The clause, without what leads in to it.</param>
    /// <param name="ofTrade">How far a trade reaches.</param>
    /// <param name="depth">How far any other reaches.</param>
    public static Topic? OfClause(ReportText text, Phrase phrase, TopicDepth ofTrade, TopicDepth depth)
    {
        if (TradeOf(text, phrase, mayEndThere: false) is { } trade)
            return new Topic(trade, TopicKind.Trade, ofTrade);
        var clause = phrase.In(text.Folded);
        var verb = LabelBuilder.HeadVerb(clause);
        if (!IsNamed(clause[verb..]))
            return null;
        var name = LabelWords.Of(text, phrase.Skip(verb));
        if (verb > 0)
            return Named(name, TopicKind.Scheme, depth);
        return Named(name, TopicKind.Economy, depth)
            ?? Named(name, TopicKind.Schooling, depth)
            ?? Named(name, TopicKind.Scheme, depth)
            ?? Named(name, TopicKind.Holder, depth);
    }

    /// <summary>The topic of all that stands under a heading: 现代服务业提质增效, 青山经济开发区; null where it names none.</summary>
    public static Topic? OfHeading(ReportText text, Phrase phrase)
    {
        if (TradeOf(text, phrase, mayEndThere: true) is { } trade)
            return new Topic(trade, TopicKind.Trade, TopicDepth.Section);
        var words = LabelWords.Of(text, phrase);
        foreach (var kind in (TopicKind[])[TopicKind.Economy, TopicKind.Zone, TopicKind.Holder])
            if (words.Length >= ShortestName && kind.Endings.TailOf(words) is var ending and > 0)
                return NameIn(words, words.Length, ending) is { } name ? new Topic(name, kind, TopicDepth.Section) : null;
        return null;
    }

    /// <summary>The topic that the first label of a sentence names: 开发区 of 开发区主营业务收入, 流亭机场 of 流亭机场新增航线; null where it names
    /// none.</summary>
    public static Topic? OfLabel(Label label)
    {
        if (ZoneOf(label) is { IsEmpty: false } zone)
            return new Topic(zone, TopicKind.Zone, TopicDepth.Sentence);
        return IsNamed(label.Text)
            ? Named(label.Text, TopicKind.Scheme, TopicDepth.Sentence) ?? Named(label.Text, TopicKind.Holder, TopicDepth.Sentence)
            : null;
    }

    /// <summary>Whether words can begin with a name: no verb stands at their head.</summary>
    private static bool IsNamed(ReadOnlySpan<char> words) =>
        WordClasses.LightHead.AtStart(words) + WordClasses.Verb.AtStart(words) == 0;

    /// <summary>A name of a kind that words begin with, where more is said of it.</summary>
    private static Topic? Named(LabelWords words, TopicKind kind, TopicDepth depth)
    {
        var most = Math.Min(LongestName, words.Length - 2);
        for (var end = EndIn(words, kind, most); end >= ShortestName; end = EndIn(words, kind, end - 1))
        {
            var ending = kind.Endings.AtEnd(words.Folded[..end]);
            if ((ending == end && kind != TopicKind.Economy) || Linked.AtStart(words.Folded[end..]) > 0)
                continue;
            if (NameIn(words, end, ending) is { } name)
                return new Topic(name, kind, depth);
        }

        return null;
    }

    /// <summary>新型农村合作医疗 of 全面启动了新型农村合作医疗: a name without the acts and adverbs before it; null where the words are no one
    /// name.</summary>
    private static LabelWords? NameIn(LabelWords words, int end, int ending)
    {
        var name = words[(words.Folded[..end].LastIndexOfAny('的', '了') + 1)..end];
        while (LeadOf(name) is var lead and > 0 && lead < name.Length)
            name = name[lead..];
        if (name.Length < ShortestName || name.Folded.ContainsAny(NoName))
            return null;
        return name.Length >= ending && Listing.IndexOfInnerVerb(name, name.Length) == 0 ? name : null;
    }

    private static int LeadOf(LabelWords name)
    {
        var act = Math.Max(WordClasses.Up.AtStart(name), WordClasses.Down.AtStart(name));
        return Math.Max(Math.Max(act, Openers.AtStart(name)), Math.Max(WordClasses.Adverb.AtStart(name), name.StartsWith('并') ? 1 : 0));
    }

    /// <summary>The trade that a phrase is about: its subject, with a predicate behind it, or the object of its opening verb and nothing
    /// more.</summary>
    private static LabelWords? TradeOf(ReportText text, Phrase phrase, bool mayEndThere)
    {
        var clause = phrase.In(text.Folded);
        var opener = Openers.AtStart(clause);
        var rest = clause[opener..];
        var most = Math.Min(LongestTrade, rest.Length);
        for (var end = EndIn(rest, TopicKind.Trade, most); end >= ShortestName; end = EndIn(rest, TopicKind.Trade, end - 1))
            if (IsTrade(rest[..end]) && IsWhole(rest[end..], opener > 0, mayEndThere))
                return LabelWords.Of(text, new Phrase(phrase.Start + opener, phrase.Start + opener + end));
        return null;
    }

    /// <summary>Whether what stands behind a trade's name leaves it whole: 工业 of 工业企业 is none.</summary>
    private static bool IsWhole(ReadOnlySpan<char> behind, bool isObject, bool mayEndThere)
    {
        if (behind.IsEmpty)
            return isObject || mayEndThere;
        return GoesOn.AtStart(behind) == 0 && (isObject ? behind.Length <= 2 : behind.Length is >= 2 and <= LongestSaidOfTrade);
    }

    private static bool IsTrade(ReadOnlySpan<char> words) =>
        words[0] != '被'
        && !words.Contains('、')
        && (IsNamed(words) || TopicKind.Trade.Endings.Contains(words));

    /// <summary>The zone that a label begins with, where something is measured of it; else no words.</summary>
    private static LabelWords ZoneOf(Label label)
    {
        if (WordClasses.MeasureNoun.AtEnd(label.Text) == 0)
            return LabelWords.Empty;
        if (TopicKind.Zone.Endings.AtStart(label.Text) is var whole and > 0)
            return label.Text[..whole];
        if (label.Verb.Length > 0)
            return LabelWords.Empty;
        var end = EndIn(label.Text, TopicKind.Zone, Math.Min(LongestZone, label.Text.Length - 2));
        return end >= ShortestName ? label.Text[..end] : LabelWords.Empty;
    }

    /// <summary>Where a name of a kind ends last in the first characters of words, as many as are given; fewer than a name has where none
    /// does.</summary>
    private static int EndIn(ReadOnlySpan<char> words, TopicKind kind, int most) =>
        most < ShortestName ? 0 : kind.Endings.LastEndIn(words[..most]);
}
