using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>A notebook that has been run.</summary>
/// <param name="Notebook">The notebook with the outputs of this run and no others.</param>
/// <param name="Failure">Where the run stopped; null where every cell finished.</param>
public sealed record NotebookRun(Notebook Notebook, CellFailure? Failure);
