using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Places rows under each other, with their labels to the left, or above them where the picture is narrow.</summary>
internal sealed class RowStack
{
    private const double Gap = 14;
    private const double GroupHeight = 28;
    private const double WiderFonts = 1.12;
    private const double MostHeading = 0.6;
    private const double MostLabels = 0.3;

    private readonly double _room;
    private readonly bool _narrow;
    private readonly LabelColumn _labels;
    private readonly IReadOnlyList<string?> _groups;
    private readonly double _indent;
    private readonly double[] _middles;
    private readonly double[] _labelMiddles;
    private readonly List<(double Middle, IReadOnlyList<string> Lines)> _headings = [];

    /// <param name="width">The width of the card.</param>
    /// <param name="labels">The label of each row.</param>
    /// <param name="groups">The group of each row; a heading stands where it changes.</param>
    /// <param name="bodyHeight">The height that the marks of a row need.</param>
    public RowStack(
        double width,
        IReadOnlyList<RowLabel> labels,
        IReadOnlyList<string?> groups,
        double bodyHeight
    )
    {
        _groups = groups;
        _narrow = ChartCanvas.Narrow(width);
        _room = width - 2 * ChartCanvas.Margin;
        _indent = _narrow ? 6 : 0;
        _labels = new LabelColumn(labels, _narrow ? _room - _indent : _room * 0.36);
        // Beside a wide plot the headings have their room too: no line of the plot runs through them.
        var headings = groups.OfType<string>().Select(HeadingWidth).Where(wide => wide <= _room * MostHeading);
        Left = _narrow
            ? ChartCanvas.Margin
            : ChartCanvas.Margin + headings.Append(_labels.Width).Max() + Gap;
        _middles = new double[labels.Count];
        _labelMiddles = new double[labels.Count];
        Bottom = Place(bodyHeight);
    }

    /// <summary>Where the marks may start.</summary>
    public double Left { get; }

    /// <summary>Where marks may start that lead down from row to row: behind the labels, also where those stand above the rows.</summary>
    public double Beyond => _narrow ? Left + _indent + Math.Min(_labels.Width, _room * MostLabels) + Gap : Left;

    /// <summary>Where the last row ends, below the top of the first.</summary>
    public double Bottom { get; }

    /// <summary>The number of rows.</summary>
    public int Count => _middles.Length;

    /// <summary>The height of the middle of a row's marks.</summary>
    public double Middle(int row) => _middles[row];

    /// <summary>The height of the middle of a row's marks, as a value of a scale of pixels.</summary>
    public decimal Y(int row) => Pane.PlaceOf(_middles[row]);

    /// <summary>Where labels stand on the plot itself, as they do above the rows of a narrow picture.</summary>
    public IReadOnlyList<(double From, double To)> Spared =>
        _narrow
            ?
            [
                .. _headings.Select(head => Around(head.Middle, head.Lines.Count * TextStyle.Group.LineHeight))
                    .Concat(_labelMiddles.Select((middle, row) => Around(middle, _labels.Height(row))))
                    .Order(),
            ]
            : [];

    /// <summary>The headings of groups and the labels of rows, on a card whose plot has a left edge.</summary>
    public IEnumerable<CardText> Texts(double left)
    {
        var heading = TextStyle.Group with { Halo = true };
        foreach (var (middle, lines) in _headings)
            yield return Scene.At(ChartCanvas.Margin, left, middle, StyledText.Of(lines, heading));
        for (var row = 0; row < _middles.Length; row++)
            yield return Scene.At(ChartCanvas.Margin + _indent, left, _labelMiddles[row], _labels.Lines(row));
    }

    /// <summary>The room of a heading: other fonts than the one that is measured by run wider.</summary>
    private static double HeadingWidth(string heading) => TextStyle.Group.Width(heading) * WiderFonts;

    private static (double From, double To) Around(double middle, double height) => (middle - height / 2, middle + height / 2);

    private double Place(double bodyHeight)
    {
        var y = 0.0;
        for (var row = 0; row < _middles.Length; row++)
        {
            if (!string.IsNullOrWhiteSpace(_groups[row]) && (row == 0 || _groups[row] != _groups[row - 1]))
            {
                var lines = TextWrap.Lines(_groups[row]!, TextStyle.Group, _room, 2);
                var further = (lines.Count - 1) * TextStyle.Group.LineHeight;
                _headings.Add((y + 15.5 + further / 2, lines));
                y += GroupHeight + further;
            }
            y += PlaceRow(row, y, bodyHeight);
        }
        return y;
    }

    private double PlaceRow(int row, double y, double bodyHeight)
    {
        if (_narrow)
        {
            _labelMiddles[row] = y + 6 + _labels.Height(row) / 2;
            _middles[row] = y + 6 + _labels.Height(row) + bodyHeight / 2;
            return _labels.Height(row) + bodyHeight + 8;
        }
        var height = Math.Max(_labels.Height(row), bodyHeight) + 8;
        _labelMiddles[row] = _middles[row] = y + height / 2;
        return height;
    }
}
