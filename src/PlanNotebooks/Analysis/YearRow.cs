using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Analysis;

/// <summary>An indicator of a region in one year: what was published, and what follows from it.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Territory">The territory that the figures are of.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The year.</param>
/// <param name="Level">The published level, if any.</param>
/// <param name="Growth">The published growth, if any, in %.</param>
/// <param name="ImpliedGrowth">The growth in % that this level and that of the year before imply; not for indicators whose growth is
/// real, one territory, one unit.</param>
/// <param name="ImpliedLevelBefore">The level of the year before that level and published growth imply; not for indicators whose growth
/// is real.</param>
/// <param name="BrokenFrom">The change of territory since the region's row before; null where the series goes on.</param>
public sealed record YearRow(
    string? Region,
    Territory Territory,
    Indicator Indicator,
    int Year,
    Observation? Level,
    Observation? Growth,
    decimal? ImpliedGrowth,
    decimal? ImpliedLevelBefore,
    TerritoryChange? BrokenFrom
)
{
    /// <summary>The level of the year before, of the same territory and vintage and in a unit that measures the same; null where none
    /// is published.</summary>
    public Observation? LevelBefore { get; init; }

    /// <summary>The lowest and highest growth in % that the levels allow, each within its rounding; null without implied growth or
    /// where a level is no exact number.</summary>
    public (decimal Low, decimal High)? ImpliedRange { get; init; }

    /// <summary>For indicators whose growth is real: the growth in % of the levels, in current prices. It is another quantity than
    /// <see cref="Growth"/>, and never to be compared with it as if it were the same.</summary>
    public decimal? NominalGrowth { get; init; }

    /// <summary>The economic census that restated the level of the year before after it was published, so that the growth of levels and
    /// the change of prices that it implies hold the restatement; null where none did, or there are no two levels.</summary>
    internal EconomicCensus? Census { get; init; }

    /// <summary>Whether the level, and that of the year before, take the place of an earlier one; false where there is none.</summary>
    internal (bool Level, bool Before) IsRevised { get; init; }

    /// <summary>Whether a level is printed so roughly (2万亿元) that rounding alone moves its growth by more than three points.</summary>
    internal bool IsCoarse { get; init; }

    /// <summary>The change in % against the year before of a level that jumps by half or more without a printed rate, which may be a
    /// unit, a year or a scope read wrongly, or a change of scope; null where it does not.</summary>
    public decimal? Jump { get; init; }

    /// <summary>Published minus implied growth in percentage points; null where one is missing.</summary>
    public decimal? Difference => Growth?.Value is { } growth && ImpliedGrowth is { } implied ? growth - implied : null;

    /// <summary>Why published and implied growth differ; null where there are no two to compare.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The restated level of the year before that explains the difference; null for every other explanation.</summary>
    public Observation? RestatedBefore { get; init; }
}
