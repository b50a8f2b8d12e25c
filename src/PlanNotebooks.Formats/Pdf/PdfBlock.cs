namespace PlanNotebooks.Formats.Pdf;

/// <summary>A line or a table, in reading order.</summary>
/// <param name="Page">The index of the page that it begins on, from 0.</param>
internal abstract record PdfBlock(int Page);
