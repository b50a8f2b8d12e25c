namespace PlanNotebooks.Reading;

/// <summary>What tells that a file is of a format.</summary>
public enum FormatMatch
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>The end of its name.</summary>
    Name,

    /// <summary>Its first bytes, whatever its name.</summary>
    Content,
}
