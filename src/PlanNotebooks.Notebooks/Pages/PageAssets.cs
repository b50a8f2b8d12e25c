namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The styles, scripts and templates that pages are made of, with line feeds alone at their lines' ends.</summary>
internal static class PageAssets
{
    /// <summary>The text of an asset, by its file name.</summary>
    public static string Read(string name)
    {
        using var stream =
            typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No asset {name} is embedded.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
