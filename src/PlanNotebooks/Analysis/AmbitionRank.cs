namespace PlanNotebooks.Analysis;

/// <summary>Where a target beside an outcome stands among all: headline targets first, points before per cent before words, then from
/// the largest step up to the largest step down.</summary>
internal readonly record struct AmbitionRank(bool Headline, int Unit, decimal? Step) : IComparable<AmbitionRank>
{
    /// <summary>The rank of a row.</summary>
    public static AmbitionRank Of(AmbitionRow row) =>
        new(
            row.Target.Headline,
            row.Gap?.Unit switch
            {
                "百分点" => 0,
                "%" => 1,
                _ => 2,
            },
            row.Gap?.Value
        );

    /// <inheritdoc/>
    public int CompareTo(AmbitionRank other)
    {
        if (Headline != other.Headline)
            return Headline ? -1 : 1;
        return Unit != other.Unit ? Unit.CompareTo(other.Unit) : Nullable.Compare(other.Step, Step);
    }
}
