using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>居民消费价格指数控制在103%以内: an index against a year of 100, which is a level and no rate.</summary>
internal static class IndexLevels
{
    private const decimal Least = 50;
    private static readonly WordClass Indices = WordClasses.Of("level-index");

    /// <summary>The reading with the measure that an index has; as it was where it is none.</summary>
    public static NumberReading Apply(NumberReading reading) =>
        reading.Measure == Measure.Share && IsIndex(reading.Number, reading.Label.Text)
            ? reading with
            {
                Measure = Measure.Level,
            }
            : reading;

    private static bool IsIndex(Quantity number, ReadOnlySpan<char> label) =>
        number.IsRatio && number.Value >= Least && Indices.AtEnd(EndBracket.Without(label)) > 0;
}
