using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>What a stretch of text speaks of: whether it looks back or ahead, and on which years.</summary>
/// <param name="Role">Whether what is told was achieved or is planned.</param>
/// <param name="From">The first year of a span; null for one year.</param>
/// <param name="To">The year, or the last of a span; null where the report's years are not known.</param>
/// <param name="Months">The part of the year, <c>1-6</c>; null for the whole year.</param>
/// <param name="Scope">How far the words reach that told it.</param>
/// <param name="Reason">The words that told it, for those who ask.</param>
internal sealed record TimeFrame(SectionRole Role, int? From, int? To, string? Months, FrameScope Scope, string Reason)
{
    /// <summary>Whether it is of several years.</summary>
    public bool IsSpan => From < To;

    /// <summary>Whether what is told is planned.</summary>
    public bool IsPlan => Role == SectionRole.Plan;

    /// <summary>The span that the headings name beside the year, for what says that it is of several years.</summary>
    public (int From, int To)? Beside { get; init; }

    /// <summary>The years of two values told before in the paragraph (由2007年的…到2012年的…), for pairs that name none.</summary>
    public (int From, int To)? Pair { get; init; }

    /// <summary>The frame of another year or span, of the same role; a year of a span keeps the span beside it.</summary>
    public TimeFrame Of(int? from, int? to, FrameScope scope, string reason) =>
        this with
        {
            From = from,
            To = to,
            Months = null,
            Scope = scope,
            Reason = reason,
            Pair = null,
            Beside = from is null && IsSpan && to >= From && to <= To ? (From!.Value, To!.Value) : Beside,
        };
}
