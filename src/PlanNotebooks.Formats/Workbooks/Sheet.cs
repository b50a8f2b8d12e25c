using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>A sheet to write.</summary>
/// <param name="Name">Its name, in one language or in both; in the language spoken, cut and cleaned to what Excel allows.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Links">The columns whose cells lead to rows of other sheets.</param>
internal sealed record Sheet(string Name, RowSource Rows, IReadOnlyList<SheetLink> Links)
{
    public Sheet(string name, Table table)
        : this(name, new TableRows(table), []) { }
}
