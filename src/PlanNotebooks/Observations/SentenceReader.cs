using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Rules;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Reads the numbers of one sentence, clause by clause.</summary>
internal sealed partial class SentenceReader(ReportText text, IndicatorTable indicators)
{
    private const int LongestLead = 16;
    private const string Among = "其中";
    private const string Signs = " :,、(";
    private static readonly WordClass AsideEnds = WordClasses.Of("aside-end");
    private static readonly WordClass AsideHeads = WordClasses.Of("aside-head");
    private static readonly WordClass TimesAlone = WordClasses.Of("time-alone");
    private static readonly WordClass Marks = WordClasses.Of("threshold-noun");
    private readonly List<Quantity> _numbers = [];
    private readonly List<Quantity> _amounts = [];
    private readonly List<HalfReadNumber> _unread = [];
    private readonly List<NumberReading> _candidates = [];
    private readonly List<Phrase> _clauses = [];
    private readonly Clause _clause = new(text, indicators);
    private readonly Countable _countable = new(text.Folded);
    private bool _isFirst = true;
    private Discourse _discourse = Discourse.OfReport;

    /// <summary>The numbers of the sentence read last, of every class.</summary>
    public IReadOnlyList<Quantity> Numbers => _numbers;

    /// <summary>The numbers of the sentence read last that were only half understood.</summary>
    public IReadOnlyList<HalfReadNumber> Unread => _unread;

    /// <summary>Begins what stands under a heading.</summary>
    /// <param name="heading">The heading, without its mark.</param>
    public void StartSection(Phrase heading) => _discourse = _discourse.OfSection(Topics.OfHeading(text, heading));

