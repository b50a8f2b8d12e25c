using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Rules;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>A clause with its amounts and the words around each: what the rules read, one after another.</summary>
internal sealed class Clause(ReportText text, IndicatorTable indicators)
{
    private static readonly WordClass SaysNothing = WordClasses.Of("light-opening");
    private const string Joints = "、和及与";
    private static readonly WordClass Ends = WordClasses.Of("after-word");
    private static readonly WordClass Aims = WordClasses.Of("aim-noun");
    private static readonly WordClass Thresholds = WordClasses.Of("threshold-noun");
    private static readonly WordClass NounEnds = WordClasses.Of("noun-end");
    private static readonly WordClass JointTails = WordClasses.Of("ends-like-joint");
    private static readonly WordClass RankVerbs = WordClasses.Of("rank-verb");
    private static readonly WordClass Reached = WordClasses.Of("whom-reached");
    private static readonly WordClass Prepositions = WordClasses.Of("preposition");
    private static readonly WordClass ProtectedTails = WordClasses.Of("protected-tail");
    private static readonly WordClass Merged = WordClasses.Of("merged");
    private static readonly WordClass PerHead = WordClasses.Of("per-head");
    private static readonly WordClass Middles = WordClasses.Of("middle-word");
    private static readonly WordClass Having = WordClasses.Of("having");
    private static readonly WordClass OpeningActs = WordClasses.Of("opening-act");
    private static readonly WordClass JointHeads = WordClasses.Of("begins-like-joint");
    private static readonly WordClass JointWords = WordClasses.Of("joint-word");
    private static readonly WordClass For = WordClasses.Of("for-whom");
    private static readonly WordClass Places = WordClasses.Of("counted-place");
    private static readonly WordClass Sums = WordClasses.Of("sum-joint");
    private static readonly WordClass States = WordClasses.Of("noun-state");
    private static readonly WordClass Levels = WordClasses.Of("government-level");

    private Around[] _around = [];

    public ReportText Text { get; } = text;

    public Phrase Span { get; private set; }

    public List<Quantity> Amounts { get; private set; } = [];

    /// <summary>What was spoken of before the number that is read next.</summary>
    public Discourse Discourse { get; private set; } = Discourse.OfReport;

    public IndicatorTable Indicators { get; } = indicators;

    /// <summary>The clause after this one in its sentence; empty for the last.</summary>
    public Phrase Next { get; private set; }

    /// <summary>Begins a clause.</summary>
    /// <param name="span">The clause.</param>
    /// <param name="next">That after it in its sentence; empty for the last.</param>
    /// <param name="amounts">Its amounts.</param>
    /// <param name="discourse">What was spoken of before it.</param>
    public void Begin(Phrase span, Phrase next, List<Quantity> amounts, Discourse discourse)
    {
        (Span, Next, Amounts, Discourse) = (span, next, amounts, discourse);
        if (_around.Length < amounts.Count)
            _around = new Around[amounts.Count];
        else
            Array.Clear(_around, 0, amounts.Count);
    }

    /// <summary>Goes on to the next number.</summary>
    public void Advance(Discourse discourse) => Discourse = discourse;

    /// <summary>The words before a number, from the number before it or the clause's beginning.</summary>
    public Phrase Left(int index) => _around[index].Left ??= FindLeft(index);

    /// <summary>The words before a number without what leads in to them: joints, time, hedges, adverbs.</summary>
    public Phrase BareLeft(int index) => _around[index].BareLeft ??= LabelTrim.StripHead(Text.Folded, Left(index));

    /// <summary>The growth or decline that the words before a number end with.</summary>
    public Direction DirectionOf(int index) => _around[index].Direction ??= Direction.Of(Text.Folded, Left(index), Amounts[index]);

    /// <summary>The words behind a number that are its own, not the next number's.</summary>
    public Phrase Right(int index) => _around[index].Right ??= FindRight(index);

