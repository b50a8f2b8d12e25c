using PlanNotebooks.Quantities;

namespace PlanNotebooks.Official;

/// <summary>A unit as statistics are printed in: 亿元 is 元, a hundred million times.</summary>
/// <param name="Unit">The unit without 万 and 亿.</param>
/// <param name="Factor">What a value is multiplied by.</param>
internal readonly record struct ScaledUnit(string Unit, decimal Factor)
{
    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("万亿", 1_000_000_000_000m),
        ("亿", 100_000_000m),
        ("万", 10_000m),
        ("千", 1_000m),
    ];

    /// <summary>Reads a unit: 万人, 亿元, %, 元; 千克 and 千米 are units of their own.</summary>
    public static ScaledUnit Of(string printed)
    {
        foreach (var (word, factor) in Scales)
        {
            if (printed.Length > word.Length && printed.StartsWith(word, StringComparison.Ordinal) && !IsUnit(printed))
                return new ScaledUnit(printed[word.Length..], factor);
        }

        return new ScaledUnit(printed, 1);
    }

    private static bool IsUnit(string printed) => Units.Of(printed) != Dimension.Unknown;
}
