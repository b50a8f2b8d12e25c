using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>A sheet to write.</summary>
/// <param name="Name">Its name, which is cut and cleaned to what Excel allows.</param>
/// <param name="Table">Its rows.</param>
/// <param name="Links">The columns whose cells lead to rows of other sheets.</param>
internal sealed record Sheet(string Name, Table Table, IReadOnlyList<SheetLink> Links)
{
    public Sheet(string name, Table table)
        : this(name, table, []) { }

    /// <summary>The columns in the order of the sheet: those that display shows, then the others.</summary>
    public IReadOnlyList<int> Columns { get; } =
    [.. Table.ShownColumns.Concat(Enumerable.Range(0, Table.Columns.Count)).Distinct()];
}
