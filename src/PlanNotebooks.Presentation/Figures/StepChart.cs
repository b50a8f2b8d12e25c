using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>Targets as stairs: each level's target (an open diamond) is led to from the target of the level above it.</summary>
/// <remarks>A step to a stricter target is a thick line, one to a looser target a thin dashed one, no step a dotted one, so that they
/// differ without colour.</remarks>
public sealed record StepChart : Chart
{
    private const double BodyHeight = 24;
    private const double LabelGap = 12;
    private const double Radius = 5.5;
    private const int MostBrief = 4;

    private static readonly MarkStyle TargetMark = new(MarkShape.Diamond, Palette.Target, Open: true);
    private static readonly LineLook More = new(Palette.Target, 3.5);
    private static readonly LineLook Less = new(Palette.Outcome, 2, "6 4");
    private static readonly LineLook Same = new(Palette.Axis, 2, "1.5 3");

    /// <summary>The steps, each below the one that it comes from.</summary>
    public required IReadOnlyList<StepRow> Rows { get; init; }

    /// <summary>The unit of every value.</summary>
    public string Unit { get; init; } = "%";

    /// <summary>What the legend calls a target.</summary>
    public string TargetName { get; init; } = Bilingual.Pick("Target 目标");

    /// <summary>What the legend calls a step to a stricter target.</summary>
    public string StricterName { get; init; } = Bilingual.Pick("stricter than the level above 要求高于上级");

    /// <summary>What the legend calls a step to a looser target.</summary>
    public string LooserName { get; init; } = Bilingual.Pick("looser than the level above 要求低于上级");

    /// <summary>What the legend calls no step.</summary>
    public string SameName { get; init; } = Bilingual.Pick("the same 与上级相同");

    /// <summary>How far a step goes: above zero for a stricter target; null for the top of a stair.</summary>
    private decimal? StepOf(StepRow row)
    {
        if (row.Above is not { } above)
            return null;
        var step = row.Target.Value - Rows[above].Target.Value;
        return row.LessIsBetter ? -step : step;
    }

    /// <inheritdoc/>
    public override bool IsEmpty => Rows.Count == 0;

