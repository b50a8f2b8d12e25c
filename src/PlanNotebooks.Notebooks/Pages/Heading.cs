namespace PlanNotebooks.Notebooks.Pages;

/// <summary>A heading of a page, for its contents list.</summary>
/// <param name="Level">1 for the page's title, 2 for its sections, and so on.</param>
/// <param name="Id">The id that links lead to, unique in the page.</param>
/// <param name="Text">The heading without markup.</param>
internal sealed record Heading(int Level, string Id, string Text);
