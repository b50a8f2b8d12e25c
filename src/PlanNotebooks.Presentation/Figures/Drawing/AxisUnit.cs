using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>The unit of an axis: the chart's unit with 亿 or 万 before it where its values are that large.</summary>
/// <param name="Size">How many base units one of it is.</param>
/// <param name="Name">Its name; empty for bare numbers.</param>
internal readonly record struct AxisUnit(decimal Size, string Name)
{
    private static readonly (decimal Size, string Word)[] Chinese = [(1e8m, "亿"), (1e4m, "万"), (1, "")];
    private static readonly (decimal Size, string Word)[] English = [(1e9m, "billion "), (1e6m, "million "), (1, "")];

    public static AxisUnit For(string? unit, decimal largest)
    {
        if (Amounts.IsRatio(unit))
            return new(1, unit!);
        if (unit is "百分点" or "个百分点")
            return new(1, Bilingual.Pick("percentage points 个百分点"));
        var (size, word) = (Speech.IsChinese ? Chinese : English).FirstOrDefault(
            scale => largest >= scale.Size,
            (Size: 1m, Word: "")
        );
        return new(
            size,
            (word + (Speech.IsChinese || string.IsNullOrEmpty(unit) ? unit : UnitNames.For(unit, 2))).TrimEnd()
        );
    }

    /// <summary>The tick's label; a ratio's sign goes with it.</summary>
    public string Label(decimal value) => Amounts.Number(value / Size) + (Amounts.IsRatio(Name) ? Name : "");
}
