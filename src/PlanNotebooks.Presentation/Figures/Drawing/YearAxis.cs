using System.Globalization;
using PlanNotebooks.Figures.Scenes;

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

    private int First { get; }

    public int Last { get; }

    /// <summary>The years from one label to the next.</summary>
    private int Step { get; }

    public double At(decimal year) => _scale.At(year);

    /// <summary>The years that are labelled: the last one always is.</summary>
    private IEnumerable<int> Labelled =>
        Enumerable.Range(First, Last - First + 1).Where(year => (Last - year) % Step == 0);

    /// <summary>The scale of a pane that reaches some pixels beyond the first and the last year.</summary>
    public LinearScale Beyond(double pixels)
    {
        var years = decimal.Round((decimal)pixels * (_scale.High - _scale.Low) / (decimal)Math.Max(Right - Left, 1), 4);
        return new(_scale.Low - years, _scale.High + years, Left - pixels, Right + pixels);
    }

    /// <summary>The labelled years.</summary>
    public PaneAxis Marks =>
        new([.. Labelled.Select(year => ((decimal)year, year.ToString(CultureInfo.InvariantCulture)))]) { TickLength = 5 };
}
