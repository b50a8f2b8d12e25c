using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Currencies before a number: USD1.2亿, $3500万.</summary>
internal static class CurrencyMarks
{
    private const string MarkEnds = "$¥￥€£ ";
    private static readonly Dictionary<string, string> UnitOf = Load();

    private static readonly WordClass Marks = new(UnitOf.Keys);

    /// <summary>The quantity with the mark that stands right before it, or as it was.</summary>
    public static Quantity Apply(in Stretch text, in Quantity quantity)
    {
        if (!MayEndMark(text[quantity.From - 1]) || !MayBeMoney(text, quantity))
            return quantity;
        var before = text.Before(quantity.From).TrimEnd(' ');
        var length = Marks.AtEnd(before);
        if (length == 0 || (length < before.Length && char.IsAsciiLetter(before[^(length + 1)])))
            return quantity;
        return quantity with
        {
            From = text.Start + before.Length - length,
            Unit = quantity.Unit ?? UnitOf[before[^length..].ToString()],
        };
    }

    private static Dictionary<string, string> Load()
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Units.Rows)
            foreach (var mark in row.Marks)
                units.Add(mark, row.Unit);
        return units;
    }

    private static bool MayBeMoney(in Stretch text, in Quantity quantity) =>
        quantity.Unit is null
            ? quantity.Until > quantity.End || !text.IsHan(quantity.End)
            : Units.IsMoney(quantity.Unit);

    private static bool MayEndMark(char c) =>
        char.IsAsciiLetterUpper(c) || MarkEnds.Contains(c);
}