    private protected override void Check()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Above is { } above && (above < 0 || above >= i))
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"Step {Rows[i].Label} (row {i}) comes from row {above}, which does not stand before it."
                    )
                );
        }
    }

    internal override Chart Brief() =>
        this with { Rows = [.. Rows.TakeWhile(row => row.Group == Rows[0].Group).Take(MostBrief)] };

    internal override Scene Describe(double width)
    {
        var rows = new RowStack(
            width,
            [.. Rows.Select(row => new RowLabel(row.Label))],
            [.. Rows.Select(row => row.Group)],
            BodyHeight
        );
        List<MarkText> texts = [.. Rows.Select((row, i) => Beside(row, rows.Y(i), width))];
        var axis = ValueAxis.Over(
            [.. Rows.SelectMany(Places)],
            Unit,
            rows.Beyond + LabelGap,
            width - ChartCanvas.Margin - RowScene.Room(texts, left: false, LabelGap + 2),
            fromZero: false
        );
        var pane = RowScene.Pane(rows, axis) with
        {
            Strokes = [.. Rows.SelectMany((row, i) => Riser(row, rows, i))],
            Traces = [Corners(rows, more: true), Corners(rows, more: false), Targets(rows)],
            Texts = texts,
        };
        var said = Texts.Say("drawing.steps", ("count", Rows.Count), ("target", TargetName));
        return RowScene.Of(width, rows, axis, pane, said) with { Legend = [.. Legend()] };
    }

    private protected override IEnumerable<string> Lines() => Rows.Select(Line);

    private string Line(StepRow row)
    {
        var group = string.IsNullOrEmpty(row.Group) ? "" : row.Group + ", ";
        var from = row.Above is { } above ? $" ({NameOf(StepOf(row))}: {Rows[above].Label} {Rows[above].Target.Label(Unit)})" : "";
        return $"{group}{row.Label}: {TargetName} {row.Target.Label(Unit)}{from}";
    }

    private string NameOf(decimal? step) =>
        step switch
        {
            > 0 => StricterName,
            < 0 => LooserName,
            _ => SameName,
        };

    private IEnumerable<LegendItem> Legend()
    {
        var steps = Rows.Select(StepOf).ToList();
        yield return new(TargetMark, TargetName);
        if (steps.Exists(step => step > 0))
            yield return new(new MarkStyle(MarkShape.Circle, More.Colour, Line: true), StricterName);
        if (steps.Exists(step => step < 0))
            yield return new(new MarkStyle(MarkShape.Circle, Less.Colour, Open: true, Line: true), LooserName);
        if (steps.Exists(step => step == 0))
            yield return new(new MarkStyle(MarkShape.Tick, Same.Colour), SameName);
    }

    /// <summary>The values of a step's marks.</summary>
    private static IEnumerable<decimal> Places(StepRow row) =>
        row.Upper is { } upper ? [row.Target.Value, upper] : [row.Target.Value];

    /// <summary>The lines that lead to a step: down from the one above it, then across.</summary>
    private IEnumerable<Stroke> Riser(StepRow row, RowStack rows, int i)
    {
        if (row.Above is not { } above || StepOf(row) is not { } step)
            yield break;
        var from = Rows[above].Target.Value;
        var look = step switch
        {
            > 0 => More,
            < 0 => Less,
            _ => Same,
        };
        yield return new((from, rows.Y(above)), (from, rows.Y(i)), look);
        yield return new((from, rows.Y(i)), (row.Target.Value, rows.Y(i)), look);
    }

    /// <summary>Small circles where a line turns to a step that goes somewhere.</summary>
    private PlotTrace Corners(RowStack rows, bool more)
    {
        var style = new MarkStyle(MarkShape.Circle, more ? More.Colour : Less.Colour, Open: !more);
        var marks = Rows.Select((row, i) => (Row: row, Y: rows.Y(i)))
            .Where(item => more ? StepOf(item.Row) > 0 : StepOf(item.Row) < 0)
            .Select(item => new Mark(Rows[item.Row.Above!.Value].Target.Value, item.Y, null));
        return new PlotTrace.Points("corner", "", style, 3, [.. marks]);
    }

    private PlotTrace Targets(RowStack rows)
    {
        var marks = Rows.Select(
            (row, i) =>
                Mark.Of(row.Target.Value, rows.Y(i), row.Target, $"{RowScene.Name(row.Group, row.Label)} — {TargetName}", Unit) with
                {
                    End = row.Upper,
                }
        );
        return new PlotTrace.Points("step", TargetName, TargetMark, Radius, [.. marks]);
    }

    /// <summary>How far a step goes, in brackets: with its sign where more is stricter, else in words, which no sign of a line that goes
    /// left contradicts.</summary>
    private string Aside(StepRow row) =>
        StepOf(row) switch
        {
            null or 0 => "",
            { } step when !row.LessIsBetter => Punctuation.Aside(Amounts.Number(step, signed: true)),
            { } step => Punctuation.Aside(
                Texts.Say(step > 0 ? "ladder.stricter-by" : "ladder.looser-by", ("points", Amounts.Number(Math.Abs(step))))
            ),
        };

    /// <summary>The value of a step, right of its marks and of the line that leads to it, with how far the step goes.</summary>
    private MarkText Beside(StepRow row, decimal y, double width)
    {
        var from = row.Above is { } above ? Rows[above].Target.Value : row.Target.Value;
        var text = ChartCanvas.Cut(row.Target.Label(Unit) + Aside(row), width);
        return new(text, Math.Max(Places(row).Max(), from), y, LabelGap, TextStyle.Value);
    }
}
