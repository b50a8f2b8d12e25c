using System.Globalization;
using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Corrections;

/// <summary>Makes the observation that a line adds to a report; what the line leaves out is filled as the reader does.</summary>
internal sealed class Addition(string reportId, ReportText text, ReportFrame frame, IndicatorTable indicators)
{
    /// <summary>The name of the rule of added observations.</summary>
    public const string Rule = "correction";

    /// <summary>The observation of a line, or why there is none.</summary>
    /// <param name="line">A line that is well formed.</param>
    /// <param name="isTaken">Whether an id is another observation's.</param>
    /// <param name="fault">Why it cannot be added, and what to do; null where it can.</param>
    public Observation? Create(CorrectionLine line, Func<string, bool> isTaken, out string? fault)
    {
        var fields = AddedFields.Parse(line.Fields);
        var found = new NumberFinder(text).Find(line, fields);
        fault = found.Fault;
        if (found.Place is not { } place)
            return null;
        var added = Matched(fields.ApplyTo(Usual(place, found, fields)), fields) with
        {
            Id = IdOf(found.Start, isTaken),
            Corrected = $"added ({line.Reason})",
        };
        added = Consistency.Filled(added, indicators);
        fault = Consistency.FaultOf(added, indicators);
        return fault is null ? added : null;
    }

    /// <summary>What the reader would say of a number at this place.</summary>
    private Observation Usual(Place place, NumberPlace found, AddedFields fields)
    {
        var index = Place.IndexOf(text, found.Start, found.End);
        var number = place.Numbers.FirstOrDefault(one => one.Start == index);
        var time = FramesOf(place).Of(number with { Start = index, End = index + 1 });
        var role = fields.Role ?? (time.IsPlan ? Role.Target : Role.Result);
        var before = text.Folded.AsSpan(place.Sentence.Start, index - place.Sentence.Start);
        return new Observation
        {
            Id = "",
            Report = reportId,
            Source = text.Source,
            Start = found.Start,
            End = found.End,
            Quote = place.Quote,
            Section = place.Block.Section,
            Region = frame.Region?.Name,
            RegionCode = frame.Region?.Code,
            Period = PeriodOf(role, time),
            PeriodFrom = fields.Has("period") || !time.IsSpan || role == Role.Baseline ? null : time.From,
            Months = fields.Has("period") ? null : time.Months,
            Role = role,
            Label = "",
            Measure = Measure.Level,
            Unit = fields.Text is null ? number.Unit : null,
            Bound = number.Bound == Bound.Between ? Bound.Exact : number.Bound,
            Commitment = Modality.CommitmentOf(role, before),
            Basis = fields.Measure == Measure.Growth ? Modality.BasisOf(before) : null,
            Status = Modality.StatusOf(role, before),
            Rule = Rule,
        };
    }

    private int? PeriodOf(Role role, TimeFrame time)
    {
        if (role == Role.Baseline)
            return (time.From ?? time.To) - 1;
        var isTarget = role == Role.Target;
        if (time.IsPlan == isTarget)
            return time.To;
        return isTarget ? frame.PlanYear : frame.ReviewYear;
    }

    /// <summary>The frames of a place's sentence.</summary>
    private SentenceFrames FramesOf(Place place)
    {
        var walker = new FrameWalker(text.Folded, frame);
        foreach (var block in Outline.Of(text))
        {
            walker.Enter(block);
            if (block.IsHeading)
                continue;
            foreach (var sentence in SentenceSplitter.Sentences(text.Folded, block.Start, block.End))
            {
                var frames = walker.Read(sentence.Start, sentence.End);
                if (block.Start == place.Block.Start && sentence.Start >= place.Sentence.Start)
                    return frames;
            }
        }

        return new SentenceFrames(text.Folded, frame).Begin(
            place.Sentence.Start,
            new TimeFrame(SectionRole.Review, null, frame.ReviewYear, null, FrameScope.Report, "")
        );
    }

    /// <summary>With the indicator of its label, where the line names none.</summary>
    private Observation Matched(Observation added, AddedFields fields)
    {
        if (fields.Has("indicator") || fields.Has("concept") || added.Measure == Measure.Completion)
            return added;
        var label = Folding.Fold(added.Label);
        var indicator = indicators.Match(label, added.Unit);
        var concept = indicator ?? indicators.Match(label, added.Unit, IndicatorScope.Extended);
        return added.Measure == Measure.Share && concept?.Unit != "%"
            ? added
            : added with
            {
                Indicator = indicator?.Code,
                Concept = concept?.Code,
            };
    }

    private string IdOf(int start, Func<string, bool> isTaken)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{reportId}:{start}");
        var free = id;
        for (var letter = 'b'; isTaken(free); letter++)
            free = id + letter;
        return free;
    }
}
