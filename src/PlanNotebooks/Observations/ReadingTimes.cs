using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>Of which years the readings of a sentence are: each by its frame, by what it says itself, and by those before it.</summary>
/// <param name="folded">The folded text.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="frames">The frames of its numbers.</param>
/// <param name="planYear">The report's plan year, if it is known.</param>
internal sealed class ReadingTimes(string folded, Phrase sentence, SentenceFrames frames, int? planYear)
{
    private const string FromTo = "from-to";
    private static readonly WordClass Means = FrameWords.Of("mean");
    private static readonly WordClass OfYear = FrameWords.Of("of-year");
    private static readonly WordClass RatesOfActs = WordClasses.Of("rate-of-acts");
    private static readonly WordClass Before = FrameWords.Of("year-before");
    private static readonly WordClass Others = FrameWords.Of("against-others");

    private bool _isOfLastYear;

    /// <summary>Whether the value read last in a span is its last year's alone, of whatever measure.</summary>
    private bool _isOfYear;
    private bool _isOfSpan;

    /// <summary>What the amount read last is of, where it was that of all years of a span.</summary>
    private Label? _flow;

    /// <summary>The frame of a sentence in which a mean was read, and the span that it is of: what follows is of it too.</summary>
    private (TimeFrame Of, TimeFrame Frame)? _span;

    /// <summary>The plan of the amount that was read last, which a multiple behind it holds against the plan before.</summary>
    private TimeFrame? _plan;

    /// <summary>The years of the two values of the sentence, from which to which something rose.</summary>
    private (int? From, int? To) _years;

    /// <summary>The label and the earlier year of the two values read last, until a value stands alone.</summary>
    private (string Label, int? From) _risen;

    /// <summary>The frame of the next reading.</summary>
    /// <param name="reading">The reading; they come in the order of their sentence.</param>
    /// <param name="before">The sentence up to its number.</param>
    public TimeFrame Of(NumberReading reading, ReadOnlySpan<char> before)
    {
        var time = FrameOf(reading, before);
        NoteYears(reading, time);
        return time;
    }

    /// <summary>The year of a value, the last of a span: that which the words around the number name, else its frame's.</summary>
    public int? PeriodOf(NumberReading reading, TimeFrame time) =>
        reading.Period ?? (reading.IsBaseline ? BaselineOf(reading, time) : time.To);

    /// <summary>The first year of what a value is of: of a span, or from the year after a base year on (比2019年增长43.8%).</summary>
    public int? FromOf(NumberReading reading, TimeFrame time, Indicator? indicator, ReadOnlySpan<char> before)
    {
        if (reading.Period is not null || reading.IsBaseline || reading.IsQuotedTarget)
            return null;
        if (
            IsAgainst(reading)
            && BaseYears.FirstYearOf(folded, sentence.Start, reading.Number, time) is { } first
        )
            return first;
        if (!time.IsSpan && IsOfRise(reading, time, before))
            return _risen.From + 1;
        return time.IsSpan && IsOfSpan(reading, time, indicator, before) ? time.From : null;
    }

    /// <summary>Keeps, of a reading whose year is known, from when something rose, for what is told of it next:
    /// …由2007年的64亿元增加到160亿元,增加96亿元.</summary>
    public void Note(NumberReading reading, int? period)
    {
        if (reading.IsBaseline)
            _risen = (reading.Label.Text.Folded.ToString(), period);
        else if (reading is { Measure: Measure.Level or Measure.Share, Rule: not FromTo } && !reading.Number.IsMultiple)
            _risen = default;
    }

    /// <summary>Keeps the years that two values are said to be of: 由2007年的64亿元增加到2012年的160亿元.</summary>
    private void NoteYears(NumberReading reading, TimeFrame time)
    {
        if (reading is { Rule: FromTo, Period: { } year })
            _years = reading.IsBaseline ? (year, null) : (_years.From, year);
        else if (reading is { Rule: FromTo, IsBaseline: false } && _years is (not null, null))
            _years = (_years.From, time.To);
    }

