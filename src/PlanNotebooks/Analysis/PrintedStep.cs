using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>How finely a value was printed.</summary>
/// <remarks>
/// The step is one unit of the last printed digit: 85亿元 has the step 1亿元, 49.19亿元 0.01亿元, 6% 1 percentage point. Where the number is hedged
/// (4800余家, 2亿多人次), or its digits cannot be read as a number (三分之二), the step is that of its last digit that is not zero.
/// </remarks>
internal static class PrintedStep
{
    /// <summary>The step of an observation's value, in its base unit; above zero.</summary>
    /// <param name="observation">An observation with a value.</param>
    /// <param name="corpus">The corpus that holds its report.</param>
    public static decimal Of(Observation observation, Corpus corpus) =>
        Rounding.HalfStep(corpus, observation) is { } half ? 2 * half : OfDigits(observation.Value!.Value);

    /// <summary>The step of the last digit that is not zero: of 4800 100, of 99.5 0.1, of 0 1.</summary>
    internal static decimal OfDigits(decimal value)
    {
        if (value == 0)
            return 1;
        var step = 1m;
        while (value % (step * 10) == 0)
            step *= 10;
        while (value % step != 0)
            step /= 10;
        return step;
    }
}