    /// <summary>Begins a paragraph.</summary>
    public void StartParagraph()
    {
        _discourse = _discourse.OfParagraph();
        _isFirst = true;
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The sentence, by its offsets.</param>
    /// <param name="readings">Takes what is read, in the order of the text.</param>
    public void Read(Phrase sentence, List<NumberReading> readings)
    {
        _numbers.Clear();
        QuantityScanner.Scan(text.Folded, sentence.Start, sentence.End, _numbers);
        _unread.Clear();
        var clauses = _clauses;
        clauses.Clear();
        SentenceSplitter.AddClauses(text.Folded, sentence, clauses);
        if (_numbers.Count == 0)
        {
            NoteSentence(sentence, clauses, isLead: clauses.Count == 1 && sentence.Length <= LongestLead);
            return;
        }

        _discourse = _discourse.OfSentence();
        var first = readings.Count;
        var beside = _discourse;
        for (var i = 0; i < clauses.Count; i++)
        {
            beside = AroundAside(clauses, i, beside);
            if (i > 0 && text.Folded[clauses[i].Start - 1] == ';')
                _discourse = _discourse.OfPart();
            ReadClause(clauses[i], i + 1 < clauses.Count ? clauses[i + 1] : default, readings);
            _isFirst = false;
        }

        Grounds.Relabel(readings, first);
    }

    /// <summary>收到建议1210件(涉及分办建议49件),占总数的95%: behind a bracket the text goes on with what stood before it.</summary>
    private Discourse AroundAside(List<Phrase> clauses, int index, Discourse beside)
    {
        var sign = index > 0 ? text.Folded[clauses[index - 1].End] : default;
        if (sign == ')')
            _discourse = beside;
        return sign == '(' ? _discourse : beside;
    }

    private void ReadClause(Phrase span, Phrase next, List<NumberReading> readings)
    {
        _amounts.Clear();
        // One that a sign parts, 三千:5, runs over its clause and is of none.
        foreach (ref readonly var number in CollectionsMarshal.AsSpan(_numbers))
            if (number.From >= span.Start && number.Until <= span.End && _countable.Is(number))
                _amounts.Add(number);
        span = PastMark(span);
        new Narrowing(text.Folded, _amounts, span).Apply();
        var words = span.In(text.Folded).Trim(Signs);
        if (words.StartsWith(Among) && (_amounts.Count > 0 || words.Length == Among.Length))
            _discourse = _discourse.OfAmong();
        if (_amounts.Count == 0)
        {
            NoteSubject(span);
            return;
        }

        _clause.Begin(span, next, _amounts, _discourse);
        for (var i = 0; i < _amounts.Count;)
            i += Math.Max(1, Apply(_clause, i, readings));
        _discourse = _clause.Discourse;
    }

    /// <summary>A clause without the mark of the item that it begins with, before its first amount: no word before it is lent to the
    /// item.</summary>
    private Phrase PastMark(Phrase span)
    {
        if (_amounts.Count == 0)
            return span;
        var words = text.Folded.AsSpan(span.Start, _amounts[0].From - span.Start);
        var spaces = words.Length - words.TrimStart(' ').Length;
        var mark = InlineMark.LengthOf(words[spaces..]);
        if (mark > 0)
            _discourse = _discourse.OfPart();
        return span.Skip(spaces + mark);
    }

    /// <summary>The first rule that understands the words around a number reads it; where all understand but half of them, none
    /// does.</summary>
    private int Apply(Clause clause, int index, List<NumberReading> readings)
    {
        var halfRead = 0;
        foreach (var readBy in RuleBook.Readers)
        {
            _candidates.Clear();
            var read = readBy(clause, index, _candidates);
            if (read == 0)
                continue;
            if (_candidates.TrueForAll(reading => !LabelFault.IsIn(reading.Label.Text)))
            {
                for (var i = 0; i < _candidates.Count; i++)
                    _candidates[i] = HedgedShare.Plain(_candidates[i]);
                new QuotedMarks(text, indicators, _candidates).Mark(clause.Span, readings);
                clause.Advance(
                    clause.Discourse.After(CollectionsMarshal.AsSpan(_candidates))
                );
                readings.AddRange(_candidates);
                return read;
            }

            if (halfRead == 0)
                _unread.AddRange(_candidates.Select(reading => new HalfReadNumber(reading.Number, reading.Label.Text)));
            halfRead = Math.Max(halfRead, read);
            if (_candidates.TrueForAll(reading => LabelFault.EndsTheSearch(reading.Label.Text)))
                break;
        }

        if (halfRead > 0)
            clause.Advance(clause.Discourse.AfterUnread());
        return halfRead;
    }

    /// <summary>Of a sentence without numbers only the last subject outlives it, and the last topic.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clauses">The sentence's clauses.</param>
    /// <param name="isLead">Whether it is short and one clause, and so ends what was the topic.</param>
    private void NoteSentence(Phrase sentence, List<Phrase> clauses, bool isLead)
    {
        var (last, topic) = (default(Phrase), default(Topic));
        var wantsTopic = isLead || Topics.MayStandIn(sentence.In(text.Folded));
        for (var i = clauses.Count - 1; i >= 0 && (last.IsEmpty || wantsTopic); i--)
        {
            var phrase = LabelTrim.StripHead(text.Folded, clauses[i]);
            if (phrase.IsEmpty)
                continue;
            if (last.IsEmpty)
                last = phrase;
            if (!wantsTopic)
                continue;
            topic = Topics.OfClause(text, phrase, TopicDepth.Paragraph, isLead ? TopicDepth.Paragraph : TopicDepth.Sentence);
            wantsTopic = topic is null;
        }

        var subject = last.IsEmpty ? null : SubjectOf(last);
        _discourse = _discourse.OfSentence(topic, isLead, subject);
        _isFirst = false;
    }

    private void NoteSubject(Phrase span)
    {
        var phrase = LabelTrim.StripHead(text.Folded, span);
        if (phrase.IsEmpty || IsAside(span.In(text.Folded)))
        {
            _discourse = _discourse.WithoutList();
            return;
        }

        var ofTrade = _isFirst ? TopicDepth.Paragraph : TopicDepth.Sentence;
        _discourse = _discourse.OfClause(Topics.OfClause(text, phrase, ofTrade, TopicDepth.Sentence), SubjectOf(phrase));
    }

    /// <summary>2019年以来, 年初, 与去年同期相比较, 扣除价格因素, 按每亩120元的标准: since when, by what and what for something is done is spoken of by nothing
    /// behind it.</summary>
    private static bool IsAside(ReadOnlySpan<char> span) =>
        AsideEnds.AtEnd(span) > 0
        || TimesAlone.Contains(span.Trim(Signs))
        || AsideHeads.AtStart(span.TrimStart(Signs)) > 0
        || TailAsides.IsAdjusting(span)
        || SinceOrBy().IsMatch(span.TrimStart(Signs));

    /// <summary>从2019年开始, 按每亩120元的标准.</summary>
    [GeneratedRegex("^(?:[从自].*开始|按.*标准)$", RegexOptions.CultureInvariant)]
    private static partial Regex SinceOrBy();

    private ClauseSubject SubjectOf(Phrase phrase)
    {
        phrase = BuiltOn.ThingIn(text.Folded, phrase);
        if (TailAsides.StripAdjusting(text.Folded, LabelTrim.StripBase(text.Folded, phrase)) is { IsEmpty: false } plain)
            phrase = plain;
        var mark = Marks.AtEnd(phrase.In(text.Folded));
        var isRound = LabelTrim.RoundAmountAtEnd(phrase.Drop(mark).In(text.Folded)) > 0;
        if (isRound)
            phrase = LabelTrim.StripTail(text.Folded, phrase.Drop(mark));

        return new ClauseSubject(text, phrase, isRound);
    }
}
