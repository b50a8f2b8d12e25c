using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>How a cell ended.</summary>
/// <param name="Value">The last expression's value as it is shown; null where there is nothing to show.</param>
/// <param name="Error">Why the cell did not finish; null where it did.</param>
public sealed record CellResult(MimeBundle? Value, ErrorOutput? Error);
