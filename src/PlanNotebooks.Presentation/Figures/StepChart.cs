using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>Targets as stairs: each level's target (an open diamond) is led to from the target of the level above it.</summary>
/// <remarks>A step to more is a thick line, a step to less a thin dashed one, no step a dotted one, so that they differ without
/// colour.</remarks>
public sealed record StepChart : Chart
{
    /// <summary>The steps, each below the one that it comes from.</summary>
    public required IReadOnlyList<StepRow> Rows { get; init; }

    /// <summary>The unit of every value.</summary>
    public string Unit { get; init; } = "%";

    /// <summary>What the legend calls a target.</summary>
    public string TargetName { get; init; } = Bilingual.Pick("Target 目标");

    /// <summary>What the legend calls a step to more.</summary>
    public string MoreName { get; init; } = Bilingual.Pick("higher than the level above 高于上级");

    /// <summary>What the legend calls a step to less.</summary>
    public string LessName { get; init; } = Bilingual.Pick("lower than the level above 低于上级");

    /// <summary>What the legend calls no step.</summary>
    public string SameName { get; init; } = Bilingual.Pick("the same 与上级相同");

    /// <summary>How far a step goes: above zero for more; null for the top of a stair.</summary>
    internal decimal? StepOf(StepRow row) =>
        row.Above is { } above ? row.Target.Value - Rows[above].Target.Value : null;

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

    private protected override string Draw(double width) => new StepDrawing(this, width).Draw();

    private protected override JsonObject ToPlotly() => StepTraces.Of(this);

    private protected override IEnumerable<string> Lines() => Rows.Select(Line);

    private string Line(StepRow row)
    {
        var group = string.IsNullOrEmpty(row.Group) ? "" : row.Group + ", ";
        var from = row.Above is { } above
            ? (
                $" ({(StepOf(row) is > 0 ? MoreName : StepOf(row) is < 0 ? LessName : SameName)}: "
                + $"{Rows[above].Label} {Rows[above].Target.Label(Unit)})"
            )
            : "";
        return $"{group}{row.Label}: {TargetName} {row.Target.Label(Unit)}{from}";
    }
}
