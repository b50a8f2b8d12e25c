using System.Globalization;
using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Makes observations of readings: gives each its role, its period, its indicator and its place in the file.</summary>
internal sealed class ObservationFactory(ReportText text, ReportFrame frame, string reportId, IndicatorTable indicators)
{
    private const string BeforeValue = "的-\u2212(";
    private const string Person = "人";
    private const string AtLeast = "至少";
    private const string Visits = "人次";
    private const string Yuan = "元";
    private const int SmallestScaled = 10_000;
    private static readonly WordClass Counted = WordClasses.Of("people-counted");
    private static readonly WordClass Money = WordClasses.Of("money-measure");
    private const string Places = "位";
    private const string PlacesMoved = "位次";
    private static readonly WordClass People = WordClasses.Of("people-noun");
    private static readonly WordClass Reached = WordClasses.Of("stock-reached");
    private static readonly WordClass Steps = WordClasses.Of("step-noun");
    private static readonly WordClass TogetherWords = WordClasses.Of("together-word");

    private readonly List<LabelPart> _parts = [];
    private Block _block;
    private Phrase _sentence;
    private SentenceFrames _frames = null!;
    private ReadingTimes? _times;
    private string? _quote;
    private (NumberReading? Of, Indicator? Indicator) _named;
    private bool _isOfPart;
    private int _lastStart = -1;
    private int _twins;

    /// <summary>The indicators that labels are matched to.</summary>
    public IndicatorTable Indicators => indicators;

    /// <summary>The frame of each number, by its place in the file: what <c>plan explain</c> tells.</summary>
    public Dictionary<int, TimeFrame> FramesByStart { get; } = new(text.Folded.Length / Extractor.CharactersANumber);

    /// <summary>Begins a sentence.</summary>
    public void Begin(Block block, Phrase sentence, SentenceFrames frames)
    {
        _block = block;
        _sentence = sentence;
        _frames = frames;
        _times = null;
        _quote = null;
        _isOfPart = OtherDivisions.Heads(sentence.In(text.Folded), frame.Region);
    }

    /// <summary>The observation of a reading.</summary>
    public Observation Create(NumberReading reading)
    {
        reading = IndexLevels.Apply(reading);
        var (start, end) = text.RawSpan(reading.Number.Start, reading.Number.End);
        var before = text.Folded.AsSpan(_sentence.Start, reading.Number.Start - _sentence.Start);
        _times ??= new ReadingTimes(text.Folded, _sentence, _frames, frame.PlanYear);
        var time = _times.Of(reading, before);
        FramesByStart[start] = time;
        var role = RoleOf(reading, time);
        var part = reading.IsBaseline && !time.IsSpan ? PartOf(before) : null;
        var period = part is null ? _times.PeriodOf(reading, time) : time.To;
        var yearly = IndicatorOf(reading, period > frame.PlanYear, before);
        var from = _times.FromOf(reading, time, yearly, before);
        _times.Note(reading, period);
        var (indicator, concept) = IndicatorsOf(reading, yearly, from);
        var unit = reading.Number.Unit ?? UnitFromContext(reading, concept);
        var converted = IndicatorValues.Of(reading.Value, unit, reading.Measure, concept);
        return new Observation(At(start, end))
        {
            Period = period,
            PeriodFrom = from,
            Months = reading.IsQuotedTarget ? null : part ?? time.Months,
            Revision = reading.Revision,
            Role = role,
            Indicator = indicator?.Code,
            Concept = concept?.Code,
            Label = reading.Label.Text.Printed,
            LabelParts = LabelParts.Of(reading.Label, text, _parts),
            Measure = reading.Measure,
            Value = IndicatorValues.Plain(reading.Value),
            Upper = UpperOf(reading),
            Unit = unit,
            IndicatorValue = converted,
            IndicatorUnit = converted is null ? null : concept?.Unit,
            Bound = BoundOf(reading, before),
            Commitment = Modality.CommitmentOf(role, before),
            Basis = BasisOf(reading, before),
            Status = Modality.StatusOf(role, before),
            Rule = reading.Rule,
            Nature = NatureOf(role, reading, before),
        };
    }

    private static decimal? UpperOf(NumberReading reading) =>
        reading.Number.Upper is { } upper ? IndicatorValues.Plain(upper) : null;

