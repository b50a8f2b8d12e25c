using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>A grid of rows and columns, a coloured box with a mark in each cell of which something is known.</summary>
public sealed record GridChart : Chart
{
    private const double BoxHeight = 22;
    private const double Gap = 3;
    private const double HeadHeight = 24;
    private const double LabelGap = 8;
    private const int MostBrief = 3;
    private const int MostBriefColumns = 5;
    private const double LeastLabelShare = 0.36;
    private const double MostLabelShare = 0.5;

    private static readonly GridTone[] Judged = [GridTone.Good, GridTone.Near, GridTone.Bad];
    private static readonly TextStyle InBox = new(11.5);
    private static readonly TextStyle InNarrowBox = new(9.5);

    /// <summary>The headings of the columns: years.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<GridRow> Rows { get; init; }

    /// <summary>What each tone means, for the legend, in the order in which they are told.</summary>
    public required IReadOnlyList<(GridTone Tone, string Meaning)> Legend { get; init; }

    /// <inheritdoc/>
    public override bool IsEmpty => Rows.Count == 0;

    private protected override void Check()
    {
        if (Rows.FirstOrDefault(row => row.Cells.Count != Columns.Count) is { } wrong)
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"Row {wrong.Label} has {wrong.Cells.Count} cells for {Columns.Count} columns."
                )
            );
    }

    /// <remarks>The rows of which most is told, and of these the columns of which most is: a small picture of empty boxes says
    /// nothing.</remarks>
    internal override Chart Brief()
    {
        var rows = Fullest(Rows.Count, row => Rows[row].Cells.Count(IsTold), MostBrief);
        var columns = Fullest(Columns.Count, column => rows.Count(row => IsTold(Rows[row].Cells[column])), MostBriefColumns);
        return this with
        {
            Columns = [.. columns.Select(column => Columns[column])],
            Rows = [.. rows.Select(row => Rows[row] with { Cells = [.. columns.Select(column => Rows[row].Cells[column])] })],
        };
    }

    private static bool IsTold(GridCell cell) => Judged.Contains(cell.Tone);

    private static List<int> Fullest(int count, Func<int, int> told, int most) =>
        [.. Enumerable.Range(0, count).OrderByDescending(told).Take(most).Order()];

    /// <remarks>On a wide card labels stand left of their boxes, on a narrow one above.</remarks>
    internal override Scene Describe(double width)
    {
        var narrow = ChartCanvas.Narrow(width);
        var room = width - 2 * ChartCanvas.Margin;
        var widest = Rows.Select(row => TextStyle.Label.Width(row.Label)).DefaultIfEmpty().Max() + LabelGap;
        var labels = narrow ? room : Math.Clamp(widest, room * LeastLabelShare, room * MostLabelShare);
        var left = narrow ? ChartCanvas.Margin : ChartCanvas.Margin + labels;
        var right = width - ChartCanvas.Margin;
        var columns = Math.Max(Columns.Count, 1);
        var boxWidth = (right - left) / columns - Gap;
        var (headings, rows, bottom) = Place(narrow);
        var texts = Columns
            .Select((column, i) =>
                new CardText((i + 0.5) / columns, 0, HeadHeight - 12, [new(column, TextStyle.Small)])
                {
                    Anchor = TextAnchor.Middle,
                }
            )
            .Concat(headings.Select(head => Write(head.Text, TextStyle.Group, head.Middle)))
            .Concat(rows.Select((row, i) => WriteLabel(Rows[i].Label, row.Label)));
        var cells = Cells(rows.ConvertAll(row => Pane.PlaceOf(row.Box)));
        return new Scene(left, right, bottom)
        {
            Legend = [.. Legend.Select(item => new LegendItem(new MarkStyle(MarkShape.Square, Look(item.Tone).Fill), item.Meaning))],
            Panes =
            [
                new(new(0, columns, left, right), Pane.Pixels(0, bottom))
                {
                    Traces = [Boxes(cells, (decimal)(boxWidth * columns / (right - left)))],
                    Texts = [.. cells.Select(one => InCell(one.Cell, one.Mark, boxWidth))],
                },
            ],
            Texts = [.. texts],
            Description = Texts.Say("drawing.grid", ("rows", Rows.Count), ("columns", Columns.Count)),
        };

        CardText Write(string text, TextStyle style, double middle) =>
            Scene.At(ChartCanvas.Margin, left, middle, [new(text, style)]);

        CardText WriteLabel(string label, double middle) =>
            Write(TextWrap.Line(label, TextStyle.Label, labels - LabelGap), TextStyle.Label, middle) with { Whole = label };
    }

    private protected override IEnumerable<string> Lines() =>
        from row in Rows
        from cell in row.Cells.Zip(Columns)
        where cell.First.Tone != GridTone.Empty
        select $"{RowScene.Name(row.Group, row.Label)} {cell.Second}: {cell.First.Words}";

    /// <summary>Where headings, labels and boxes stand, below the top of the plot: their middles.</summary>
    private (List<(string Text, double Middle)> Headings, List<(double Label, double Box)> Rows, double Bottom) Place(bool narrow)
    {
        List<(string, double)> headings = [];
        List<(double, double)> rows = [];
        var y = HeadHeight;
        string? group = null;
        foreach (var row in Rows)
        {
            if (!string.IsNullOrEmpty(row.Group) && row.Group != group)
            {
                y += TextStyle.Group.LineHeight + 7;
                headings.Add((row.Group, y - 11.5));
            }
            group = row.Group;
            if (narrow)
                y += TextStyle.Label.LineHeight;
            var middle = y + BoxHeight / 2;
            rows.Add((narrow ? y - 8.5 : middle, middle));
            y += BoxHeight + Gap;
        }
        return (headings, rows, y);
    }

    private List<(Mark Mark, GridCell Cell)> Cells(List<decimal> middles) =>
        [
            .. from row in Enumerable.Range(0, Rows.Count)
               from column in Enumerable.Range(0, Columns.Count)
               let cell = Rows[row].Cells[column]
               where cell.Tone != GridTone.Empty
               let label = $"{RowScene.Name(Rows[row].Group, Rows[row].Label)} {Columns[column]}: {cell.Words}"
               select (new Mark(column + 0.5m, middles[row], label, cell.Tip), cell),
        ];

    private static PlotTrace.Boxes Boxes(List<(Mark Mark, GridCell Cell)> cells, decimal width) =>
        new((decimal.Round(width, 4), BoxHeight), [.. cells.Select(one => (one.Mark, Look(one.Cell.Tone).Fill))]);

    private static MarkText InCell(GridCell cell, Mark mark, double room)
    {
        var (text, style) = Fitted(cell.Text, room);
        return new(text, mark.X, mark.Y, 0, style with { Colour = Look(cell.Tone).Ink });
    }

    /// <summary>The text; where it is too wide, without its spaces, then in smaller letters, and else its sign alone, which the colour
    /// goes with: cut short it would say what is not so.</summary>
    private static (string Text, TextStyle Style) Fitted(string text, double room)
    {
        var close = text.Replace(" ", "", StringComparison.Ordinal);
        (string Text, TextStyle Style)[] forms = [(text, InBox), (close, InBox), (close, InNarrowBox)];
        var fitting = forms.Where(form => form.Style.Width(form.Text) <= room);
        return fitting.Append((text.Split(' ')[0], InBox)).First();
    }

    private static (string Fill, string Ink) Look(GridTone tone) =>
        tone switch
        {
            GridTone.Good => (Palette.Outcome, Palette.TextOn(0)),
            GridTone.Near => (Palette.Series(3), Palette.TextOn(3)),
            GridTone.Bad => (Palette.Target, Palette.TextOn(4)),
            _ => (Palette.Grid, Palette.Ink),
        };
}
