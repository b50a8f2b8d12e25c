namespace PlanNotebooks.Notebooks.Pages;

/// <summary>A file that a page was made from.</summary>
/// <param name="Name">Its name, or its path from a folder that a reader knows, with slashes.</param>
/// <param name="Sha256">The SHA-256 of its bytes in hexadecimal digits, of which a page shows the first twelve.</param>
public sealed record PageSource(string Name, string Sha256);
