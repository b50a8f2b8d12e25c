namespace PlanNotebooks.Observations;

/// <summary>The topics that hold at a place of the text, the nearest last. It never changes: the engine makes the next one of it.</summary>
internal sealed class TopicStack
{
    private readonly Topic[] _topics;

    private TopicStack(Topic[] topics) => _topics = topics;

    /// <summary>No topic.</summary>
    public static TopicStack Empty { get; } = new([]);

    /// <summary>With one more topic, which is now the nearest. It ends those that reach no farther; but of a sentence all hold.</summary>
    public TopicStack With(Topic topic)
    {
        var kept = topic.Depth == TopicDepth.Sentence ? this : Before(topic.Depth);
        return new([.. kept._topics, topic]);
    }

    /// <summary>Without the topics that a new section, paragraph or sentence ends.</summary>
    /// <param name="depth">What begins.</param>
    public TopicStack Before(TopicDepth depth)
    {
        var count = _topics.Length;
        while (count > 0 && _topics[count - 1].Depth >= depth)
            count--;
        if (count == _topics.Length)
            return this;
        return count == 0 ? Empty : new TopicStack(_topics[..count]);
    }

    /// <summary>The nearest topic of which a label is a figure; null where it is none's.</summary>
    public Topic? Of(LabelWords label)
    {
        for (var i = _topics.Length - 1; i >= 0; i--)
            if (_topics[i].Narrows(label))
                return _topics[i];
        return null;
    }

    /// <summary>The nearest topic of a sort that the sentence itself has named; null where it named none.</summary>
    public Topic? OfSentence(TopicKind kind)
    {
        for (var i = _topics.Length - 1; i >= 0 && _topics[i].Depth == TopicDepth.Sentence; i--)
            if (_topics[i].Kind == kind)
                return _topics[i];
        return null;
    }

    /// <summary>Whether the sentence itself has named none.</summary>
    public bool IsOfNoSentence => _topics.Length == 0 || _topics[^1].Depth < TopicDepth.Sentence;
}
