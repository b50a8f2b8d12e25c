using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;

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
            if (IsBuiltOn(readings[i], readings[i + 1]))
                LabelBoth(readings, i, ThingBefore(readings[i].Label.Text) ?? readings[i].Label);
            else if (IsGround(readings[i].Label.Text.Folded) && !IsAimWithoutThing(readings[i]))
                readings[i] = readings[i] with { Label = readings[i + 1].Label };
        }

        readings.RemoveAll(IsAimWithoutThing);
    }

    /// <summary>13亿元 and 14亿元 of 完成13亿元的基础上,达到14亿元: whether nothing but 基础上 stands between two numbers.</summary>
    private static bool IsBuiltOn(NumberReading ground, NumberReading aim) =>
        IsAimWithoutThing(aim) && aim.Label.Text.Pieces[0].Start - ground.Number.Until is 0 or 1;

    /// <summary>基础上 before 增长8%, where what it is of could not be read.</summary>
    private static bool IsAimWithoutThing(NumberReading reading) =>
        reading.Label.Text.Folded is Tail && reading.Label.Text.Pieces[0].Start < reading.Number.Start;

    private static void LabelBoth(List<NumberReading> readings, int ground, Label thing)
    {
        readings[ground] = readings[ground] with { Label = thing };
        readings[ground + 1] = readings[ground + 1] with { Label = thing };
    }

    /// <summary>固定资产投资 of 固定资产投资在上年, whose aim stands behind 基础上 (增长6.1%的基础上再增长6%); null where no ground ends the
    /// label.</summary>
    private static Label? ThingBefore(LabelWords label)
    {
        var at = label.Folded.LastIndexOf(Head);
        return at > 0 && OtherYears.IsOnly(label.Folded[(at + 1)..]) ? LabelBuilder.Of(label[..at]) : null;
    }

    /// <summary>在上年, 在去年完成, 完成基础上: words that say what came before, and of nothing.</summary>
    private static bool IsGround(ReadOnlySpan<char> label)
    {
        var isBuiltOn = label.EndsWith(Tail, StringComparison.Ordinal);
        label = isBuiltOn ? label[..^Tail.Length] : label;
        if (!isBuiltOn && label is not [Head, ..])
            return false;
        label = WordClasses.Light.TrimEnd(label.TrimStart(Head));
        return label.IsEmpty ? isBuiltOn : OtherYears.IsOnly(label);
    }
}
