namespace PlanNotebooks.Quantities;

/// <summary>Thresholds inside labels: 10亿元以上产业项目11个, 80岁以上老年人, 3岁以下婴幼儿, 20万元以上村.</summary>
internal static class Thresholds
{
    /// <summary>Whether a bounded amount only narrows the noun behind it.</summary>
    public static bool IsThreshold(string text, int end, Quantity quantity)
    {
        if (quantity.Bound is not (Bound.Min or Bound.Max) || quantity.Until >= end || !IsHan(text[quantity.Until])) return false;
        if (!EndsWithBound(text, quantity)) return false;
        return Units.DimensionOf(quantity.Unit) is "money" or "money-foreign" or "age" or "area" or "time" or "grade" || quantity.Unit is "岁" or "周岁" or "年";
    }

    private static bool EndsWithBound(string text, Quantity quantity) => text[quantity.Until - 1] is '上' or '下' or '内';

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
