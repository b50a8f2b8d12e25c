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
            if (IsGround(readings[i].Label.Text.Folded))
                readings[i] = readings[i] with { Label = readings[i + 1].Label };
    }

    private static bool IsGround(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label[0] != Head)
            return false;
        label = label[1..];
        return OtherYears.IsOnly(label.EndsWith(Tail, StringComparison.Ordinal) ? label[..^Tail.Length] : label);
    }
}
