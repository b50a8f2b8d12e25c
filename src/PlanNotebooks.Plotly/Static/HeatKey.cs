using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Static;

/// <summary>Says what the colours of a heat map mean: its scale from the lowest value to the highest, and what a gap looks like.</summary>
internal static class HeatKey
{
    private const int Steps = 32;
    private const double StepWidth = 5;
    private const double Height = 12;
    private const double Gap = 6;

    /// <summary>Draws the key where the trace asks for one.</summary>
    /// <param name="svg">Where it is drawn.</param>
    /// <param name="trace">A heat map.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <returns>Whether anything was drawn.</returns>
    public static bool Draw(SvgWriter svg, ChartTrace trace, double x, double y)
    {
        if (HeatMarks.Range(trace) is not var (low, high) || ChartTrace.Text(trace.Json["showscale"]) == "false")
            return false;
        x = Write(svg, AxisScale.Write(Math.Round(low, 2)), x, y) + Gap;
        for (var step = 0; step < Steps; step++, x += StepWidth)
            svg.Rectangle(x, y, StepWidth + 0.5, Height, TraceColours.Hex(TraceColours.OnScale(trace.Json, step / (Steps - 1.0))));
        x = Write(svg, AxisScale.Write(Math.Round(high, 2)), x + Gap, y) + 4 * Gap;
        if (HeatMarks.Rows(trace).SelectMany(row => row).All(value => ChartTrace.Number(value) is not null))
            return true;
        HeatMarks.DrawGap(svg, x, y, 2 * Height, Height);
        Write(svg, Bilingual.Pick("no figure 无数据"), x + 2 * Height + Gap, y);
        return true;
    }

    private static double Write(SvgWriter svg, string text, double x, double y)
    {
        svg.Text(x, y + Height - 2, text, TextStyle.Small);
        return x + TextStyle.Small.Width(text);
    }
}
