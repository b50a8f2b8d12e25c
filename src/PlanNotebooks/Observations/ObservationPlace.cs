using PlanNotebooks.Regions;

namespace PlanNotebooks.Observations;

/// <summary>Where an observation stands.</summary>
internal readonly record struct ObservationPlace
{
    /// <inheritdoc cref="Observation.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="Observation.Report"/>
    public required string Report { get; init; }

    /// <inheritdoc cref="Observation.Source"/>
    public required string Source { get; init; }

    /// <inheritdoc cref="Observation.Start"/>
    public required int Start { get; init; }

    /// <inheritdoc cref="Observation.End"/>
    public required int End { get; init; }

    /// <inheritdoc cref="Observation.Quote"/>
    public required string Quote { get; init; }

    /// <inheritdoc cref="Observation.Section"/>
    public required string Section { get; init; }

    /// <summary>The region that the report speaks for; null where its text does not tell.</summary>
    public required Region? Region { get; init; }

    /// <inheritdoc cref="Observation.Page"/>
    public required int? Page { get; init; }
}