    private Phrase FindLeft(int index)
    {
        if (index == 0)
            return new Phrase(Span.Start, Amounts[0].From);
        var gap = Gap(index - 1);
        if ((EndsWithJoint(gap) && !BeginsWithJoint(gap)) || SumAtEnd(gap) > 0)
            return new Phrase(gap.End, gap.End);
        if (Among(gap) is var (_, counted))
            return new Phrase(counted, gap.End);
        return Math.Max(InnerJoint(index, gap), NextDone(index, gap)) is var next and > 0 ? new Phrase(next, gap.End) : gap;
    }

    /// <summary>All the words between a number and the next.</summary>
    public Phrase Between(int index) => Gap(index);

    private Phrase FindRight(int index)
    {
        var gap = Gap(index);
        if (index + 1 < Amounts.Count && (gap.IsEmpty || IsOfNext(index, gap)))
            return Right(index + 1);
        if (EndsNumber(gap) || IsAim(index, gap) || IsSaidOfNext(index, gap))
            return new Phrase(gap.Start, gap.Start);
        gap = BeforeNextVerb(index, gap);
        gap = gap.Drop(SumAtEnd(gap));
        if (index + 1 < Amounts.Count && Among(gap) is var (among, _))
            return new Phrase(gap.Start, among);
        if (InnerJoint(index + 1, gap) is var next and > 0)
            gap = new Phrase(gap.Start, next);
        return LabelTrim.TrimTail(Text.Folded, WithoutPreposition(gap));
    }

    /// <summary>Whether words behind a number are no thing that it counts: a joint, 等, a bracket that closes, a threshold.</summary>
    private bool EndsNumber(Phrase gap) =>
        BeginsWithJoint(gap)
        || Read(gap) is ['等' or ')', ..]
        || Thresholds.AtStart(Read(gap)) > 0
        || Ends.Contains(Read(gap))
        || LabelTrim.SkipAdded(Text.Folded, gap) != gap;

    /// <summary>任务 behind 造林400万亩: that it was to be so much; 18项任务 counts them.</summary>
    private bool IsAim(int index, Phrase gap) => Aims.Contains(Read(gap)) && Amounts[index].Unit is not ("项" or "个");

    /// <summary>The words up to the verb of a number that follows: 家企业位居 before 第3位, 处供水工程惠及 before 60万群众.</summary>
    private Phrase BeforeNextVerb(int index, Phrase gap)
    {
        if (index + 1 == Amounts.Count)
            return gap;
        var rank = Amounts[index + 1].Ordinal ? RankVerbs.IndexIn(Read(gap)) : -1;
        return rank < 0 ? gap.Drop(Reached.AtEnd(Read(gap))) : new Phrase(gap.Start, gap.Start + rank);
    }

    /// <summary>469套、9.83万平方米违建别墅拆除到位: nothing but a joint stands between two counts of one thing, and nothing before the first.</summary>
    private bool IsOfNext(int index, Phrase gap) =>
        index == 0
        && gap.Length == 1
        && Text.Folded[gap.Start] == '、'
        && IsLight(LabelTrim.StripHead(Text.Folded, Left(0)))
        && !Amounts[1].IsRatio
        && !Amounts[0].IsRatio;

    /// <summary>完成了 of 完成了1423户、4850人整村搬离: a verb that says nothing of its own, or no words.</summary>
    private bool IsLight(Phrase words) => Read(words).IsEmpty || SaysNothing.Contains(Read(words));

    /// <summary>增长 in 2.76万亿元增长6.1%, 新增高新技术企业 in 规上企业达到1000家新增高新技术企业500家: nothing that the number before counts.</summary>
    private bool IsSaidOfNext(int index, Phrase gap)
    {
        if (index + 1 >= Amounts.Count)
            return false;
        if (OpeningActs.AtStart(Read(gap)) > 0 && WordClasses.Light.AtEnd(Read(Left(index))) > 0)
            return true;
        var next = Amounts[index + 1];
        return next.IsRatio && Direction.Of(Text.Folded, gap) is { Sign: not 0, Label.IsEmpty: true };
    }