    private static GrowthBasis? BasisOf(NumberReading reading, ReadOnlySpan<char> before) =>
        reading.Measure == Measure.Growth ? Modality.BasisOf(before) : null;

    /// <summary>1-6 of 由上半年下降8.2%转为增长4.1%: the part of the year that an earlier value is of; null where none is named.</summary>
    private static string? PartOf(ReadOnlySpan<char> before)
    {
        var words = before.TrimEnd(BeforeValue);
        var turn = Math.Max(WordClasses.Up.AtEnd(words), WordClasses.Down.AtEnd(words));
        return MonthSpans.AtEnd(words[..^turn])?.Months;
    }

    private static Role RoleOf(NumberReading reading, TimeFrame time)
    {
        if (reading.IsBaseline)
            return Role.Baseline;
        return time.IsPlan || reading.IsQuotedTarget ? Role.Target : Role.Result;
    }

    private static Bound BoundOf(NumberReading reading, ReadOnlySpan<char> before) =>
        reading.Number.Bound == Bound.Exact && IsAtLeast(Breaks.LastClause(before)) ? Bound.Min : reading.Number.Bound;

    private Nature? NatureOf(Role role, NumberReading reading, ReadOnlySpan<char> before) =>
        role == Role.Target
            ? Natures.Of(before, text.Folded.AsSpan(reading.Number.End, _sentence.End - reading.Number.End), _block.Section)
            : null;

    /// <summary>The observation of a target in words.</summary>
    public Observation Create(VerbalTarget target)
    {
        var (start, end) = text.RawSpan(target.Words.Start, target.Words.End);
        var label = target.Label.Folded.ToString();
        return new Observation(At(start, end))
        {
            Period = _frames.At(target.Words.Start).To,
            Role = Role.Target,
            Indicator = indicators.Match(label, null)?.Code,
            Concept = indicators.Match(label, null, IndicatorScope.Extended)?.Code,
            Label = target.Label.Printed,
            LabelParts = LabelParts.Of(Label.OfThing(target.Label), text, _parts),
            Measure = target.IsGrowth ? Measure.Growth : Measure.Level,
            Headline = true,
            Rule = target.IsNoneSet ? Observation.NoneSetRule : "words",
            Text = text.Text[target.Words.Start..target.Words.End],
            Nature = Natures.Of(target.Words.In(text.Folded), _block.Section),
        };
    }

    private ObservationPlace At(int start, int end) =>
        new()
        {
            Id = IdOf(start),
            Report = reportId,
            Source = text.Source,
            Start = start,
            End = end,
            Quote = Quote,
            Section = _block.Section,
            Region = frame.Region,
            Page = text.PageOf(start),
        };

    /// <summary>The indicator and the concept of a reading; neither of what is of several years, or of a part of the region: an indicator
    /// is of a year and of the whole.</summary>
    private (Indicator? Indicator, Indicator? Concept) IndicatorsOf(NumberReading reading, Indicator? yearly, int? from) =>
        from is null && !_isOfPart && !IsStepPassed(reading.Number) ? (yearly, yearly ?? ConceptOf(reading)) : (null, null);

    /// <summary>4万亿 of 连续迈上4万亿、5万亿两个台阶: a step that was passed on the way to another is no level of the year.</summary>
    private bool IsStepPassed(Quantity number)
    {
        var behind = text.Folded.AsSpan(number.Until, _sentence.End - number.Until);
        return behind is ['、', var next, ..] && char.IsAsciiDigit(next) && Steps.IsIn(behind.UpTo(",;"));
    }

    /// <summary>The indicator of a label; none for a multiple, or a total over several years.</summary>
    private Indicator? IndicatorOf(NumberReading reading, bool isLater, ReadOnlySpan<char> before)
    {
        if (reading.Number.IsMultiple)
            return null;
        if (isLater && reading.Measure == Measure.Level && IsTotal(Breaks.LastClause(before)))
            return null;
        var named = Named(reading);
        var indicator = Fitting(reading, named?.Scope == IndicatorScope.Base ? named : null);
        return indicator is not null && IsStockOfNew(indicator, reading, before) ? null : indicator;
    }

