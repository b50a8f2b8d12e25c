namespace PlanNotebooks.Formats.Workbooks;

/// <summary>A column whose cells lead to the row of another sheet that has the same value.</summary>
/// <param name="Column">The column.</param>
/// <param name="Sheet">The other sheet's name.</param>
/// <param name="Key">The column of the other sheet that has the value.</param>
internal sealed record SheetLink(string Column, string Sheet, string Key);
