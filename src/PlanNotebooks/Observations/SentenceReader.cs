using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Rules;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Reads the numbers of one sentence, clause by clause.</summary>
internal sealed class SentenceReader(ReportText text, IndicatorTable indicators, ReadingContext context)
{
    private const int LongestLead = 16;
    private const int LongestMeasure = 6;
    private static readonly WordSet Sized = Words.Of("sized-noun");
    private static readonly WordSet SubjectTails = Words.Of("subject-tail");
    private static readonly WordSet Turns = Words.Of("turn");
    private readonly List<Quantity> _numbers = [];
    private readonly List<Quantity> _amounts = [];

    /// <summary>The numbers of the sentence read last, of every class.</summary>
    public IReadOnlyList<Quantity> Numbers => _numbers;

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The sentence, by its offsets.</param>
    /// <param name="readings">Takes what is read, in the order of the text.</param>
    public void Read(Phrase sentence, List<Reading> readings)
    {
        _numbers.Clear();
        QuantityScanner.Scan(text.Folded, sentence.Start, sentence.End, _numbers);
        context.StartSentence();
        var clauses = SentenceSplitter.Clauses(text.Folded, sentence);
        if (_numbers.Count == 0 && clauses.Count == 1 && sentence.Length <= LongestLead) context.Topic = LabelWords.Empty;
        if (_numbers.Count == 0)
        {
            NoteLastSubject(clauses);
            return;
        }

        for (var i = 0; i < clauses.Count; i++)
        {
            if (i > 0 && text.Folded[clauses[i].Start - 1] == ';') context.StartPart();
            ReadClause(clauses[i], i + 1 < clauses.Count ? clauses[i + 1] : default, readings);
        }
    }

    private void ReadClause(Phrase span, Phrase next, List<Reading> readings)
    {
        _amounts.Clear();
        foreach (var number in _numbers)
            if (number.Start >= span.Start && number.End <= span.End && IsCandidate(number)) _amounts.Add(number);
        _amounts.RemoveAll(number => NarrowsNoun(number, span) || NarrowsCounted(number));
        if (_amounts.Count == 0)
        {
            NoteSubject(span);
            return;
        }

        var clause = new Clause(text, span, _amounts, context, indicators) { Next = next };
        for (var i = 0; i < _amounts.Count;) i += Math.Max(1, Apply(clause, i, readings));
    }

    private bool IsCandidate(Quantity number) => number.Class == NumberClass.Amount && number.Unit != "级"
        && (number.Unit != "年" || text.Folded.AsSpan(number.Start, number.End - number.Start).Contains('.'));

    /// <summary>经营性收入超过20万元的行政村比重达到90%: the first amount says which villages, the second how many.</summary>
    private bool NarrowsNoun(Quantity number, Phrase span)
    {
        if (number.Bound is not (Bound.Min or Bound.Max) || number.Until >= span.End || _amounts[^1].Start <= number.Start) return false;
        if (text.Folded[number.Until] == '的') return true;
        if (Units.DimensionOf(number.Unit) == "money" && _amounts.Exists(other => other.Start == number.Until && Units.DimensionOf(other.Unit) == "count")) return true;
        if (Units.DimensionOf(number.Unit) == "money" && Sized.AtStart(text.Folded.AsSpan(number.Until, span.End - number.Until)) > 0) return true;
        return Units.DimensionOf(number.Unit) is ("people" or "households" or "money") && text.Folded[number.Until] is >= '\u4E00' and <= '\u9FFF'
            && text.Folded[number.Until - 1] is ('上' or '下') && number.Start == _amounts[0].Start;
    }

    /// <summary>82个预增产值过10亿元的增长点: the amount says which are counted by the number before it.</summary>
    private bool NarrowsCounted(Quantity number)
    {
        if (number.Bound != Bound.Min || Units.DimensionOf(number.Unit) != "money" || number.Until >= text.Folded.Length || text.Folded[number.Until] is not '的') return false;
        var at = _amounts.FindLastIndex(other => other.Start < number.Start);
        if (at < 0 || !Units.IsCount(_amounts[at].Unit ?? "")) return false;
        var between = text.Folded.AsSpan(_amounts[at].Until, number.From - _amounts[at].Until);
        return between.IsEmpty || Words.MeasureNoun.AtEnd(between) > 0 && between.Length <= LongestMeasure;
    }

    private int Apply(Clause clause, int index, List<Reading> readings)
    {
        var first = readings.Count;
        foreach (var rule in RuleBook.Rules)
        {
            var read = rule.Read(clause, index, readings);
            if (read == 0) continue;
            MarkTargets(clause.Span, readings, first);
            clause.Context.LastReading = readings[^1];
            return read;
        }

        return 0;
    }

    /// <summary>Marks the targets that the clause quotes, and which of them revise the one before.</summary>
    private void MarkTargets(Phrase clause, List<Reading> readings, int first)
    {
        for (var i = first; i < readings.Count; i++)
        {
            var number = readings[i].Number;
            if (readings[i].IsBaseline || readings[i].Measure is Measure.Completion or Measure.Rank || !QuotedTargets.Is(text.Folded, clause.Start, clause.End, number)) continue;
            readings[i] = readings[i] with { IsQuotedTarget = true, Number = QuotedTargets.Bare(text.Folded, number) };
            if (i == 0 || !readings[i - 1].IsQuotedTarget || !QuotedTargets.IsRevised(text.Folded, clause.Start, number)) continue;
            readings[i - 1] = readings[i - 1] with { Revision = readings[i - 1].Revision ?? 1 };
            readings[i] = readings[i] with { Revision = readings[i - 1].Revision + 1 };
        }
    }

    /// <summary>Of a sentence without numbers only the last subject outlives it, and the last topic.</summary>
    private void NoteLastSubject(List<Phrase> clauses)
    {
        var (last, hasTopic) = (default(Phrase), false);
        for (var i = clauses.Count - 1; i >= 0 && (last.IsEmpty || !hasTopic); i--)
        {
            var phrase = Wording.StripHead(text.Folded, clauses[i]);
            if (phrase.IsEmpty) continue;
            if (last.IsEmpty) last = phrase;
            if (!hasTopic) hasTopic = NoteTopic(phrase);
        }

        if (!last.IsEmpty) NoteSubjectOf(last);
    }

    private void NoteSubject(Phrase span)
    {
        context.EndList();
        var phrase = Wording.StripHead(text.Folded, span);
        if (phrase.IsEmpty) return;
        NoteTopic(phrase);
        NoteSubjectOf(phrase);
    }

    private bool NoteTopic(Phrase phrase)
    {
        var topic = Topics.Of(text, phrase);
        if (topic.Length > 0) context.Topic = topic;
        return topic.Length > 0;
    }

    private void NoteSubjectOf(Phrase phrase)
    {
        var label = LabelBuilder.From(text, phrase);
        var isStatement = label.Verb.Length == 0 && SubjectTails.AtEnd(label.Text) > 0;
        var subject = isStatement ? label.Text[..^SubjectTails.AtEnd(label.Text)] : label.Noun[..^SubjectTails.AtEnd(label.Noun)];
        subject = subject[..^Words.Adverb.AtEnd(subject)].TrimStart('了');
        if (Turns.AtEnd(label.Text) > 0) context.Note([LabelBuilder.Of(subject)]);
        context.Subject = subject[..^SubjectTails.AtEnd(subject)];
        context.SubjectIsObject = label.Verb.Length > 0 || !isStatement && context.SubjectIsOfSentence;
    }
}
