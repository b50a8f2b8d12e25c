namespace PlanNotebooks.Frames;

/// <summary>Words of time in a text, and what they say.</summary>
/// <param name="Start">Their first character.</param>
/// <param name="End">Past their last.</param>
/// <param name="Kind">What they say.</param>
internal readonly record struct TimeCue(int Start, int End, CueKind Kind)
{
    /// <summary>The first year of a span; of the end of a five-year plan (“十二五”末) the plan's.</summary>
    public int? From { get; init; }

    /// <summary>The year, or the last of a span.</summary>
    public int? To { get; init; }

    /// <summary>The years that a span is of where a plan is told; null where it is of the same.</summary>
    public (int? From, int? To)? InPlan { get; init; }

    /// <summary>Whether they are the years since an event (党的十八大以来), which stress a part of a longer span that is spoken of.</summary>
    public bool IsSinceEvent { get; init; }

    /// <summary>The part of the year.</summary>
    public string? Months { get; init; }

    /// <summary>Whether a clause begins with them.</summary>
    public bool Leads { get; init; }

    /// <summary>Whether nothing else stands in their clause (五年来，).</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether they are a number of years alone (五年新增…), of which what stands around them says whether they are past.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether they are what something is compared with (比“十二五”末).</summary>
    public bool IsBase { get; init; }
}
