using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>Horizontal bars: categories, each with up to four series, and a value to compare with.</summary>
public sealed record BarChart : Chart
{
    /// <summary>The most series that a reader can tell apart.</summary>
    public const int MostSeries = 4;

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
    internal string ReferenceLegend =>
        SharedReference is { } shared ? $"{ReferenceName}: {shared.Label(Unit)}" : ReferenceName;

    internal string Name(BarCategory category, int series) =>
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

    private protected override string Draw(double width) => new BarDrawing(this, width).Draw();

    private protected override JsonObject ToPlotly() => BarTraces.Of(this);

    private protected override IEnumerable<string> Lines() =>
        Marks.Select(mark => $"{mark.Label}: {mark.Datum.Label(Unit)}");
}
