using PlanNotebooks.Display;

namespace PlanNotebooks.Figures;

/// <summary>The words for a value on a chart.</summary>
internal static class DatumText
{
    /// <summary>The label: its own text, else the value with its unit.</summary>
    public static string Label(this Datum datum, string? unit) => datum.Text ?? Amounts.Of(datum.Value, unit);

    /// <summary>What hovering over the mark shows in the picture.</summary>
    public static string Hover(this Datum datum, string name, string? unit) =>
        $"{name}: {datum.Label(unit)}" + (string.IsNullOrEmpty(datum.Tip) ? "" : "\n" + datum.Tip);
}