    /// <summary>The frame of a reading: of a mean (年均增长) the span that the headings name beside the year.</summary>
    private TimeFrame FrameOf(NumberReading reading, ReadOnlySpan<char> before)
    {
        var time = frames.Of(reading.Number);
        if (time.IsSpan)
            return time;
        if (OfPlan(reading, time) is { } plan)
            return plan;
        if (IsLevelOfYear(reading))
            _span = null;
        if (_span is { } span && span.Of == time && IsOfMean(reading) && !EndsMean(reading, before))
            return span.Frame;
        return MeasureKinds.IsSigned(reading.Measure) && Means.IsIn(Segment(before)) ? OfMean(reading, time) : time;
    }

    /// <summary>年均增长11%;财政收入2亿元,较上年增长26%,高于目标14个百分点: a growth on the year before ends what was told of a mean.</summary>
    private bool EndsMean(NumberReading reading, ReadOnlySpan<char> before)
    {
        if (reading.Measure != Measure.Growth || !OfYear.IsIn(Segment(before)))
            return false;
        _span = null;
        return true;
    }

    /// <summary>投资3200亿元,是“十二五”时期的6.1倍: the multiple is of the years of its amount.</summary>
    private TimeFrame? OfPlan(NumberReading reading, TimeFrame time) =>
        _plan = reading.Number.IsMultiple ? _plan : HeldAgainstPlan(reading, time);

    /// <summary>投资7950亿元,比“八五”增长1.9倍: an amount that is held against a five-year plan is the next plan's.</summary>
    private TimeFrame? HeldAgainstPlan(NumberReading reading, TimeFrame time) =>
        reading.Measure == Measure.Level
        && BaseYears.SpanHeldAgainst(folded.AsSpan(reading.Number.Until)) is var (from, to, _)
        && from <= time.To
        && time.To <= to
            ? time.Of(from, time.To, FrameScope.Number, "held against the five-year plan before")
            : null;

    /// <summary>The frame of a mean: the span that the headings name beside the year, or of a later aim the years up to it.</summary>
    private TimeFrame OfMean(NumberReading reading, TimeFrame time)
    {
        if (time.Beside is null && _years is ({ } earlier, { } later) && earlier + 1 < later)
            return time.Of(earlier + 1, later, FrameScope.Number, "年均, between the years of the two values before it");
        if (time.Beside is not var (from, to))
            return OfMeanAlone(reading, time);
        var beside = time.Of(from, to, FrameScope.Number, "年均, of the span that the heading names");
        if (!reading.IsBaseline)
            _span = (time, beside);
        return beside;
    }

    /// <summary>The frame of a mean where no heading names a span: from the years of two values told before, or the year that its value
    /// is held against (是2010年的1.5倍,年均增长9.1%).</summary>
    private TimeFrame OfMeanAlone(NumberReading reading, TimeFrame time)
    {
        if (PairOf(reading, time) is var (earlier, later) && later == time.To)
            return time.Of(earlier + 1, later, FrameScope.Number, "年均, between the years told before in the paragraph");
        if (time.IsPlan && time.To > planYear)
            return time.Of(planYear, time.To, FrameScope.Number, $"年均, from the plan year on, {time.Reason}");
        var before = folded.AsSpan(sentence.Start, reading.Number.From - sentence.Start);
        return BaseYears.LastBefore(before) is { } year && year + 1 < time.To
            ? time.Of(year + 1, time.To, FrameScope.Number, "年均, since the year that its value is held against")
            : time;
    }

    /// <summary>The year of an earlier value: that of the pair before it in its sentence (由2007年的…到2012年的…), that which the sentence
    /// compares with (与2000年相比), else the year before what is spoken of; null where a heading names a span beside the year, so that it may
    /// be the span's.</summary>
    private int? BaselineOf(NumberReading reading, TimeFrame time)
    {
        if (!time.IsSpan && PairOf(reading, time) is var (first, last) && last == time.To)
            return first;
        var next = BaseYears.FirstYearOf(folded, sentence.Start, reading.Number, time) ?? time.From;
        if (time.Beside is null || SaysBefore(reading.Number))
            next ??= time.To;
        return next - 1;
    }

    /// <summary>Whether 上年的, 去年底的 or 年初的 stands before a number.</summary>
    private bool SaysBefore(Quantity number) =>
        Before.AtEnd(folded.AsSpan(sentence.Start, number.From - sentence.Start).TrimEnd('的')) > 0;

