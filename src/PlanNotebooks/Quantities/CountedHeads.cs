using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Quantities;

/// <summary>People and households that stand behind 万 or 亿 without a unit of their own: 8000万纳税人, 2.6万农户.</summary>
internal static class CountedHeads
{
    private const int Reach = 8;
    private const string Ages = "0123456789-—";
    private static readonly WordClass People = WordClasses.Of("people-counted");
    private static readonly WordClass Households = WordClasses.Of("households-counted");

    /// <summary>人 or 户 where the noun behind the number counts heads, with the age that narrows it (12万65岁以上老年人); else null.</summary>
    /// <param name="behind">The text from past the multiplier on.</param>
    public static string? UnitOf(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart(Ages);
        var reach = Math.Min(Reach + 1, behind.Length);
        for (var i = 0; i < reach && Han.Is(behind[i]) && behind[i] != '的'; i++)
        {
            if (Households.AtStart(behind[i..]) > 0)
                return "户";
            if (People.AtStart(behind[i..]) > 0)
                return "人";
        }

        return null;
    }
}