    /// <summary>投资775万元为170所学校…: what leads on to the next number is no part of a noun.</summary>
    private Phrase WithoutPreposition(Phrase gap) =>
        Prepositions.AtEnd(Read(gap)) is var length and > 0
        && ProtectedTails.AtEnd(Read(gap)) <= length
        && WordClasses.Verb.AtEnd(Read(gap)) <= length
        && WordClasses.Light.AtEnd(Read(gap)) <= length
            ? gap.Drop(length)
            : gap;

    /// <summary>Whether a number stands right behind another (16宗457亩).</summary>
    public bool FollowsDirectly(int index) => index > 0 && Gap(index - 1).IsEmpty;

    /// <summary>Whether another number stands right behind this one (16宗457亩).</summary>
    public bool IsFollowedDirectly(int index) => index + 1 < Amounts.Count && Gap(index).IsEmpty;

    /// <summary>How many numbers follow one another from <paramref name="index"/> on with nothing but joints between (8%和9.2%,
    /// 每人每月700元、每人每年6000元).</summary>
    public int RunLength(int index)
    {
        var count = 1;
        while (index + count < Amounts.Count && IsJoint(index + count) && !Gap(index + count - 1).IsEmpty)
            count++;
        return count;
    }

    /// <summary>Whether nothing but a joint stands before a number: 8%和9.2%, 第2位、第4位.</summary>
    private bool IsJoint(int index)
    {
        var gap = LabelTrim.TrimHead(Text.Folded, Gap(index - 1));
        if (PerHead.Contains(Read(gap)))
            return true;
        return Predicates.Ranking.WithoutOrdinal(gap, Text.Folded).IsEmpty;
    }

    /// <summary>The words of the next clause without its numbers, up to what is said of them.</summary>
    public LabelWords WordsOfNext()
    {
        var numbers = new List<Quantity>();
        QuantityScanner.Scan(Text.Folded, Next.Start, Next.End, numbers);
        var (words, from) = (LabelWords.Empty, LabelTrim.StripHead(Text.Folded, Next).Start);
        foreach (var number in numbers.Where(number => number.Class == NumberClass.Amount))
        {
            words += Cut(new Phrase(from, number.From));
            from = number.Until;
        }

        words = (words + Cut(new Phrase(from, Next.End))).TrimEnd('、');
        var end = NounEnds.IndexIn(words);
        return end > 2 ? words[..end] : words;
    }

    /// <summary>The words of a phrase, as a label may hold them.</summary>
    public LabelWords Cut(Phrase phrase) => LabelWords.Of(Text, phrase);

    /// <summary>The characters of a phrase, folded.</summary>
    public ReadOnlySpan<char> Read(Phrase phrase) => phrase.In(Text.Folded);

    private Phrase Gap(int index) =>
        new(Amounts[index].Until, index + 1 < Amounts.Count ? Amounts[index + 1].From : Span.End);

    /// <summary>Where the words of the number <paramref name="next"/> begin in 1200场|培训、覆盖|7万人次; 0 where they are one number's.</summary>
    private int InnerJoint(int next, Phrase gap)
    {
        if (gap.IsEmpty || BeginsWithJoint(gap) || EndsWithJoint(gap) || gap.End == Span.End)
            return 0;
        var joint = Read(gap).LastIndexOf('、');
        var first = Read(gap)[..Math.Max(joint, 0)];
        if (States.Contains(first) || Levels.Contains(first.TrimStart('的')))
            return 0;
        if (joint < 0 && Math.Max(NextAct(Read(gap)), NextKind(Read(gap), BehindUnit(next))) is > 0 and var inner)
            return gap.Start + inner;
        return joint > 0 ? gap.Start + joint + 1 : 0;
    }

