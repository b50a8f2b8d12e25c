using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Makes observations of readings: gives each its role, its period, its indicator and its place in the file.</summary>
internal sealed class ObservationFactory(ReportText text, ReportFrame frame, string reportId, IndicatorTable indicators)
{
    private const string Person = "人";
    private const string Places = "位";
    private const string PlacesMoved = "位次";
    private static readonly WordSet People = Words.Of("people-noun");
    private static readonly WordSet Flows = Words.Of("span-flow");

    private Block _block;
    private Phrase _sentence;
    private IReadOnlyList<Quantity> _numbers = [];
    private string _quote = "";
    private int _lastStart = -1;
    private int _twins;

    /// <summary>The indicators that labels are matched to.</summary>
    public IndicatorTable Indicators => indicators;

    /// <summary>Begins a sentence.</summary>
    public void Begin(Block block, Phrase sentence, IReadOnlyList<Quantity> numbers)
    {
        _block = block;
        _sentence = sentence;
        _numbers = numbers;
        _quote = QuoteOf(sentence);
    }

    /// <summary>The observation of a reading.</summary>
    public Observation Create(Reading reading)
    {
        var (start, end) = text.RawSpan(reading.Number.Start, reading.Number.End);
        var before = text.Folded.AsSpan(_sentence.Start, reading.Number.Start - _sentence.Start);
        var periods = new Periods(text.Folded, frame, _block, _sentence, _numbers);
        var role = reading.IsBaseline ? Role.Baseline : periods.LooksBackAt(reading.Number) ? Role.Result : Role.Target;
        var (period, from, _) = reading.Period is { } named ? (named, null, PeriodSource.Number) : periods.Of(reading.Number, role);
        var indicator = IndicatorOf(reading, from is not null, period > frame.PlanYear, before);
        var concept = indicator ?? (from is null ? ConceptOf(reading) : null);
        var converted = IndicatorValues.Of(reading.Value, reading.Number.Unit, reading.Measure, concept);
        return At(start, end) with
        {
            Period = period,
            PeriodFrom = from,
            Role = role,
            Indicator = indicator?.Code,
            Concept = concept?.Code,
            Label = reading.Label.Text,
            Measure = reading.Measure,
            Value = IndicatorValues.Plain(reading.Value),
            Upper = reading.Number.Upper is { } upper ? IndicatorValues.Plain(upper) : null,
            Unit = reading.Number.Unit ?? (reading.Measure is Measure.Level or Measure.Change && CountsPeople(reading.Label.Text) ? Person : null),
            IndicatorValue = converted,
            IndicatorUnit = converted is null ? null : concept?.Unit,
            Bound = reading.Number.Bound,
            Commitment = role == Role.Target ? Wordings.CommitmentOf(before) : Commitment.Plain,
            Basis = reading.Measure == Measure.Growth ? Wordings.BasisOf(before, concept?.Basis) : null,
            Status = role == Role.Target ? Status.Reported : Wordings.StatusOf(before),
            Rule = reading.Rule,
            Nature = role == Role.Target ? Natures.Of(before, text.Folded.AsSpan(reading.Number.End, _sentence.End - reading.Number.End), _block.Section) : null,
        };
    }

    /// <summary>The observation of a target in words.</summary>
    public Observation Create(WordsTarget target)
    {
        var (start, end) = text.RawSpan(target.Words.Start, target.Words.End);
        var label = Folding.Fold(target.Label);
        return At(start, end) with
        {
            Period = frame.PlanYear,
            Role = Role.Target,
            Indicator = indicators.Match(label, null)?.Code,
            Concept = indicators.Match(label, null, IndicatorScope.Extended)?.Code,
            Label = target.Label,
            Measure = target.IsGrowth ? Measure.Growth : Measure.Level,
            Headline = true,
            Rule = "words",
            Text = text.Text[target.Words.Start..target.Words.End],
            Nature = Natures.Of(target.Words.In(text.Folded), _block.Section),
        };
    }

    /// <summary>An observation that says where it stands and nothing else yet.</summary>
    private Observation At(int start, int end) => new()
    {
        Id = IdOf(start),
        Report = reportId,
        Source = text.Source,
        Start = start,
        End = end,
        Quote = _quote,
        Section = _block.Section,
        Region = frame.Region?.Name,
        RegionCode = frame.Region?.Code,
        Role = Role.Result,
        Label = "",
        Measure = Measure.Level,
        Rule = "",
        Page = text.PageOf(start),
    };

    /// <summary>The indicator of a label; none for a completion, a multiple, or a total over several years.</summary>
    private Indicator? IndicatorOf(Reading reading, bool isSpan, bool isLater, ReadOnlySpan<char> before)
    {
        if (reading.Measure == Measure.Completion || reading.Number.Unit == "倍") return null;
        var label = Folding.Fold(reading.Label.Text);
        if (isSpan && reading.Measure == Measure.Level && (IsTotal(before) || Flows.IsIn(label))) return null;
        if (isLater && reading.Measure == Measure.Level && IsTotal(Breaks.LastClause(before))) return null;
        return Fitting(reading, indicators.Match(label, UnitOf(reading)));
    }

    /// <summary>The concept of a label, which may be in the extended part of the table.</summary>
    private Indicator? ConceptOf(Reading reading) => reading.Measure == Measure.Completion || reading.Number.Unit == "倍" ? null
        : Fitting(reading, indicators.Match(Folding.Fold(reading.Label.Text), UnitOf(reading), IndicatorScope.Extended));

    /// <summary>The unit that must fit the indicator's: none of a place in a ranking.</summary>
    private static string? UnitOf(Reading reading) => reading.Measure == Measure.Rank || reading.Number.Unit is Places or PlacesMoved ? null : reading.Number.Unit;

    /// <summary>A share is no level: 粮食产量51.2% speaks of something else.</summary>
    private static Indicator? Fitting(Reading reading, Indicator? indicator) =>
        reading.Measure == Measure.Share && indicator is not null && indicator.Unit != "%" ? null : indicator;

    private static bool IsTotal(ReadOnlySpan<char> before) => before.Contains("累计", StringComparison.Ordinal) || before.Contains('共');

    /// <summary>农村贫困人口减少1亿多: the label alone says that people are counted.</summary>
    private static bool CountsPeople(string label) => People.AtEnd(label) > 0;

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