    /// <summary>科技型中小企业达到285家: all of them, where the indicator counts the new ones.</summary>
    private static bool IsStockOfNew(Indicator indicator, NumberReading reading, ReadOnlySpan<char> before) =>
        indicator.Chinese.StartsWith("新增", StringComparison.Ordinal)
        && reading.Measure == Measure.Level
        && !reading.Label.Text.Contains('新')
        && Reached.AtEnd(before) > 0;

    /// <summary>The concept of a label, which may be in the extended part of the table.</summary>
    private Indicator? ConceptOf(NumberReading reading) =>
        reading.Measure == Measure.Completion || reading.Number.IsMultiple
            ? null
            : Fitting(reading, Named(reading));

    /// <summary>The indicator that the label names, looked up once: most numbers ask twice.</summary>
    private Indicator? Named(NumberReading reading)
    {
        if (!ReferenceEquals(_named.Of, reading))
            _named = (reading, Named(reading.Label.Text, UnitOf(reading)));
        return _named.Indicator;
    }

    /// <summary>The indicator of a label, with or without the name of the report's own region before it (荔城地区生产总值).</summary>
    private Indicator? Named(ReadOnlySpan<char> label, string? unit)
    {
        if (indicators.Named(label, unit) is { } found)
            return found;
        var own = frame.Region?.LengthOfName(label) ?? 0;
        return own > 0 && own < label.Length ? indicators.Named(label[own..], unit) : null;
    }

    /// <summary>The unit that must fit the indicator's: none of a place in a ranking.</summary>
    private static string? UnitOf(NumberReading reading) =>
        reading.Measure == Measure.Rank || reading.Number.Unit is Places or PlacesMoved ? null : reading.Number.Unit;

    /// <summary>A share is no level: 粮食产量51.2% speaks of something else; and an index is no rate: 居民消费价格指数103%.</summary>
    private static Indicator? Fitting(NumberReading reading, Indicator? indicator) =>
        reading.Measure switch
        {
            Measure.Share when indicator?.Unit != "%" => null,
            Measure.Level when reading.Number.IsRatio => null,
            _ => indicator,
        };

    /// <summary>至少建成2个示范区、20个示范村: the bound stands before the verb of the list, and ends with the next 每个.</summary>
    private static bool IsAtLeast(ReadOnlySpan<char> before) =>
        before.LastIndexOf(AtLeast, StringComparison.Ordinal) is var at and >= 0 && !before[at..].Contains('每');

    private static bool IsTotal(ReadOnlySpan<char> before)
    {
        if (before.Contains("累计", StringComparison.Ordinal))
            return true;
        for (var at = before.IndexOf('共'); at >= 0; at = before.IndexOf('共'))
        {
            if ((at == 0 || before[at - 1] != '公') && TogetherWords.AtStart(before[at..]) == 0)
                return true;
            before = before[(at + 1)..];
        }

        return false;
    }

    /// <summary>农村贫困人口减少1亿多, 经济总量迈上1200亿台阶, 参与人次超630万: the label says what is counted where 万 or 亿 is all that is printed.</summary>
    private static string? UnitFromContext(NumberReading reading, Indicator? concept)
    {
        if (reading.Measure is not (Measure.Level or Measure.Change))
            return null;
        var label = reading.Label.Text;
        if (People.AtEnd(label) > 0)
            return Person;
        if (reading.Number.Value < SmallestScaled || reading.Number.Until == reading.Number.End)
            return null;
        if (label.EndsWith(Visits))
            return Visits;
        if (Counted.AtEnd(label) > 0)
            return Person;
        if (concept is { Unit: not ("" or "%") })
            return concept.Unit;
        return Money.AtEnd(label) > 0 ? Yuan : null;
    }

    /// <summary>The sentence with the sign that ends it; most have no observation to quote them.</summary>
    private string Quote => _quote ??= QuoteOf(_sentence);

    private string QuoteOf(Phrase sentence)
    {
        var end = sentence.End < text.Text.Length && text.Text[sentence.End] != '\n' ? sentence.End + 1 : sentence.End;
        return text.Text[sentence.Start..end];
    }

    private string IdOf(int start)
    {
        _twins = start == _lastStart ? _twins + 1 : 0;
        _lastStart = start;
        var suffix = _twins == 0 ? "" : ((char)('a' + _twins)).ToString();
        return string.Create(CultureInfo.InvariantCulture, $"{reportId}:{start}{suffix}");
    }
}
