using System.Globalization;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Years from left to right, a whole year a step.</summary>
internal sealed class YearAxis
{
    private readonly LinearScale _scale;

    public YearAxis(SeriesChart chart, double left, double right)
    {
        var years = chart.Points.Select(item => item.Point.Year).ToList();
        (Left, Right) = (left, right);
        First = years.Count == 0 ? 0 : years.Min();
        Last = years.Count == 0 ? 1 : years.Max();
        _scale =
            First == Last
                ? new LinearScale(First - 1, Last + 1, left, right)
                : new LinearScale(First, Last, left, right);
        Step = Math.Max(1, (int)Math.Ceiling((Last - First) * 46 / Math.Max(right - left, 1)));
    }

    public double Left { get; }

    public double Right { get; }

    public int First { get; }

    public int Last { get; }

    /// <summary>The years from one label to the next.</summary>
    public int Step { get; }

    public double At(decimal year) => _scale.At(year);

    /// <summary>The years that are labelled: the last one always is.</summary>
    public IEnumerable<int> Labelled =>
        Enumerable.Range(First, Last - First + 1).Where(year => (Last - year) % Step == 0);

    public void Draw(SvgWriter svg, double bottom)
    {
        foreach (var year in Labelled)
        {
            svg.Line(At(year), bottom, At(year), bottom + 5, Palette.Axis);
            svg.Text(
                At(year),
                bottom + 19,
                year.ToString(CultureInfo.InvariantCulture),
                TextStyle.Small,
                TextAnchor.Middle
            );
        }
    }
}
