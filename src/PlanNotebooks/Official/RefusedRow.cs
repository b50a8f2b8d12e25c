namespace PlanNotebooks.Official;

/// <summary>A row of a table of official figures that is no figure.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">The column that is at fault; empty where the row as a whole is.</param>
/// <param name="Reason">What is wrong with it, and what was expected.</param>
public sealed record RefusedRow(string File, int Line, string Column, string Reason);
