using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Rules;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Reads the numbers of one sentence, clause by clause.</summary>
internal sealed class SentenceReader(ReportText text, IndicatorTable indicators)
{
    private const int LongestLead = 16;
    private const string Speed = "时速";
    private const string Since = "以来";
    private const int LongestMeasure = 6;
    private const int LongestStep = 6;
    private const int LongestRivals = 10;
    private static readonly WordClass Steps = WordClasses.Of("step-noun");
    private static readonly WordClass Scopes = WordClasses.Of("region-scope");
    private static readonly WordClass Sized = WordClasses.Of("sized-noun");
    private static readonly WordClass RoundAmounts = WordClasses.Of("round-amount");
    private readonly List<Quantity> _numbers = [];
    private readonly List<Quantity> _amounts = [];
    private readonly List<HalfReadNumber> _unread = [];
    private readonly List<NumberReading> _candidates = [];
    private Discourse _discourse = Discourse.OfParagraph;

    /// <summary>The numbers of the sentence read last, of every class.</summary>
    public IReadOnlyList<Quantity> Numbers => _numbers;

    /// <summary>The numbers of the sentence read last that were only half understood.</summary>
    public IReadOnlyList<HalfReadNumber> Unread => _unread;

    /// <summary>Begins a paragraph.</summary>
    public void StartParagraph() => _discourse = Discourse.OfParagraph;

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The sentence, by its offsets.</param>
    /// <param name="readings">Takes what is read, in the order of the text.</param>
    public void Read(Phrase sentence, List<NumberReading> readings)
    {
        _numbers.Clear();
        QuantityScanner.Scan(text.Folded, sentence.Start, sentence.End, _numbers);
        _unread.Clear();
        var clauses = SentenceSplitter.Clauses(text.Folded, sentence);
        if (_numbers.Count == 0)
        {
            NoteSentence(clauses, isLead: clauses.Count == 1 && sentence.Length <= LongestLead);
            return;
        }

        _discourse = _discourse.OfSentence();
        var first = readings.Count;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (i > 0 && text.Folded[clauses[i].Start - 1] == ';')
                _discourse = _discourse.OfPart();
            ReadClause(clauses[i], i + 1 < clauses.Count ? clauses[i + 1] : default, readings);
        }

