namespace PlanNotebooks.Observations.Annex;

/// <summary>What stands in a column of a table of indicators.</summary>
internal enum AnnexColumnKind
{
    /// <summary>Its header does not tell.</summary>
    Unknown,

    /// <summary>The indicators' names.</summary>
    Label,

    /// <summary>Their units.</summary>
    Unit,

    /// <summary>Numbers of rows, groups of rows.</summary>
    Index,

    /// <summary>Remarks, who is responsible, whether a target binds.</summary>
    Note,

    /// <summary>Figures.</summary>
    Figure,
}
