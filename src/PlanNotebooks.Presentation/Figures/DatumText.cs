using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>The words for a value on a chart.</summary>
internal static class DatumText
{
    /// <summary>The label: its own text, else the value with its unit.</summary>
    public static string Label(this Datum datum, string? unit) => datum.Text ?? Amounts.Of(datum.Value, unit);
}