    /// <summary>The years of the pair of values before a reading: in its sentence, read or not (由2007年的11:49:40调整为2012年的…), or before it
    /// in the paragraph.</summary>
    private (int From, int To)? PairOf(NumberReading reading, TimeFrame time) =>
        _years is ({ } earlier, { } later)
            ? (earlier, later)
            : YearPair.In(folded.AsSpan(sentence.Start, reading.Number.Start - sentence.Start)) ?? time.Pair;

    /// <summary>Whether a reading behind a mean is of its span too: the earlier value, a growth or a change, and no level, which is the
    /// last year's.</summary>
    private static bool IsOfMean(NumberReading reading) =>
        reading.IsBaseline || MeasureKinds.IsSigned(reading.Measure);

    /// <summary>固定资产投资15亿元 behind 年均增长20%: what is said from here on is of the year again.</summary>
    private static bool IsLevelOfYear(NumberReading reading) =>
        reading is { Measure: Measure.Level, IsBaseline: false } && reading.Rule != FromTo && !reading.Number.IsMultiple;

    /// <summary>Whether a value holds one year against another: a growth, a change, a multiple (比2016年增长1.4倍, 是2005年的3.2倍).</summary>
    private static bool IsAgainst(NumberReading reading) => MeasureKinds.IsSigned(reading.Measure) || reading.Number.IsMultiple;

    /// <summary>Whether a growth, a change or a multiple is that of the two values before it, which lie years apart.</summary>
    private bool IsOfRise(NumberReading reading, TimeFrame time, ReadOnlySpan<char> before) =>
        IsAgainst(reading)
        && _risen.From + 1 < time.To
        && _risen.Label == reading.Label.Text.Folded.ToString()
        && !OfYear.IsIn(Segment(before));

    /// <summary>Whether a value in a span is the span's; what is counted beside works of the span is its too, though it is given year by
    /// year elsewhere, and what holds a value against others' (城镇化率达到61%,高于全国平均水平3个百分点) is of its year.</summary>
    private bool IsOfSpan(NumberReading reading, TimeFrame time, Indicator? indicator, ReadOnlySpan<char> before)
    {
        if (reading.Measure == Measure.Share)
        {
            var isOfFlow = IsShareOfFlow(reading);
            _isOfYear = !isOfFlow;
            return isOfFlow;
        }

        var behind = folded.AsSpan(reading.Number.Until, Math.Max(0, sentence.End - reading.Number.Until));
        var isOfSpan =
            !(_isOfYear && reading.Measure == Measure.Change && Others.IsIn(Segment(before)))
            && SpanSense.IsOfSpan(reading, before, behind, IsYearly(indicator, time), _isOfLastYear && reading.Label.Verb.Length == 0);
        _isOfYear = !isOfSpan;
        if (reading.Measure == Measure.Level)
            NoteLevel(reading, isOfSpan);
        else if (reading.Label != _flow)
            _flow = null;
        return isOfSpan;
    }

    private void NoteLevel(NumberReading reading, bool isOfSpan)
    {
        _isOfLastYear = !isOfSpan;
        _isOfSpan = isOfSpan && !reading.Label.Verb.IsEmpty;
        _flow = isOfSpan && !reading.Number.IsMultiple ? reading.Label : null;
    }

    /// <summary>Whether an indicator's value is a year's, wherever the span is not its sentence's own.</summary>
    private bool IsYearly(Indicator? indicator, TimeFrame time) =>
        indicator is not null
        && time.Scope != FrameScope.Sentence
        && !_isOfSpan
        && !indicator.Chinese.StartsWith("新增", StringComparison.Ordinal);

    /// <summary>民生投入140亿元,占一般公共预算支出的87%, 办理提案1053件,办结率100%: as much of what came to pass in all years.</summary>
    private bool IsShareOfFlow(NumberReading reading) =>
        _flow is not null && (reading.IsAside || (reading.Label.IsDependent && RatesOfActs.AtEnd(reading.Label.Text) > 0));

    /// <summary>The words before a number that are its own.</summary>
    private static ReadOnlySpan<char> Segment(ReadOnlySpan<char> before) =>
        before[(before.LastIndexOfAny(',', ';', '、') + 1)..];
}
