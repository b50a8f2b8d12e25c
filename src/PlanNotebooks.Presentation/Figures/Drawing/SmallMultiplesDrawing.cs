using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws a grid of small bar panels.</summary>
internal sealed class SmallMultiplesDrawing(SmallMultiples chart, double width)
{
    private readonly ChartCanvas _canvas = new(chart, width);

    public string Draw()
    {
        var plan = new PanelPlan(chart, width, _canvas.Y);
        foreach (var (category, middle) in plan.LabelPlaces)
            plan.Labels.Draw(_canvas.Svg, category, ChartCanvas.Margin, middle);
        for (var i = 0; i < chart.Panels.Count; i++)
            DrawPanel(chart.Panels[i], plan.Panels[i]);
        _canvas.Y = plan.Bottom;
        return _canvas.Finish(
            Texts.Say("drawing.panels", ("panels", chart.Panels.Count), ("count", chart.Categories.Count))
        );
    }

    private void DrawPanel(SmallPanel panel, PanelPlan.Place place)
    {
        for (var i = 0; i < place.Title.Count; i++)
            _canvas.Svg.Text(
                place.Left,
                place.Top - 8 - (place.Title.Count - 1 - i) * TextStyle.Group.LineHeight,
                place.Title[i],
                TextStyle.Group
            );
        var zero = place.Scale.At(0);
        if (place.Middles.Length > 0)
            _canvas.Svg.Line(
                zero,
                place.Middles[0] - PanelPlan.BarHeight,
                zero,
                place.Middles[^1] + PanelPlan.BarHeight,
                Palette.Axis
            );
        for (var i = 0; i < place.Middles.Length; i++)
        {
            if (panel.Values[i] is { } datum)
                DrawBar(panel, chart.Categories[i], datum, place.Scale, place.Middles[i]);
            else
                _canvas.Svg.Text(
                    zero + 5,
                    place.Middles[i] + 4,
                    SmallMultiples.Missing,
                    TextStyle.Value with
                    {
                        Size = 11,
                        Colour = Palette.Muted,
                    }
                );
        }
    }

    private void DrawBar(SmallPanel panel, string category, Datum datum, LinearScale scale, double middle)
    {
        var (zero, end) = (scale.At(0), scale.At(datum.Value));
        _canvas.Svg.OpenMark("bar", datum.Hover($"{category} — {panel.Title}", panel.Unit));
        _canvas.Svg.Rectangle(
            Math.Min(zero, end),
            middle - PanelPlan.BarHeight / 2,
            Math.Abs(end - zero),
            PanelPlan.BarHeight,
            Palette.Series(0)
        );
        _canvas.Svg.CloseMark();
        var negative = datum.Value < 0;
        _canvas.Svg.Text(
            end + (negative ? -5 : 5),
            middle + 4,
            PanelPlan.Text(panel, datum),
            PanelPlan.LabelStyle,
            negative ? TextAnchor.End : TextAnchor.Start
        );
    }
}
