using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>Targets (open diamonds) beside outcomes (filled circles), a row each, in the order given.</summary>
public sealed record TargetOutcomeChart : Chart
{
    private const double BodyHeight = 24;
    private const double LabelGap = 11;
    private const int MostBrief = 3;

    private static readonly MarkStyle TargetMark = new(MarkShape.Diamond, Palette.Target, Open: true);
    private static readonly MarkStyle OutcomeMark = new(MarkShape.Circle, Palette.Outcome);

    /// <summary>The rows.</summary>
    public required IReadOnlyList<TargetOutcomeRow> Rows { get; init; }

    /// <summary>The unit of every value.</summary>
    public string Unit { get; init; } = "%";

    /// <summary>What the legend calls a target.</summary>
    public string TargetName { get; init; } = Bilingual.Pick("Target 目标");

    /// <summary>What the legend calls an outcome.</summary>
    public string OutcomeName { get; init; } = Bilingual.Pick("Outcome 实绩");

    /// <inheritdoc/>
    public override bool IsEmpty => Rows.Count == 0;

    internal override Chart Brief() => this with { Rows = [.. Rows.Take(MostBrief).Select(row => row with { Group = null })] };

    internal override Scene Describe(double width)
    {
        var rows = new RowStack(
            width,
            [.. Rows.Select(row => new RowLabel(row.Label, row.Below))],
            [.. Rows.Select(row => row.Group)],
            BodyHeight
        );
        List<MarkText> texts = [.. Rows.SelectMany((row, i) => Beside(row, rows.Y(i), width))];
        var axis = ValueAxis.Over(
            [.. Rows.SelectMany(Places)],
            Unit,
            rows.Left + RowScene.Room(texts, left: true, LabelGap + 2),
            width - ChartCanvas.Margin - RowScene.Room(texts, left: false, LabelGap + 2),
            fromZero: true
        );
        var pane = RowScene.Pane(rows, axis) with
        {
            AxisLeft = new([.. Rows.Select((_, i) => (rows.Y(i), ""))]) { Lines = PaneLines.Rows },
            Strokes = [.. Rows.SelectMany((row, i) => Link(row, rows.Y(i)))],
            Traces = [Targets(rows), Outcomes(rows)],
            Texts = texts,
        };
        var said = Texts.Say("drawing.targets", ("count", Rows.Count), ("target", TargetName), ("outcome", OutcomeName));
        return RowScene.Of(width, rows, axis, pane, said) with
        {
            Legend = [new(TargetMark, TargetName), new(OutcomeMark, OutcomeName)],
        };
    }

    private protected override IEnumerable<string> Lines() => Rows.Select(Line);

    private string Line(TargetOutcomeRow row)
    {
        var target = row.TargetWords ?? row.Target?.Label(Unit) ?? Bilingual.Pick("none 无");
        var outcome = row.Outcome?.Label(Unit) ?? Bilingual.Pick("none 无");
        return $"{RowScene.Name(row.Group, row.Label)}: {TargetName} {target}; {OutcomeName} {outcome}";
    }

    /// <summary>The values of a row's marks.</summary>
    private static IEnumerable<decimal> Places(TargetOutcomeRow row) =>
        new[] { row.Target?.Value, row.TargetUpper, row.Outcome?.Value }.OfType<decimal>();

    private static IEnumerable<Stroke> Link(TargetOutcomeRow row, decimal y)
    {
        var places = Places(row).ToList();
        if (places.Count > 1)
            yield return new((places.Min(), y), (places.Max(), y), new(Palette.Link, 3));
    }

    private PlotTrace Targets(RowStack rows) =>
        new PlotTrace.Points("target", TargetName, TargetMark, 6, Marks(rows, row => row.Target, TargetName, row => row.TargetUpper))
        {
            Range = new(Palette.Target, 3),
        };

    private PlotTrace Outcomes(RowStack rows) =>
        new PlotTrace.Points("outcome", OutcomeName, OutcomeMark, 5, Marks(rows, row => row.Outcome, OutcomeName, _ => null));

    private List<Mark> Marks(
        RowStack rows,
        Func<TargetOutcomeRow, Datum?> datum,
        string name,
        Func<TargetOutcomeRow, decimal?> end
    ) =>
        [
            .. from item in Rows.Select((row, i) => (Row: row, Datum: datum(row), Y: rows.Y(i)))
               where item.Datum is not null
               select Mark.Of(item.Datum.Value, item.Y, item.Datum, $"{RowScene.Name(item.Row.Group, item.Row.Label)} — {name}", Unit) with
               {
                   End = end(item.Row),
               },
        ];

    /// <summary>The values beside a row's marks: the lower one left of them, the higher one right of them.</summary>
    private IEnumerable<MarkText> Beside(TargetOutcomeRow row, decimal y, double width)
    {
        var target = (Datum: row.Target, Colour: Palette.Target);
        var outcome = (Datum: row.Outcome, Colour: Palette.Outcome);
        if (target.Datum is null || outcome.Datum is null)
            return new[] { target, outcome }
                .Where(item => item.Datum is not null)
                .Select(item => Text(item, Places(row).Max(), LabelGap));
        var (before, after) = outcome.Datum.Value >= target.Datum.Value ? (target, outcome) : (outcome, target);
        return [Text(before, Places(row).Min(), -LabelGap), Text(after, Places(row).Max(), LabelGap)];

        MarkText Text((Datum? Datum, string Colour) item, decimal at, double away) =>
            new(
                ChartCanvas.Cut(item.Datum!.Label(Unit), width),
                at,
                y,
                away,
                TextStyle.Value with
                {
                    Colour = item.Colour,
                }
            );
    }
}
