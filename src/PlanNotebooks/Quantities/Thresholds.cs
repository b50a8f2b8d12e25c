using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Quantities;

/// <summary>Thresholds inside labels: 10亿元以上产业项目11个, 80岁以上老年人, 3岁以下婴幼儿, 20万元以上村.</summary>
internal static class Thresholds
{
    private static readonly WordSet Announcing = Words.Of("list-announcing");
    private static readonly WordSet Sized = Words.Of("sized-noun");

    /// <summary>Whether a bounded amount only narrows the noun behind it.</summary>
    public static bool IsThreshold(string text, int end, Quantity quantity)
    {
        if (quantity.Bound is not (Bound.Min or Bound.Max) || quantity.Until >= end || !Han.Is(text[quantity.Until])) return false;
        if (!EndsWithBound(text, quantity)) return false;
        return Units.DimensionOf(quantity.Unit) is "money" or "money-foreign" or "age" or "area" or "time" or "grade" || quantity.Unit is "岁" or "周岁" or "年";
    }

    /// <summary>纳税超千万元企业: a round sum in numerals that only says which firms.</summary>
    public static bool NamesSize(string text, int end, Quantity quantity) =>
        Units.DimensionOf(quantity.Unit) == "money" && quantity.Until < end && Han.Is(text[quantity.Until]) && Sized.AtStart(text.AsSpan(quantity.Until, end - quantity.Until)) > 0;

    /// <summary>纳税过500万元的骨干企业: a sum that only says which firms.</summary>
    public static bool NamesSizeOf(string text, int end, Quantity quantity) =>
        quantity.Bound == Bound.Min && Units.DimensionOf(quantity.Unit) == "money" && quantity.Until + 1 < end && text[quantity.Until] == '的'
        && Sized.AtStart(text.AsSpan(quantity.Until + 1, end - quantity.Until - 1)) > 0;

    /// <summary>以下10件确定为民生实事项目: how long a list is that follows.</summary>
    public static bool AnnouncesList(string text, int start, Quantity quantity) => Announcing.AtEnd(text.AsSpan(start, quantity.From - start)) > 0;

    /// <summary>0-6岁儿童: a range of ages says whose they are.</summary>
    public static bool NamesAges(string text, int end, Quantity quantity) =>
        quantity.Bound == Bound.Between && Units.DimensionOf(quantity.Unit) == "age" && quantity.Until < end && Han.Is(text[quantity.Until]);

    private static bool EndsWithBound(string text, Quantity quantity) => text[quantity.Until - 1] is '上' or '下' or '内';
}
