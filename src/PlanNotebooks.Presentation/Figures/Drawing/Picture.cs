using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws the scene of a chart as SVG.</summary>
internal sealed class Picture
{
    /// <summary>From the middle of a text to its baseline, for each unit of its size.</summary>
    private const double HalfHeight = 0.35;

    private readonly ChartCanvas _canvas;
    private readonly Scene _scene;
    private readonly double _top;

    private Picture(Chart chart, double width)
    {
        _scene = chart.Describe(width);
        _canvas = new ChartCanvas(chart, width);
        if (_scene.Legend.Count > 0)
            _canvas.Legend(_scene.Legend);
        foreach (var note in _scene.Notes)
            _canvas.Paragraph(note, TextStyle.Small with { Colour = Palette.Ink }, 3);
        _top = _canvas.Y + _scene.Above;
    }

    private SvgWriter Svg => _canvas.Svg;

    /// <summary>The picture of a chart on a card of some width.</summary>
    public static string Of(Chart chart, double width) => new Picture(chart, width).Draw();

    private string Draw()
    {
        foreach (var pane in _scene.Panes)
            new PanePicture(Svg, pane, _top).DrawAxes();
        foreach (var leader in _scene.Leaders)
            Svg.Line(
                _scene.Right,
                _top + leader.From,
                _scene.Right + leader.Length,
                _top + leader.To,
                leader.Look.Colour,
                leader.Look.Width
            );
        foreach (var pane in _scene.Panes)
            new PanePicture(Svg, pane, _top).DrawMarks();
        foreach (var text in _scene.Texts)
            Write(text);
        _canvas.Y = _top + _scene.Height + _scene.Below;
        return _canvas.Finish(_scene.Description);
    }

    private void Write(CardText text)
    {
        var x = _scene.Left + text.Across * (_scene.Right - _scene.Left) + text.Shift;
        var y = _top + text.Y - (text.EndsThere ? text.Height : text.Height / 2);
        foreach (var (line, style) in text.Lines)
        {
            Svg.Text(x, y + style.LineHeight / 2 + style.Size * HalfHeight, line, style, text.Anchor, text.Hover);
            y += style.LineHeight;
        }
    }

    /// <summary>The baseline of a text whose middle stands at a height.</summary>
    internal static double Baseline(double middle, TextStyle style) => middle + style.Size * HalfHeight;

    /// <summary>The middle of a text that stands on a baseline: the way back.</summary>
    internal static double Middle(double baseline, TextStyle style) => baseline - style.Size * HalfHeight;
}
