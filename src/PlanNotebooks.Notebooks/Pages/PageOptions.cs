namespace PlanNotebooks.Notebooks.Pages;

/// <summary>What a page needs besides its notebook.</summary>
/// <param name="Name">The notebook's file name without extension: the title where the notebook has no heading.</param>
public sealed record PageOptions(string Name)
{
    /// <summary>The folder that the notebook's pictures are read from; null leaves pictures out.</summary>
    public string? Folder { get; init; }

    /// <summary>The plotly.js script, which pages that have figures load from beside them; null leaves their static pictures.</summary>
    public string? PlotlyScript { get; init; }

    /// <summary>The address of the folder that holds what pages of several folders have in common (plotly.js, exports): empty, or
    /// <c>../</c> for pages in a second language.</summary>
    public string SharedFolder { get; init; } = "";

    /// <summary>The names of the files in the shared folder's <c>exports</c>, to which tables that name them lead.</summary>
    public IReadOnlyList<string> Exports { get; init; } = [];

    /// <summary>Whether the page is one file, with plotly.js and all rows in it; else these lie beside it.</summary>
    public bool Standalone { get; init; }

    /// <summary>The address of the index page; null where the page stands alone.</summary>
    public string? IndexLink { get; init; }

    /// <summary>The address of the same page in the other language; null where there is none.</summary>
    public string? OtherLanguageLink { get; init; }

    /// <summary>Whether the page holds the code, folded.</summary>
    public bool Code { get; init; } = true;

    /// <summary>The address of the page as a PDF; null where none is written.</summary>
    public string? PdfLink { get; init; }

    /// <summary>The address of the explorer of the same reports, which a number's card leads to; null where there is none.</summary>
    public string? ExplorerLink { get; init; }

    /// <summary>What the page says that it was made from.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>The address of the notebook; null where it is not written beside the page.</summary>
    public string? NotebookLink { get; init; }
}
