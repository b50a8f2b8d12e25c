namespace PlanNotebooks.Observations;

/// <summary>What earlier clauses and sentences of a paragraph have set for the next. It never changes: the engine makes the next one of
/// it.</summary>
internal sealed record Discourse
{
    private const string TotalNumber = "总数";
    private static readonly Lexicon.WordClass Owners = Lexicon.WordClasses.Of("owner-ending");
    private static readonly Lexicon.WordClass CountedActs = Lexicon.WordClasses.Of("counted-act");

    /// <summary>That of a report's beginning: nothing was spoken of yet.</summary>
    public static Discourse OfReport { get; } = new();

    /// <summary>Begins what stands under a heading.</summary>
    /// <param name="topic">What the heading names; null where it names nothing.</param>
    public Discourse OfSection(Topic? topic) => (OfReport with { Topics = Topics.Before(TopicDepth.Section) }).OfTopic(topic);

    /// <summary>Begins a paragraph: of what was spoken of only the heading's topic reaches beyond one.</summary>
    public Discourse OfParagraph() =>
        Topics.Before(TopicDepth.Paragraph) is var topics && topics == OfReport.Topics ? OfReport : OfReport with { Topics = topics };

    /// <summary>What the numbers told that were read, which clauses without a number leave as it is.</summary>
    private ToldByNumbers Told { get; init; } = ToldByNumbers.Nothing;

    /// <summary>The labels of the last numbers that were read together: two after 城乡居民收入分别…, else one.</summary>
    public IReadOnlyList<Label> Last => Told.Last;

    /// <summary>The last of the last labels, or none.</summary>
    public Label Latest => Told.Latest;

    /// <summary>What was read last; null at a paragraph's beginning.</summary>
    public NumberReading? LastReading => Told.LastReading;

    /// <summary>Whether the last label stands in this sentence and by itself, so that 总投资 may lean on it.</summary>
    public bool LatestIsAnchor { get; private init; }

    /// <summary>Whether the last label stands in this sentence, by itself or leaning on the one that does.</summary>
    public bool LatestStandsHere => LatestIsAnchor || (Latest.IsDependent && Recent.Length > 0);

    /// <summary>The last label that stands by itself.</summary>
    public Label Anchor => Told.Anchor;

    /// <summary>What the sentence's part before the semicolon spoke of last, where it stands by itself.</summary>
    public Label OfPartBefore { get; private init; } = Label.Empty;

    /// <summary>The verb that a list goes on with (新增 in 新增A 34家、B 77家); empty where none does.</summary>
    public LabelWords ListVerb { get; private init; } = LabelWords.Empty;

    /// <summary>Who does what to the things of a list (市区新改扩建 in 市区新改扩建主干道16条、支路42条); empty where the last label does not say
    /// it.</summary>
    public LabelWords ActOfList => Told.ActOfList;

    /// <summary>What the last clause without a number spoke of.</summary>
    public LabelWords Subject => Spoken?.Words ?? LabelWords.Empty;

    /// <summary>Whether the subject stands in this sentence, not in one before.</summary>
    public bool SubjectIsOfSentence => SpokenHere && !Subject.IsEmpty;

    /// <summary>Whether a verb may act on the subject: not on one of which something was said already (公共服务水平显著提高), nor on an earlier
    /// sentence's.</summary>
    public bool SubjectIsObject => Spoken is { IsObject: true };

    /// <summary>Whether the clause before, without a number, said that its subject grew.</summary>
    public bool SubjectGrows => SpokenHere && Spoken is { SaysGrowth: true };

    /// <summary>Of what the clause before, without a number, says something, where the sentence has told no figure; no words of an
    /// act.</summary>
    public LabelWords Stated => SpokenHere && Recent.Length == 0 ? Spoken!.Stated : LabelWords.Empty;

    /// <summary>Against what the clause before, without a number, holds a pace; empty where it holds none.</summary>
    public LabelWords Rival => SpokenHere ? Spoken!.Rival : LabelWords.Empty;

    private ClauseSubject? Spoken { get; init; }

    private bool SpokenHere { get; init; }

    /// <summary>Whose figures the text gives: trades, zones, holders, each as far as it reaches.</summary>
    public TopicStack Topics { get; private init; } = TopicStack.Empty;

    /// <summary>The unit of the last number.</summary>
    public string? Unit => Told.Unit;

    /// <summary>The measure whose parts are told behind 其中, and its unit; null where none are.</summary>
    public (LabelWords Measure, string Unit)? Whole { get; private init; }

    /// <summary>The labels of this sentence that stand by themselves, in order: 分别 may take the last few.</summary>
    public Label[] Recent { get; private init; } = [];

    /// <summary>The levels that this sentence told, with their units, in order.</summary>
    private (Label Label, string? Unit)[] Counted { get; init; } = [];

