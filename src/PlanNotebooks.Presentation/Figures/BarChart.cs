using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>Horizontal bars: categories, each with up to four series, and a value to compare with.</summary>
public sealed record BarChart : Chart
{
    /// <summary>The most series that a reader can tell apart.</summary>
    public const int MostSeries = 4;

    private const int MostBrief = 3;

    private static readonly MarkStyle ReferenceMark = new(MarkShape.Tick, Palette.Ink);

    /// <summary>The names of the series; one name needs no legend.</summary>
    public required IReadOnlyList<string> Series { get; init; }

    /// <summary>The categories, from the top.</summary>
    public required IReadOnlyList<BarCategory> Categories { get; init; }

    /// <summary>The unit of every value; null for bare numbers.</summary>
    public string? Unit { get; init; } = "%";

    /// <summary>What the reference marks are: Whole city 全市.</summary>
    public string ReferenceName { get; init; } = Bilingual.Pick("Reference 参照");

    internal IEnumerable<(string Label, Datum Datum)> Marks =>
        from category in Categories
        from item in category
            .Values.Select((datum, i) => (Datum: datum, Name: Name(category, i)))
            .Append((Datum: category.Reference, Name: $"{category.Label} — {ReferenceName}"))
        where item.Datum is not null
        select (item.Name, item.Datum);

    /// <summary>The reference that every category with one has; null where they differ or there is none.</summary>
    internal Datum? SharedReference
    {
        get
        {
            var references = Categories.Select(category => category.Reference).OfType<Datum>().ToList();
            return references.Count > 1 && references.All(other => other.Label(Unit) == references[0].Label(Unit))
                ? references[0]
                : null;
        }
    }

    /// <summary>The references in the legend: with their value where they share one.</summary>
    private string ReferenceLegend =>
        SharedReference is { } shared ? $"{ReferenceName}{Punctuation.Colon}{shared.Label(Unit)}" : ReferenceName;

    private string Name(BarCategory category, int series) =>
        Series.Count == 1 ? category.Label : $"{category.Label} — {Series[series]}";

    /// <inheritdoc/>
    public override bool IsEmpty => Categories.Count == 0;

    private protected override void Check()
    {
        if (Series.Count is 0 or > MostSeries)
            throw new ArgumentException($"A bar chart has one to {MostSeries} series; this one has {Series.Count}.");
        if (Categories.FirstOrDefault(category => category.Values.Count != Series.Count) is { } wrong)
            throw new ArgumentException(
                $"Category {wrong.Label} has {wrong.Values.Count} values for {Series.Count} series."
            );
    }

    internal override Chart Brief() => this with { Categories = [.. Categories.Take(MostBrief)] };

    internal override Scene Describe(double width)
    {
        var plan = new BarPlan(this, width);
        var bars = Series.Select((_, series) => Bars(plan, series));
        var pane = RowScene.Pane(plan.Rows, plan.Axis) with
        {
            Traces = HasReferences ? [.. bars, References(plan)] : [.. bars],
            Texts =
            [
                .. from category in Enumerable.Range(0, Categories.Count)
                   from series in Enumerable.Range(0, Series.Count)
                   select plan.Beside(category, series),
            ],
        };
        var said = Texts.Say("drawing.bars", ("count", Categories.Count), ("series", string.Join(Punctuation.Item, Series)));
        return RowScene.Of(width, plan.Rows, plan.Axis, pane, said) with { Legend = [.. Legend()] };
    }

    private protected override IEnumerable<string> Lines() =>
        Marks.Select(mark => $"{mark.Label}: {mark.Datum.Label(Unit)}");

    private bool HasReferences => Categories.Any(category => category.Reference is not null);

    private IEnumerable<LegendItem> Legend()
    {
        if (Series.Count == 1 && !HasReferences)
            return [];
        var items = Series.Select((name, i) => new LegendItem(new MarkStyle(MarkShape.Square, Palette.Series(i)), name));
        return HasReferences ? items.Append(new LegendItem(ReferenceMark, ReferenceLegend)) : items;
    }

    private PlotTrace Bars(BarPlan plan, int series)
    {
        var marks = Categories
            .Select((category, i) => (Category: category, Datum: category.Values[series], Y: plan.Y(i, series)))
            .Where(item => item.Datum is not null)
            .Select(item => Mark.Of(item.Datum!.Value, item.Y, item.Datum, Name(item.Category, series), Unit));
        return new PlotTrace.Bars(Series[series], Palette.Series(series), BarPlan.BarHeight, [.. marks]);
    }

    private PlotTrace References(BarPlan plan)
    {
        var marks = Categories
            .Select((category, i) => (category.Label, Datum: category.Reference, Y: plan.Rows.Y(i)))
            .Where(item => item.Datum is not null)
            .Select(item => Mark.Of(item.Datum!.Value, item.Y, item.Datum, $"{item.Label} — {ReferenceName}", Unit));
        return new PlotTrace.Points("reference", ReferenceLegend, ReferenceMark, plan.GroupHeight / 2 + 3, [.. marks]);
    }
}
