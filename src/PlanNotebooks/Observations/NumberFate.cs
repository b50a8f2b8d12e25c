namespace PlanNotebooks.Observations;

/// <summary>What became of a printed number.</summary>
public enum NumberFate
{
    /// <summary>It is an observation, or several.</summary>
    Observation,

    /// <summary>A year, a month, a day, a plan period.</summary>
    Date,

    /// <summary>Part of a name, a programme, a slogan, a code or a grade.</summary>
    Name,

    /// <summary>Inside a label or the threshold of something else; the upper end of a range.</summary>
    Part,

    /// <summary>A heading's or a list's number, or a number in a heading.</summary>
    Head,

    /// <summary>Page numbers, page furniture, metadata.</summary>
    Noise,

    /// <summary>In text that stands in the file a second time.</summary>
    Repeat,

    /// <summary>It cannot be read with certainty: it touches a character that was lost, has more digits than any amount, or stands
    /// among words that were only half understood.</summary>
    Unread,

    /// <summary>No rule read it.</summary>
    Unknown,
}
