namespace PlanNotebooks.Notebooks.Site;

/// <summary>A file of the explorer.</summary>
/// <param name="Path">Its path under the explorer's folder, with slashes.</param>
/// <param name="Text">Its text, to be written in UTF-8.</param>
public sealed record SiteFile(string Path, string Text);
