namespace PlanNotebooks.Observations;

/// <summary>What earlier clauses and sentences of a paragraph have set for the next.</summary>
internal sealed class ReadingContext
{
    private LabelWords _subject = LabelWords.Empty;

    /// <summary>The labels of the last numbers that were read together: two after 城乡居民收入分别…, else one.</summary>
    public IReadOnlyList<Label> Last { get; private set; } = [];

    /// <summary>The last of the last labels, or none.</summary>
    public Label Latest => Last.Count > 0 ? Last[^1] : Label.Empty;

    /// <summary>Whether the last label stands in this sentence and by itself, so that 总投资 may lean on it.</summary>
    public bool LatestIsAnchor { get; private set; }

    /// <summary>Whether the last label stands in this sentence, by itself or leaning on the one that does.</summary>
    public bool LatestStandsHere => LatestIsAnchor || (Latest.IsDependent && Recent.Count > 0);

    /// <summary>The last label that stands by itself.</summary>
    public Label Anchor { get; private set; } = Label.Empty;

    /// <summary>The verb that a list goes on with (新增 in 新增A 34家、B 77家); empty where none does.</summary>
    public LabelWords ListVerb { get; private set; } = LabelWords.Empty;

    /// <summary>What the last clause without a number spoke of.</summary>
    public LabelWords Subject
    {
        get => _subject;
        set
        {
            _subject = value;
            SubjectIsOfSentence = value.Length > 0;
        }
    }

    /// <summary>Whether the subject stands in this sentence, not in one before.</summary>
    public bool SubjectIsOfSentence { get; private set; }

    /// <summary>Whether a verb may act on the subject: not on one of which something was said already (公共服务水平显著提高), nor on an earlier sentence's.</summary>
    public bool SubjectIsObject { get; set; }

    /// <summary>The trade that the paragraph has turned to (金融服务业); empty where it speaks of the whole region.</summary>
    public LabelWords Topic { get; set; } = LabelWords.Empty;

    /// <summary>Begins a paragraph.</summary>
    public void StartParagraph()
    {
        Last = [];
        LastReading = null;
        Anchor = Label.Empty;
        Subject = LabelWords.Empty;
        Topic = LabelWords.Empty;
        ListVerb = LabelWords.Empty;
    }

    /// <summary>Begins a sentence: a list does not go on beyond one.</summary>
    public void StartSentence()
    {
        StartPart();
        SubjectIsOfSentence = false;
        Recent.Clear();
    }

    /// <summary>Begins the part of a sentence behind a semicolon.</summary>
    public void StartPart()
    {
        ListVerb = LabelWords.Empty;
        LatestIsAnchor = false;
    }

    /// <summary>Ends a list: a clause without a number stands between.</summary>
    public void EndList() => ListVerb = LabelWords.Empty;

    /// <summary>What was read last; null at a paragraph's beginning.</summary>
    public Reading? LastReading { get; set; }

    /// <summary>The unit of the last number.</summary>
    public string? Unit { get; private set; }

    /// <summary>The labels of this sentence that stand by themselves, in order: 分别 may take the last few.</summary>
    public List<Label> Recent { get; } = [];

    /// <summary>Takes note of labels that were read together, and of their unit.</summary>
    public void Note(IReadOnlyList<Label> labels, string? unit = null)
    {
        Last = labels;
        Unit = unit;
        foreach (var label in labels)
            if (!Recent.Contains(label)) Recent.Add(label);
        Subject = LabelWords.Empty;
        LatestIsAnchor = !Latest.IsEmpty && !Latest.IsDependent && !Lexicon.Words.Generic.Contains(Latest.Text);
        if (LatestIsAnchor) Anchor = Latest;
        if (Latest.Verb.Length > 0) ListVerb = Latest.Verb;
    }
}
