namespace PlanNotebooks.Cli.Rendering;

/// <summary>What <c>plan render</c> is asked for besides the notebooks.</summary>
/// <param name="Folder">The folder that is written to, as the user named it.</param>
internal sealed record RenderOptions(string Folder)
{
    /// <summary>Whether pages hold the code, and notebooks stand beside them.</summary>
    public bool Code { get; init; } = true;

    /// <summary>Whether the notebooks beside the pages carry their outputs, for viewers that run nothing.</summary>
    public bool Outputs { get; init; }

    /// <summary>Where what the pages share with those of another language lies, from these: empty, or <c>../</c>.</summary>
    public string SharedFolder { get; init; } = "";

    /// <summary>The folder beside the pages, and the same for both languages, that notebooks are told to export to.</summary>
    public string ExportsFolder => Path.GetFullPath(SharedFolder + "exports", Path.GetFullPath(Folder));

    /// <summary>Where the same pages in the other language lie, from these: <c>zh/</c>, <c>../</c>; null where there are none.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>Whether each page is one file, with plotly.js and all rows in it.</summary>
    public bool Standalone { get; init; }

    /// <summary>Whether the explorer of the reports that were read is written beside the pages.</summary>
    public bool Explorer { get; init; }

    /// <summary>Whether PDFs are asked for: without a printer the pages are written all the same, and the end says what is
    /// missing.</summary>
    public bool Pdf { get; init; }

    /// <summary>What prints each page to PDF; null prints none.</summary>
    public PdfPrinter? Printer { get; init; }
}