        Grounds.Relabel(readings, first);
    }

    private void ReadClause(Phrase span, Phrase next, List<NumberReading> readings)
    {
        _amounts.Clear();
        foreach (var number in _numbers)
            if (number.Start >= span.Start && number.End <= span.End && IsCandidate(number))
                _amounts.Add(number);
        if (_amounts.Count > 0)
            LeaveOutNarrowing(span);
        if (_amounts.Count == 0)
        {
            NoteSubject(span);
            return;
        }

        var clause = new Clause(text, span, _amounts, _discourse, indicators) { Next = next };
        for (var i = 0; i < _amounts.Count;)
            i += Math.Max(1, Apply(clause, i, readings));
        _discourse = clause.Discourse;
    }

    /// <summary>Leaves out the amounts that say which things another counts.</summary>
    private void LeaveOutNarrowing(Phrase span)
    {
        var kept = 0;
        for (var i = 0; i < _amounts.Count; i++)
            if (!Narrows(_amounts[i], span))
                _amounts[kept++] = _amounts[i];
        _amounts.RemoveRange(kept, _amounts.Count - kept);
    }

    private bool Narrows(Quantity number, Phrase span) =>
        NarrowsNoun(number, span)
        || NarrowsCounted(number)
        || CountsSteps(number, span)
        || NarrowsShare(number, span)
        || CountsRanked(number)
        || CountsRivals(number, span);

    /// <summary>The first amount behind a number; -1 where there is none.</summary>
    private int IndexBehind(Quantity number)
    {
        for (var i = 0; i < _amounts.Count; i++)
            if (_amounts[i].Start > number.Start)
                return i;
        return -1;
    }

    private bool IsFollowedByCount(Quantity number)
    {
        foreach (var other in _amounts)
            if (other.Start == number.Until && Units.DimensionOf(other.Unit) == "count")
                return true;
        return false;
    }

    private bool IsCandidate(Quantity number) =>
        number.Class == NumberClass.Amount
        && number.Unit != "级"
        && !IsFirstMonths(number)
        && !IsSpeed(number)
        && !CountsAspects(number)
        && (number.Unit != "年" || text.Folded.AsSpan(number.Start, number.End - number.Start).Contains('.'));

    /// <summary>时速120公里路段: the speed says which sections, and is no length.</summary>
    private bool IsSpeed(Quantity number) => text.Folded.AsSpan(0, number.From).EndsWith(Speed);

    /// <summary>从9方面推出惠企措施: under how many heads something is done.</summary>
    private bool CountsAspects(Quantity number) =>
        number.Unit == "方面" && number.From > 0 && "从在就由".Contains(text.Folded[number.From - 1]);

    /// <summary>前11个月: a part of the year, and no amount.</summary>
    private bool IsFirstMonths(Quantity number) =>
        number.Unit is "个月" or "月" && number.From > 0 && text.Folded[number.From - 1] == '前';

    /// <summary>经营性收入超过20万元的行政村比重达到90%: the first amount says which villages, the second how many.</summary>
    private bool NarrowsNoun(Quantity number, Phrase span)
    {
        if (
            number.Bound is not (Bound.Min or Bound.Max)
            || number.Until >= span.End
            || _amounts[^1].Start <= number.Start
        )
            return false;
        if (text.Folded[number.Until] == '的')
            return true;
        if (
            Units.DimensionOf(number.Unit) == "money"
            && IsFollowedByCount(number)
        )
            return true;
        if (
            Units.DimensionOf(number.Unit) == "money"
            && Sized.AtStart(text.Folded.AsSpan(number.Until, span.End - number.Until)) > 0
        )
            return true;
        return Units.DimensionOf(number.Unit) is ("people" or "households" or "money")
            && text.Folded[number.Until] is >= '\u4E00' and <= '\u9FFF'
            && text.Folded[number.Until - 1] is ('上' or '下')
            && number.Start == _amounts[0].Start;
    }

    /// <summary>82个预增产值过10亿元的增长点: the amount says which are counted by the number before it.</summary>
    private bool NarrowsCounted(Quantity number)
    {
        if (
            number.Bound != Bound.Min
            || Units.DimensionOf(number.Unit) != "money"
            || number.Until >= text.Folded.Length
            || text.Folded[number.Until] is not '的'
        )
            return false;
        var at = _amounts.Count - 1;
        while (at >= 0 && _amounts[at].Start >= number.Start)
            at--;
        if (at < 0 || !Units.IsCount(_amounts[at].Unit ?? ""))
            return false;
        var between = text.Folded.AsSpan(_amounts[at].Until, number.From - _amounts[at].Until);
        return between.IsEmpty || WordClasses.MeasureNoun.AtEnd(between) > 0 && between.Length <= LongestMeasure;
    }

    /// <summary>连跨4个百亿台阶: how many steps a figure took is none of its figures.</summary>
    private bool CountsSteps(Quantity number, Phrase span)
    {
        if (number.Unit != "个")
            return false;
        var behind = text.Folded.AsSpan(number.Until, Math.Min(LongestStep, span.End - number.Until));
        return Steps.IndexIn(behind) is >= 0;
    }

    /// <summary>在全省62个贫困县中率先脱贫: among how many something is done.</summary>
    private bool CountsRivals(Quantity number, Phrase span)
    {
        if (number.Until >= span.End || !Units.IsCount(number.Unit ?? ""))
            return false;
        var before = text.Folded.AsSpan(span.Start, number.From - span.Start);
        before = before[..^Scopes.AtEnd(before)];
        if (!before.EndsWith("在"))
            return false;
        var behind = text.Folded.AsSpan(number.Until, span.End - number.Until);
        return behind.IndexOf('中') is > 1 and <= LongestRivals and var at && at + 1 < behind.Length && behind[at + 1] != '心';
    }

    /// <summary>在全国294个城市中排名第一: among how many the next number's place is.</summary>
    private bool CountsRanked(Quantity number)
    {
        var at = IndexBehind(number);
        if (
            at < 0
            || !_amounts[at].Ordinal
            || number.Ordinal
            || !Units.IsCount(number.Unit ?? "")
            || number.Until > _amounts[at].From
        )
            return false;
        var between = text.Folded.AsSpan(number.Until, _amounts[at].From - number.Until);
        return between.IndexOf('中') is > 1 and <= LongestRivals;
    }

    /// <summary>14个重点产业产值占农林牧渔业总产值的80%: the count says whose share the next number is.</summary>
    private bool NarrowsShare(Quantity number, Phrase span)
    {
        var at = IndexBehind(number);
        if (at < 0 || !_amounts[at].IsRatio || !Units.IsCount(number.Unit ?? "") || number.Until > _amounts[at].From)
            return false;
        var between = text.Folded.AsSpan(number.Until, _amounts[at].From - number.Until);
        var isFirst =
            text.Folded.AsSpan(span.Start, number.From - span.Start)
            is ""
                or "其中"
                or "全省"
                or "全市"
                or "全区"
                or "全县";
        return isFirst
            && !between.ContainsAny('、', '(')
            && between.IndexOf('占') is > 2 and var share
            && WordClasses.MeasureNoun.AtEnd(between[..share]) + (between[share..].StartsWith("占比") ? 1 : 0) > 0;
    }

    /// <summary>The first rule that understands the words around a number reads it; where all understand but half of them, none
    /// does.</summary>
    private int Apply(Clause clause, int index, List<NumberReading> readings)
    {
        var halfRead = 0;
        foreach (var rule in RuleBook.Rules)
        {
            _candidates.Clear();
            var read = rule.Read(clause, index, _candidates);
            if (read == 0)
                continue;
            if (_candidates.TrueForAll(reading => !LabelFault.IsIn(reading.Label.Text)))
            {
                MarkTargets(clause.Span, readings);
                clause.Advance(
                    clause.Discourse.After(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_candidates))
                );
                readings.AddRange(_candidates);
                return read;
            }

            if (halfRead == 0)
                foreach (var reading in _candidates)
                    _unread.Add(new HalfReadNumber(reading.Number, reading.Label.Text));
            halfRead = Math.Max(halfRead, read);
        }

        if (halfRead > 0)
            clause.Advance(clause.Discourse.AfterUnread());
        return halfRead;
    }

    /// <summary>Marks the targets that the clause quotes, and which of them revise the one before.</summary>
    private void MarkTargets(Phrase clause, List<NumberReading> readings)
    {
        for (var i = 0; i < _candidates.Count; i++)
        {
            var (reading, number) = (_candidates[i], _candidates[i].Number);
            _candidates[i] = reading = AimedRates.Apply(reading, indicators);
            if (reading.IsBaseline && i + 1 < _candidates.Count && QuotedTargets.IsFirstOfTwo(text.Folded, clause.Start, number))
            {
                _candidates[i] = AimedRates.Apply(reading with { IsBaseline = false, IsQuotedTarget = true }, indicators);
                continue;
            }

            if (reading.IsBaseline || reading.Measure is Measure.Completion or Measure.Rank)
                continue;
            var (before, at) = i > 0 ? (_candidates, i - 1) : (readings, readings.Count - 1);
            var isRevised =
                at >= 0 && before[at].IsQuotedTarget && QuotedTargets.IsRevised(text.Folded, clause.Start, number);
            if (!isRevised && !QuotedTargets.Is(text.Folded, clause.Start, clause.End, number))
                continue;
            if (isRevised)
                before[at] = before[at] with { Revision = before[at].Revision ?? 1 };
            var quoted = reading with
            {
                IsQuotedTarget = true,
                Number = QuotedTargets.Bare(text.Folded, number),
                Revision = isRevised ? before[at].Revision + 1 : null,
            };
            _candidates[i] = AimedRates.Apply(quoted, indicators);
        }
    }

    /// <summary>Of a sentence without numbers only the last subject outlives it, and the last topic.</summary>
    /// <param name="clauses">The sentence's clauses.</param>
    /// <param name="isLead">Whether it is short and one clause, and so ends what was the topic.</param>
    private void NoteSentence(List<Phrase> clauses, bool isLead)
    {
        var (last, topic) = (default(Phrase), LabelWords.Empty);
        for (var i = clauses.Count - 1; i >= 0 && (last.IsEmpty || topic.IsEmpty); i--)
        {
            var phrase = LabelTrim.StripHead(text.Folded, clauses[i]);
            if (phrase.IsEmpty)
                continue;
            if (last.IsEmpty)
                last = phrase;
            if (topic.IsEmpty)
                topic = Topics.Of(text, phrase);
        }

        var subject = last.IsEmpty ? null : SubjectOf(last);
        _discourse = _discourse.OfSentence(topic.IsEmpty && !isLead ? null : topic, subject);
    }

    private void NoteSubject(Phrase span)
    {
        _discourse = _discourse.WithoutList();
        var phrase = LabelTrim.StripHead(text.Folded, span);
        if (phrase.IsEmpty || span.In(text.Folded).EndsWith(Since, StringComparison.Ordinal))
            return;
        if (Topics.Of(text, phrase) is { IsEmpty: false } topic)
            _discourse = _discourse.OfTopic(topic);
        if (Owners.Of(LabelWords.Of(text, phrase)) is { IsEmpty: false } owner)
            _discourse = _discourse.OfOwner(owner);
        _discourse = _discourse.OfSubject(SubjectOf(phrase));
    }

    private ClauseSubject SubjectOf(Phrase phrase)
    {
        if (RoundAmounts.AtEnd(phrase.In(text.Folded)) > 0)
            phrase = LabelTrim.StripTail(text.Folded, phrase);
        return new ClauseSubject(text, phrase);
    }
}
