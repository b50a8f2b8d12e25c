using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>A grid of small bar panels that share their categories, each with its own unit and scale.</summary>
public sealed record SmallMultiples : Chart
{
    /// <summary>What stands in place of a bar where there is no value.</summary>
    public static string Missing => Bilingual.Pick("no figure 无数据");

    /// <summary>The categories, from the top: districts, say.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The panels, in reading order.</summary>
    public required IReadOnlyList<SmallPanel> Panels { get; init; }

    /// <inheritdoc/>
    public override bool IsEmpty => Panels.Count == 0;

    private protected override void Check()
    {
        if (Panels.FirstOrDefault(panel => panel.Values.Count != Categories.Count) is { } wrong)
            throw new ArgumentException(
                $"Panel {wrong.Title} has {wrong.Values.Count} values for {Categories.Count} categories."
            );
    }

    private protected override string Draw(double width) => new SmallMultiplesDrawing(this, width).Draw();

    private protected override JsonObject ToPlotly() => SmallMultiplesTraces.Of(this);

    private protected override IEnumerable<string> Lines() =>
        from panel in Panels
        from item in panel.Values.Zip(Categories)
        select $"{panel.Title}, {item.Second}: {item.First?.Label(panel.Unit) ?? Missing}";
}
