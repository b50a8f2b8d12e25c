using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>How far a notebook has come.</summary>
/// <param name="Done">Code cells that have been run.</param>
/// <param name="Total">Code cells in the notebook.</param>
/// <param name="Last">The cell that has just been run, with its outputs; null before the first.</param>
public sealed record CellProgress(int Done, int Total, Cell? Last);
