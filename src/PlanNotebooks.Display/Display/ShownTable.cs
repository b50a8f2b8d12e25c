using PlanNotebooks.Tables;

namespace PlanNotebooks.Display;

/// <summary>A table in place of a value of another package's type.</summary>
/// <param name="Table">The table.</param>
internal sealed record ShownTable(Table Table) : IDisplayable
{
    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => Table.ToMimeBundle();
}
