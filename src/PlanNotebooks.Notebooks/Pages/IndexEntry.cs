namespace PlanNotebooks.Notebooks.Pages;

/// <summary>One notebook in the list of notebooks.</summary>
/// <param name="Source">The source notebook, as a path that says the same on every machine.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Summary">What the notebook found, in a paragraph.</param>
/// <param name="Link">The page's address; null where there is no page.</param>
/// <param name="Problem">Why the notebook did not run to its end; null where it did.</param>
public sealed record IndexEntry(string Source, string Title, string Summary, string? Link, string? Problem)
{
    /// <summary>The first figure, small; null where there is none.</summary>
    public Thumbnail? Thumbnail { get; init; }

    /// <summary>The address of the page as a PDF; null where there is none.</summary>
    public string? PdfLink { get; init; }
}
