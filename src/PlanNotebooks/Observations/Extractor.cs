using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Reads a report's text into observations.</summary>
internal sealed class Extractor
{
    private static readonly Lexicon.WordSet Flows = Lexicon.Words.Of("span-flow");

    private readonly ReportText text;
    private readonly ReportFrame frame;
    private readonly string reportId;
    private readonly IndicatorTable indicators;
    private readonly ReadingContext context = new();
    private readonly List<Observation> observations = [];
    private readonly List<Reading> readings = [];
    private bool reviewed;

    private Extractor(ReportText text, ReportFrame frame, string reportId, IndicatorTable indicators)
    {
        this.text = text;
        this.frame = frame;
        this.reportId = reportId;
        this.indicators = indicators;
    }

    /// <summary>The observations of a report, in the order of its text.</summary>
    public static IReadOnlyList<Observation> Extract(ReportText text, ReportFrame frame, string reportId, IndicatorTable indicators)
    {
        var extractor = new Extractor(text, frame, reportId, indicators);
        foreach (var block in Outline.Of(text, frame))
            if (!block.IsHeading) extractor.ReadBlock(block);
        return extractor.observations;
    }

    private void ReadBlock(Block block)
    {
        context.StartParagraph();
        var reader = new SentenceReader(text, indicators, context);
        var first = observations.Count;
        foreach (var sentence in SentenceSplitter.Sentences(text.Folded, block.Start, block.End))
        {
            readings.Clear();
            reader.Read(sentence, readings);
            var from = observations.Count;
            var periods = new Periods(text.Folded, frame, block, sentence, reader.Numbers);
            foreach (var reading in readings) observations.Add(Observe(reading, block, sentence, periods));
            if (block.Role == SectionRole.Plan) MarkTargets(block, sentence, from);
        }

        if (block.Role != SectionRole.Plan) MarkReview(first);
    }

    private Observation Observe(Reading reading, Block block, Phrase sentence, Periods periods)
    {
        var (start, end) = text.RawSpan(reading.Number.Start, reading.Number.End);
        var role = reading.IsBaseline ? Role.Baseline : block.Role == SectionRole.Plan && !periods.LooksBack ? Role.Target : Role.Result;
        var folded = Folding.Fold(reading.Label.Text);
        var indicator = reading.Measure == Measure.Completion ? null : indicators.Match(folded, reading.Number.Unit);
        var (period, from) = reading.Period is { } named ? (named, null) : periods.Of(reading.Number, role);
        var before = text.Folded.AsSpan(sentence.Start, reading.Number.Start - sentence.Start);
        if (reading.Number.Unit == "倍" || (from is not null && reading.Measure == Measure.Level && (IsTotal(before) || Flows.IsIn(folded)))) indicator = null;
        var converted = InIndicatorUnit(reading, indicator);
        return Source(block, sentence, start, end) with
        {
            Period = period,
            PeriodFrom = from,
            Role = role,
            Indicator = indicator?.Code,
            Label = reading.Label.Text,
            Measure = reading.Measure,
            Value = Plain(reading.Value),
            Upper = reading.Number.Upper,
            Unit = reading.Number.Unit,
            IndicatorValue = converted,
            IndicatorUnit = converted is null ? null : indicator?.Unit,
            Bound = reading.Number.Bound,
            Commitment = role == Role.Target ? Wordings.CommitmentOf(before) : Commitment.Plain,
            Basis = reading.Measure == Measure.Growth ? Wordings.BasisOf(before, indicator?.Basis) : null,
            Status = role == Role.Target ? Status.Reported : Wordings.StatusOf(before),
            Rule = reading.Rule,
        };
    }

    /// <summary>An observation that says where it stands and nothing else yet.</summary>
    private Observation Source(Block block, Phrase sentence, int start, int end) => new()
    {
        Id = IdOf(start),
        Report = reportId,
        Source = text.Source,
        Start = start,
        End = end,
        Quote = QuoteOf(sentence),
        Section = block.Section,
        Region = frame.Region?.Name,
        RegionCode = frame.Region?.Code,
        Role = Role.Result,
        Label = "",
        Measure = Measure.Level,
        Rule = "",
    };

    private static decimal? InIndicatorUnit(Reading reading, Indicator? indicator) => indicator is null || reading.Measure is not (Measure.Level or Measure.Share)
        ? null : Conversion.Convert(reading.Value, reading.Number.Unit, indicator.Unit) is { } value ? Plain(decimal.Round(value, 4)) : null;

    /// <summary>The value without the zeros behind its last digit.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static bool IsTotal(ReadOnlySpan<char> before) => before.Contains("累计", StringComparison.Ordinal) || before.Contains('共');

    private string QuoteOf(Phrase sentence)
    {
        var end = sentence.End < text.Text.Length && text.Text[sentence.End] != '\n' ? sentence.End + 1 : sentence.End;
        return text.Text[sentence.Start..end];
    }

    private string IdOf(int start)
    {
        var twins = observations.Count(observation => observation.Start == start);
        var suffix = twins == 0 ? "" : ((char)('a' + twins)).ToString();
        return string.Create(CultureInfo.InvariantCulture, $"{reportId}:{start}{suffix}");
    }

    private void MarkTargets(Block block, Phrase sentence, int from)
    {
        var cue = Lexicon.Words.TargetCue.IsIn(sentence.In(text.Folded));
        if (!cue && !SumsUp(from, 3)) return;
        for (var i = from; i < observations.Count; i++) observations[i] = observations[i] with { Headline = true };
        if (!SumsUp(from, 1)) return;
        foreach (var words in WordsTargets.Read(text, sentence, indicators))
            observations.Add(Observe(words, block, sentence));
    }

    private Observation Observe(WordsTarget target, Block block, Phrase sentence)
    {
        var (start, end) = text.RawSpan(target.Words.Start, target.Words.End);
        return Source(block, sentence, start, end) with
        {
            Period = frame.PlanYear,
            Role = Role.Target,
            Indicator = indicators.Match(Folding.Fold(target.Label), null)?.Code,
            Label = target.Label,
            Measure = target.IsGrowth ? Measure.Growth : Measure.Level,
            Headline = true,
            Rule = "words",
            Text = text.Text[target.Words.Start..target.Words.End],
        };
    }

    /// <summary>Marks the first paragraph that gives GDP and other indicators: the one that sums up the year.</summary>
    private void MarkReview(int first)
    {
        if (reviewed || !SumsUp(first, 3)) return;
        reviewed = true;
        for (var i = first; i < observations.Count; i++) observations[i] = observations[i] with { Headline = true };
    }

    private bool SumsUp(int from, int indicatorsNeeded)
    {
        var (gdp, known) = (false, 0);
        for (var i = from; i < observations.Count; i++)
        {
            gdp |= observations[i].Indicator == "gdp";
            known += observations[i].Indicator is null ? 0 : 1;
        }

        return gdp && known >= indicatorsNeeded;
    }
}
