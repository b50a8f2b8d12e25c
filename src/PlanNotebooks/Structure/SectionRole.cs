namespace PlanNotebooks.Structure;

/// <summary>What a section of a report is about.</summary>
public enum SectionRole
{
    /// <summary>Neither the year under review nor the plan: the opening, thanks, appendices.</summary>
    Other,

    /// <summary>What was achieved in the year under review.</summary>
    Review,

    /// <summary>What is planned for the year to come.</summary>
    Plan,
}
