using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Reads a report's text into observations.</summary>
internal sealed class Extractor
{
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
        var role = reading.IsBaseline ? Role.Baseline : block.Role == SectionRole.Plan ? Role.Target : Role.Result;
        var folded = Folding.Fold(reading.Label.Text);
        var indicator = reading.Measure == Measure.Completion ? null : indicators.Match(folded, reading.Number.Unit);
        var (period, from) = periods.Of(reading.Number, role);
        return new Observation
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
            Period = period,
            PeriodFrom = from,
            Role = role,
            Indicator = indicator?.Code,
            Label = reading.Label.Text,
            Measure = reading.Measure,
            Value = reading.Value,
            Upper = reading.Number.Upper,
            Unit = reading.Number.Unit,
            Bound = reading.Number.Bound,
            Rule = reading.Rule,
        };
    }

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
        return new Observation
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
