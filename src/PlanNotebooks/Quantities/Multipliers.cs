namespace PlanNotebooks.Quantities;

/// <summary>The characters that multiply what stands before them: 十, 百, 千, 万, 亿.</summary>
internal static class Multipliers
{
    public const decimal TenThousand = 10_000m;
    private const string Characters = "十百千万亿";

    /// <summary>That of none, then those of the characters.</summary>
    private static readonly decimal[] Factors = [0m, 10m, 100m, 1_000m, TenThousand, 100_000_000m];

    /// <summary>The factor of a character; 0 for one that is no multiplier.</summary>
    public static decimal FactorOf(char c) => Factors[Characters.IndexOf(c) + 1];

    /// <summary>Whether the multiplier at an offset is one, and no unit's first character: 千 in 千瓦, 百 in 百分点.</summary>
    public static bool IsAt(in Stretch text, int at)
    {
        if (FactorOf(text[at]) == 0)
            return false;
        return text[at] is not ('千' or '百') || Units.All.AtStart(text.After(at)) <= 1;
    }

    /// <summary>Past the multipliers at an offset.</summary>
    public static int End(in Stretch text, int at)
    {
        while (IsAt(text, at))
            at++;
        return at;
    }
}
