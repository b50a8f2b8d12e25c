using PlanNotebooks.Frames;

namespace PlanNotebooks.Observations;

/// <summary>在去年增长9.2%的基础上,规模以上工业增加值增长8%: the ground that an aim builds on is of what the aim is for.</summary>
internal static class Grounds
{
    private const char Head = '在';
    private const string Tail = "基础上";

    /// <summary>Gives readings whose label is nothing but 在 and a year the label of the reading behind them.</summary>
    public static void Relabel(List<NumberReading> readings, int from)
    {
        for (var i = from; i + 1 < readings.Count; i++)
        {
            if (IsGround(readings[i].Label.Text.Folded))
                readings[i] = readings[i] with { Label = readings[i + 1].Label };
            else if (readings[i + 1].Label.Text.Folded is Tail && ThingBefore(readings[i].Label.Text) is { } thing)
                (readings[i], readings[i + 1]) = (readings[i] with { Label = thing }, readings[i + 1] with { Label = thing });
        }
    }

    /// <summary>固定资产投资 of 固定资产投资在上年, whose aim stands behind 基础上 (增长6.1%的基础上再增长6%); null where no ground ends the
    /// label.</summary>
    private static Label? ThingBefore(LabelWords label)
    {
        var at = label.Folded.LastIndexOf(Head);
        return at > 0 && OtherYears.IsOnly(label.Folded[(at + 1)..]) ? LabelBuilder.Of(label[..at]) : null;
    }

    private static bool IsGround(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label[0] != Head)
            return false;
        label = label[1..];
        return OtherYears.IsOnly(label.EndsWith(Tail, StringComparison.Ordinal) ? label[..^Tail.Length] : label);
    }
}
