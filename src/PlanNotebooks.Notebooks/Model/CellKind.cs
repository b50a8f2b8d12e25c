namespace PlanNotebooks.Notebooks.Model;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Code that a session runs.</summary>
    Code,

    /// <summary>Markdown for the reader.</summary>
    Markdown,

    /// <summary>Text that is neither run nor shown.</summary>
    Raw,
}