    /// <summary>Whether the last label is that of the level which this sentence told last.</summary>
    public bool LatestIsCounted => Counted.Length > 0 && Counted[^1].Label == Latest;

    /// <summary>What this sentence counted last in a unit, where what it counted last of all is in another (事故120起,死亡15人,同比减少6起);
    /// null where there is none.</summary>
    public Label? CountedIn(string? unit) => unit == Unit ? null : LastCountedIn(unit);

    /// <summary>What this sentence counted last in a unit; null where it counted nothing in it.</summary>
    public Label? LastCountedIn(string? unit)
    {
        var (label, _) = Counted.LastOrDefault(counted => counted.Unit == unit);
        return label;
    }

    /// <summary>What was read together last as an aside: 甲占全市, 乙占全市 of 分别占全市的26%、48.7%.</summary>
    public IReadOnlyList<Label> Asides => Told.Asides;

    /// <summary>Begins a sentence: a list does not go on beyond one.</summary>
    public Discourse OfSentence() =>
        IsAtBeginning
            ? this
            : this with
            {
                ListVerb = LabelWords.Empty,
                OfPartBefore = Label.Empty,
                LatestIsAnchor = false,
                Topics = Topics.Before(TopicDepth.Sentence),
                SpokenHere = false,
                Recent = [],
                Counted = [],
                Whole = null,
            };

    /// <summary>Over a sentence without a number: of it only what it spoke of last outlives it.</summary>
    /// <param name="topic">What the paragraph turns to in it; null where it goes on.</param>
    /// <param name="isLead">Whether it leads what follows, and so ends what the paragraph was about.</param>
    /// <param name="subject">What its last clause spoke of; null where it has no words.</param>
    public Discourse OfSentence(Topic? topic, bool isLead, ClauseSubject? subject)
    {
        var topics = Topics.Before(isLead ? TopicDepth.Paragraph : TopicDepth.Sentence);
        var behind = this with
        {
            ListVerb = LabelWords.Empty,
            OfPartBefore = Label.Empty,
            LatestIsAnchor = false,
            Topics = topic is null ? topics : topics.With(topic),
            Spoken = subject ?? Spoken,
            SpokenHere = subject is not null,
            Recent = [],
            Counted = [],
        };
        return behind.AfterTurn();
    }

    /// <summary>Over a clause without a number: it ends a list.</summary>
    /// <param name="topic">What the text turns to in it; null where it goes on.</param>
    /// <param name="subject">What it spoke of.</param>
    public Discourse OfClause(Topic? topic, ClauseSubject subject)
    {
        var behind = this with
        {
            ListVerb = LabelWords.Empty,
            Topics = topic is null ? Topics : Topics.With(topic),
            Spoken = subject,
            SpokenHere = true,
        };
        return behind.AfterTurn();
    }

    private bool IsAtBeginning =>
        ListVerb.IsEmpty
        && OfPartBefore == Label.Empty
        && !LatestIsAnchor
        && Topics.IsOfNoSentence
        && !SpokenHere
        && Whole is null
        && Recent.Length == 0;

    /// <summary>Begins to tell the parts of what was measured last, behind 其中.</summary>
    public Discourse OfAmong()
    {
        var measure = Lexicon.WordClasses.MeasureNoun.AtEnd(Latest.Text);
        return measure > 1 && measure < Latest.Text.Length && Told.LevelUnit is { } unit && !Latest.Text.EndsWith(TotalNumber)
            ? this with { Whole = (Latest.Text[^measure..], unit) }
            : this;
    }

    /// <summary>Begins the part of a sentence behind a semicolon.</summary>
    public Discourse OfPart() =>
        this with
        {
            ListVerb = LabelWords.Empty,
            OfPartBefore = LatestIsAnchor ? Latest : Label.Empty,
            LatestIsAnchor = false,
        };

    /// <summary>Ends a list: a clause without a number stands between.</summary>
    public Discourse WithoutList() => ListVerb.IsEmpty ? this : this with { ListVerb = LabelWords.Empty };

    /// <summary>With what the text turns to; null where it goes on.</summary>
    public Discourse OfTopic(Topic? topic) => topic is null ? this : this with { Topics = Topics.With(topic) };

    /// <summary>Behind a clause that states a turn (投资由增转降) the next number is that thing's.</summary>
    private Discourse AfterTurn() =>
        SpokenHere && Spoken?.Turning is { } turning
            ? Of([turning], null, LastReading) with { Spoken = Spoken, SpokenHere = true }
            : this;