    /// <summary>Whether what a number counts is done for those, or in the places, that the number before it counts.</summary>
    public bool IsDoneForThose(int index) => NextDone(index, Gap(index - 1)) > 0;

    /// <summary>Where what is done begins, behind those for whom or the places where it is, one or a list of them: 为7.4万户低保对象|发放救助
    /// 资金7.4亿元; 0 where no such stand before it.</summary>
    private int NextDone(int index, Phrase gap) =>
        For.Contains(Read(LabelTrim.TrimHead(Text.Folded, Left(index - 1) is { IsEmpty: false } own ? own : Left(0))))
        && LabelBuilder.HeadVerb(Read(gap)) == 0
        && Listing.IndexOfInnerVerb(Read(gap), gap.Length, shortest: 1) is > 0 and var act
            ? gap.Start + act
            : 0;

    /// <summary>Where 并 stands between what one number counts and the next one's act: 支持3万人创业|并带动就业12万人; -1 where it does not.</summary>
    private static int NextAct(ReadOnlySpan<char> words)
    {
        var at = words.LastIndexOf('并');
        return at > 1
            && at + 1 < words.Length
            && WordClasses.Verb.AtStart(words[(at + 1)..]) > 1
            && Merged.AtEnd(words[..(at + 1)]) == 0
            ? at
            : -1;
    }

    /// <summary>Where 和 stands between what one number counts and of what kind the next one's things are: 12项|民心工程和票决的|7项实事,
    /// 17项|民生实事和县定|10项民生实事; -1 where it does not.</summary>
    private static int NextKind(ReadOnlySpan<char> words, ReadOnlySpan<char> counted)
    {
        var at = words.LastIndexOf('和');
        var isOfKind = words.EndsWith("的") || (at > 1 && IsNoun(words[..at], counted));
        return at > 0 && isOfKind && JointHeads.AtStart(words[at..]) == 0 ? at : -1;
    }

    /// <summary>Whether a noun is all that words begin with, up to what is said of it.</summary>
    private static bool IsNoun(ReadOnlySpan<char> noun, ReadOnlySpan<char> words) =>
        words.StartsWith(noun) && (words.Length == noun.Length || WordClasses.Verb.AtStart(words[noun.Length..]) > 0);

    private ReadOnlySpan<char> BehindUnit(int index) => Read(new Phrase(Amounts[index].Until, Span.End));

    /// <summary>Where the words that say among what something is counted end, and those of what is counted begin, in
    /// 158个|行政村|中共有|贫困村|103个; null where nothing is counted so.</summary>
    private (int End, int Next)? Among(Phrase gap)
    {
        var words = Read(gap);
        var at = words.IndexOf('中');
        if (at < 0 || Middles.AtEnd(words[..(at + 1)]) > 0)
            return null;
        var having = Having.AtStart(words[(at + 1)..]);
        return having > 0 ? (gap.Start + at, gap.Start + at + 1 + having) : null;
    }

    /// <summary>共计 of 271个村共计18万户: the next number sums up what is counted; 0 where nothing stands before it.</summary>
    private int SumAtEnd(Phrase gap) =>
        Sums.AtEnd(Read(gap)) is > 0 and var sum && Places.Contains(Read(gap.Drop(sum))) && Amounts[^1].From == gap.End ? sum : 0;

    private bool BeginsWithJoint(Phrase gap) =>
        !gap.IsEmpty
        && (Joints.Contains(Text.Folded[gap.Start]) || JointWords.AtStart(Read(gap)) > 0)
        && JointHeads.AtStart(Read(gap)) == 0;

    private bool EndsWithJoint(Phrase gap) =>
        !gap.IsEmpty && Joints.Contains(Text.Folded[gap.End - 1]) && JointTails.AtEnd(Read(gap)) == 0;

    /// <summary>What was found around a number, each part once it is asked for.</summary>
    private struct Around
    {
        public Phrase? Left;
        public Phrase? BareLeft;
        public Phrase? Right;
        public Direction? Direction;
    }
}
