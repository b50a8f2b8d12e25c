namespace PlanNotebooks;

/// <summary>Why a file was passed over.</summary>
public enum SkipKind
{
    /// <summary>It could not be read: damaged, locked, too large, of a format that is not read.</summary>
    Failed,

    /// <summary>It was read, and is no report: it has no year or no figure.</summary>
    NoReport,

    /// <summary>A program that its format needs is not installed.</summary>
    NeedsProgram,

    /// <summary>It is a report that another file holds too, and counts once.</summary>
    Duplicate,

    /// <summary>It is a report that another file holds too, with other figures: one of the two is a draft, and the first counts.</summary>
    Version,
}
