using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>Targets (open diamonds) beside outcomes (filled circles), a row each, in the order given.</summary>
public sealed record TargetOutcomeChart : Chart
{
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

    private protected override string Draw(double width) => new TargetOutcomeDrawing(this, width).Draw();

    private protected override JsonObject ToPlotly() => TargetOutcomeTraces.Of(this);

    private protected override IEnumerable<string> Lines() => Rows.Select(Line);

    private string Line(TargetOutcomeRow row)
    {
        var target = row.TargetWords ?? row.Target?.Label(Unit) ?? Bilingual.Pick("none 无");
        var group = string.IsNullOrEmpty(row.Group) ? "" : row.Group + ", ";
        return $"{group}{row.Label}: {TargetName} {target}; {OutcomeName} {row.Outcome?.Label(Unit) ?? Bilingual.Pick("none 无")}";
    }
}
