namespace PlanNotebooks.Notebooks.Session;

/// <summary>How far a notebook has come.</summary>
/// <param name="Done">Code cells that have been run.</param>
/// <param name="Total">Code cells in the notebook.</param>
public readonly record struct CellProgress(int Done, int Total);
