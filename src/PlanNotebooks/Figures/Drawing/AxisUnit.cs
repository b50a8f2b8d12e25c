using PlanNotebooks.Display;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>The unit of an axis: the chart's unit with 亿 or 万 before it where its values are that large.</summary>
/// <param name="Size">How many base units one of it is.</param>
/// <param name="Name">Its name; empty for bare numbers.</param>
internal readonly record struct AxisUnit(decimal Size, string Name)
{
    public static AxisUnit For(string? unit, decimal largest)
    {
        if (Amounts.IsRatio(unit) || unit is "百分点" or "个百分点")
            return new(1, unit is "百分点" ? "个百分点" : unit!);
        return largest switch
        {
            >= 1e8m => new(1e8m, "亿" + unit),
            >= 1e4m => new(1e4m, "万" + unit),
            _ => new(1, unit ?? ""),
        };
    }

    /// <summary>The tick's label; a ratio's sign goes with it.</summary>
    public string Label(decimal value) => Amounts.Number(value / Size) + (Amounts.IsRatio(Name) ? Name : "");
}
