using PlanNotebooks.Observations;

namespace PlanNotebooks.Presentation;

/// <summary>A word that a column of observations holds, with how often it occurs and one observation that has it.</summary>
/// <param name="Column">The column: role, headline, measure, bound, commitment, status, basis.</param>
/// <param name="Word">The word.</param>
/// <param name="Chinese">The Chinese term.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Count">How many observations have it.</param>
/// <param name="Example">One of them; null where none has.</param>
public sealed record Term(string Column, string Word, string Chinese, string Meaning, int Count, Observation? Example);