    /// <summary>With what was just read.</summary>
    /// <param name="readings">The readings of one or more numbers that were read together; one at least.</param>
    public Discourse After(ReadOnlySpan<NumberReading> readings)
    {
        var labels = new List<Label>(readings.Length);
        foreach (var reading in readings)
            if (!reading.IsAside && !labels.Contains(reading.Spoken))
                labels.Add(reading.Spoken);
        if (labels.Count == 0 && Recent.Length == 0 && readings[^1] is { Measure: Measure.Completion, Spoken: { IsEmpty: false } done })
            labels.Add(done);
        if (labels.Count > 0)
            return Of(labels, readings[0].Number.Unit, readings[^1]);
        var asides = new Label[readings.Length];
        for (var i = 0; i < asides.Length; i++)
            asides[i] = readings[i].Label;
        return this with { Told = Told with { LastReading = readings[^1], Asides = asides } };
    }

    /// <summary>Behind a number that was only half understood nothing leans on what was spoken of before it.</summary>
    public Discourse AfterUnread() =>
        this with
        {
            Told = Told with { Last = [], Latest = Label.Empty, LastReading = null },
            LatestIsAnchor = false,
            ListVerb = LabelWords.Empty,
        };

    private static LabelWords TurnOf(LabelWords words, int turn) =>
        turn + 2 > words.Length || Lexicon.WordClasses.MeasureNoun.Contains(words[..turn]) ? LabelWords.Empty : words[..turn];

    /// <summary>市区新改扩建 of 市区新改扩建主干道: who does what to the things that are counted; no words where a label says it otherwise.</summary>
    private static LabelWords ActOf(Label label)
    {
        if (Math.Max(Lexicon.WordClasses.Up.AtStart(label.Text), Lexicon.WordClasses.Down.AtStart(label.Text)) is var turn and > 1)
            return TurnOf(label.Text, Math.Max(turn, label.Verb.Length));
        if (!label.Verb.IsEmpty || label.IsDependent)
            return LabelWords.Empty;
        var at = Listing.IndexOfInnerVerb(label.Text, label.Text.Length);
        if (at != Lexicon.WordClasses.RegionPrefix.AtStart(label.Text) && Lexicon.WordClasses.MeasureNoun.AtEnd(label.Text) > 0)
            return LabelWords.Empty;
        var length = at > 0 ? CountedActs.AtStart(label.Text.Folded[at..]) : 0;
        return length == 0 || label.Text.Folded[..at].ContainsAny('、', '“')
            ? LabelWords.Empty
            : label.Text[..(at + length)];
    }

    private Discourse Of(List<Label> labels, string? unit, NumberReading? last)
    {
        var latest = labels[^1];
        var isAnchor = !latest.IsEmpty && !latest.IsDependent && OwnsFigures(latest);
        return this with
        {
            Told = new ToldByNumbers
            {
                Last = labels,
                Latest = latest,
                Unit = unit,
                LevelUnit = last is { Measure: Measure.Level } ? unit : Told.LevelUnit,
                LastReading = last,
                Anchor = isAnchor ? latest : Anchor,
                ActOfList = ActOf(latest),
            },
            Recent = RecentWith(labels),
            Counted = last is { Measure: Measure.Level } && labels.Count == 1 ? [.. Counted, (latest, unit)] : Counted,
            Spoken = null,
            SpokenHere = false,
            LatestIsAnchor = isAnchor,
            ListVerb = latest.Verb.IsEmpty && MayStandInList(latest) ? ListVerb : latest.Verb,
            Topics = TopicsWith(labels),
        };
    }

    /// <summary>Whether a figure may lean on a label: 入园企业 has figures of its own, though it says little; 总投资 has none.</summary>
    private static bool OwnsFigures(Label label) =>
        !Lexicon.WordClasses.Generic.Contains(label.Text) || Owners.AtEnd(label.Text) > 0;

    /// <summary>Whether a list may go on behind a label without an act: not behind a measure (劳务收入) nor a statement (企业上榜).</summary>
    private static bool MayStandInList(Label label) =>
        label.IsDependent
        || (Lexicon.WordClasses.MeasureNoun.AtEnd(label.Text) + Listing.IndexOfInnerVerb(label.Text, label.Text.Length) == 0);

    /// <summary>The first label of a sentence may name whose figures it gives.</summary>
    private TopicStack TopicsWith(List<Label> labels) =>
        Recent.Length == 0
        && labels.Count == 1
        && Topics.OfSentence(TopicKind.Holder) is null
        && Observations.Topics.OfLabel(labels[0]) is { } topic
            ? Topics.With(topic)
            : Topics;

    private Label[] RecentWith(List<Label> labels)
    {
        var kept = 0;
        var recent = new Label[Recent.Length + labels.Count];
        foreach (var label in Recent)
            if (!labels.Contains(label))
                recent[kept++] = label;
        labels.CopyTo(recent, kept);
        return kept == Recent.Length ? recent : recent[..(kept + labels.Count)];
    }
}
