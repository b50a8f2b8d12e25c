using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>地区生产总值增长目标为5.5%, 预期目标由6.5%调整为3%: a rate that is aimed at for what is measured in amounts is one of growth.</summary>
internal static class AimedRates
{
    private const int ShortestThing = 4;
    private static readonly WordClass Nouns = FrameWords.Of("target-noun");
    private static readonly WordClass Tails = FrameWords.Of("target-tail");
    private static readonly WordClass Echoes = FrameWords.Of("target-echo");
    private static readonly WordClass Rates = FrameWords.Of("aimed-rate");

    /// <summary>A level or a share whose label calls it an aim, or that is quoted as one, without these words, a share as the growth that
    /// it may be; any other reading as it was.</summary>
    public static NumberReading Apply(NumberReading reading, IndicatorTable indicators)
    {
        if (reading.Measure is not (Measure.Share or Measure.Level))
            return reading;
        var label = reading.Label.Text;
        var thing = WithoutAim(label);
        if (thing.IsEmpty || (thing.Length == label.Length && !reading.IsQuotedTarget))
            return reading;
        if (reading.Measure == Measure.Share && GrownOf(thing, indicators) is { } grown)
            return Of(reading, grown, Measure.Growth);
        return indicators.Knows(thing) || IsTask(reading, label, thing) ? Of(reading, thing, reading.Measure) : reading;
    }

    /// <summary>财政收入任务1740万元,完成1980万元: the word of the task is no part of what is counted.</summary>
    private static bool IsTask(NumberReading reading, LabelWords label, LabelWords thing) =>
        reading is { IsQuotedTarget: true, Measure: Measure.Level } && thing.Length >= ShortestThing && thing.Length < label.Length;

    private static NumberReading Of(NumberReading reading, LabelWords words, Measure measure)
    {
        var label = LabelBuilder.Of(words);
        return reading with { Label = label, Spoken = label, Measure = measure };
    }

    /// <summary>What a rate in % is the growth of; null where it is a share.</summary>
    private static LabelWords? GrownOf(LabelWords thing, IndicatorTable indicators)
    {
        var bare = thing[..^Rates.AtEnd(thing)];
        if (bare.IsEmpty)
            return null;
        if (indicators.Match(bare.Folded.ToString(), null) is { } indicator)
            return indicator.Unit != "%" || bare.Length < thing.Length ? bare : null;
        if (bare.Length < thing.Length && indicators.Knows(thing))
            return thing;
        return bare.Length < thing.Length && bare.Length >= ShortestThing ? bare : null;
    }

    /// <summary>生产总值增长 of 生产总值增长预期目标, and 固定资产投资增速 of 固定资产投资增速未…预期.</summary>
    private static LabelWords WithoutAim(LabelWords label)
    {
        for (var length = label.Length + 1; label.Length < length;)
        {
            length = label.Length;
            label = label[..^Math.Max(Nouns.AtEnd(label), Tails.AtEnd(label))];
            label = label[..^Echoes.AtEnd(label)];
        }

        return label;
    }
}
