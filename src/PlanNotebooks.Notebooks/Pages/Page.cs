using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>A rendered page.</summary>
/// <param name="Title">The notebook's first heading, or its name.</param>
/// <param name="Summary">The first paragraph that the notebook found or says; empty where it has none.</param>
/// <param name="Html">The whole page.</param>
public sealed record Page(string Title, string Summary, string Html)
{
    /// <summary>What lies beside the page, with paths from its folder.</summary>
    public IReadOnlyList<SiteFile> Files { get; init; } = [];

    /// <summary>The first figure, small; null where the notebook shows none.</summary>
    public Thumbnail? Thumbnail { get; init; }
}
