namespace PlanNotebooks.Tables;

/// <summary>How a table is shown, apart from what it holds.</summary>
/// <param name="Title">What the table shows, above it.</param>
/// <param name="Note">What a reader must know, below it.</param>
/// <param name="Rows">The most rows that display shows.</param>
/// <param name="LeftOut">The rows that <c>Head</c> has cut off.</param>
/// <param name="Shown">The names of the columns to show, in order; null for those that are not hidden.</param>
internal sealed record TableView(
    string? Title = null,
    string? Note = null,
    int Rows = Table.DefaultShownRows,
    int LeftOut = 0,
    IReadOnlyList<string>? Shown = null
);
