using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>What a clause without a number spoke of. Most are never asked for, so that they are read when they are.</summary>
/// <param name="text">The report's text.</param>
/// <param name="phrase">The clause, without what leads in to it.</param>
/// <param name="isRound">Whether a round sum that it passed stood behind it.</param>
internal sealed class ClauseSubject(ReportText text, Phrase phrase, bool isRound)
{
    private static readonly WordClass SubjectTails = WordClasses.Of("subject-tail");
    private static readonly WordClass Each = WordClasses.Of("each");
    private static readonly WordClass PerHead = WordClasses.Of("per-head");
    private static readonly WordClass Harvests = WordClasses.Of("harvest");
    private static readonly WordClass KindNouns = WordClasses.Of("kind-noun");
    private static readonly WordClass Turns = WordClasses.Of("turn");
    private static readonly WordClass FallingPaces = WordClasses.Of("falling-pace");
    private static readonly WordClass States = WordClasses.Of("state-tail");
    private static readonly WordClass Rivals = WordClasses.Of("pace-vs");
    private static readonly WordClass Paces = WordClasses.Of("pace-told");
    private static readonly WordClass GrowthNouns = WordClasses.Of("growth-behind");
    private Parts? _parts;

    /// <summary>The subject.</summary>
    public LabelWords Words => Read().Words;

    /// <summary>Of what the clause says something, be it that it passed a round sum (游客接待量突破千万人次); no words of an act.</summary>
    public LabelWords Stated => Read().Stated;

    /// <summary>Whether a verb may act on it: not where the clause states something of it.</summary>
    public bool IsObject => Read().IsObject;

    /// <summary>What turns, where the clause states a turn (投资由增转降); else null.</summary>
    public Label? Turning => Turns.IsIn(phrase.In(text.Folded)) && Read().Turning is { } words ? LabelBuilder.Of(words) : null;

    /// <summary>城镇居民 of 农村居民收入增速快于城镇居民: against what a pace is held; empty where none is.</summary>
    public LabelWords Rival =>
        PaceAgainst.RivalIn(text.Folded, phrase) is { IsEmpty: false } rival
            ? LabelBuilder.From(text, rival).Text
            : LabelWords.Empty;

    /// <summary>Whether the clause says that something grew or turned, so that a rate behind it tells by how much: 保持快速增长,达到12%,
    /// 增速快于全省,达到12%, 增速逐季回升,一季度2.1%.</summary>
    public bool SaysGrowth =>
        phrase.In(text.Folded) is var words
        && (GrowthNouns.AtEnd(words) + Turns.AtEnd(words) > 0 || TellsPace(words) || PaceAgainst.IsOfAmount(text.Folded, phrase));

    /// <summary>增速逐季回升, and not 增幅高于全省, which is held against another.</summary>
    private static bool TellsPace(ReadOnlySpan<char> words) => Paces.IsIn(words) && Rivals.IndexIn(words) < 0;

    private sealed record Parts(LabelWords Words, bool IsObject, LabelWords? Turning, LabelWords Stated);

    private Parts Read() => _parts ??= PartsOf(LabelBuilder.From(text, PaceAgainst.Before(text.Folded, WithoutStreak())), isRound);

    /// <summary>工业投资 of 工业投资连续11个月保持两位数增长; a crop's streak says nothing against the crop.</summary>
    private Phrase WithoutStreak() =>
        Harvests.IsIn(phrase.In(text.Folded)) ? phrase : Streaks.Before(text.Folded, phrase);

    private static Parts PartsOf(Label label, bool isRound)
    {
        var tail = SubjectTails.AtEnd(label.Text);
        var isStatement = tail > 0 && (label.Verb.Length == 0 || IsPace(label.Noun[..^Math.Min(tail, label.Noun.Length)]));
        var subject = isStatement
            ? label.Text[..^tail]
            : SpokenOf(label)[..^SubjectTails.AtEnd(label.Noun)];
        subject = subject[..^WordClasses.Adverb.AtEnd(subject)].TrimStart('了');
        var turns = Turns.AtEnd(label.Text) > 0;
        if (turns)
            subject = subject[..^PaceAtEnd(subject)];
        var turning = turns ? subject : null;
        subject = Plain(subject[..^SubjectTails.AtEnd(subject)]);
        var isObject = label.Verb.Length > 0 || (!isStatement && !subject.IsEmpty);
        return new Parts(subject, isObject, turning, isObject && !isRound ? WithoutState(label) : subject);
    }

    /// <summary>民营经济 of 民营经济异军突起; nothing of an act, nor of what says nothing of a thing.</summary>
    private static LabelWords WithoutState(Label label)
    {
        var state = label.Verb.IsEmpty ? States.TailOf(label.Text) : 0;
        if (state == 0)
            return LabelWords.Empty;
        var thing = label.Text[..^state];
        thing = thing[..^WordClasses.Adverb.TailOf(thing)];
        var pace = Math.Max(PaceAtEnd(thing), FallingPaces.TailOf(thing));
        return thing[..^pace];
    }

    /// <summary>发电量 of 发电量: a noun of one character says nothing without the act before it.</summary>
    private static LabelWords SpokenOf(Label label) => label.Noun.Length > 1 ? label.Noun : label.Text;

    /// <summary>增速 of 投资增速由负转正: how fast that grows which stands before it, though its name is an act's too.</summary>
    private static bool IsPace(LabelWords words) => !words.IsEmpty && PaceAtEnd(words) == words.Length;

    private static int PaceAtEnd(LabelWords words) => words.EndsWith('速') || words.EndsWith('幅') ? WordClasses.Up.AtEnd(words) : 0;

    /// <summary>What is spoken of, without 均 behind it; 医疗机构项目 of 4个医疗机构项目中, among which something is.</summary>
    private static LabelWords Plain(LabelWords subject)
    {
        if (PerHead.AtEnd(subject) == 0)
            subject = subject[..^Each.AtEnd(subject)];
        return subject.EndsWith('中') && KindNouns.AtEnd(subject.Folded[..^1]) > 0 ? WithoutCount(subject[..^1]) : subject;
    }

    private static LabelWords WithoutCount(LabelWords words)
    {
        var digits = words.Folded.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && words[digits] == '个' ? words[(digits + 1)..] : words;
    }
}
