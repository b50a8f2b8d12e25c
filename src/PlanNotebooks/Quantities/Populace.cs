using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>60万易县人民, 2400多万陇原儿女: who the people of the region are, not how many were counted.</summary>
internal static class Populace
{
    private const int Reach = 8;
    private static readonly WordClass People = WordClasses.Of("populace");

    /// <summary>Whether the number only names the people of the region.</summary>
    public static bool IsNamed(in Stretch text, in Quantity quantity)
    {
        if (quantity.Value < Multipliers.TenThousand || quantity.Unit is not (null or "人"))
            return false;
        for (var i = quantity.Until; i < quantity.Until + Reach && text.IsHan(i); i++)
            if (People.AtStart(text.After(i)) > 0)
                return true;
        return false;
    }
}
