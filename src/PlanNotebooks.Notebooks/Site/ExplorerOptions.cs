using PlanNotebooks.Notebooks.Pages;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>What an explorer needs besides its reports.</summary>
public sealed record ExplorerOptions
{
    /// <summary>What the page says that it was made from, asked for once all reports were read.</summary>
    public Func<Provenance> Provenance { get; init; } = () => Pages.Provenance.None;

    /// <summary>The official figures beside the reports, asked for once all reports were read.</summary>
    public Func<Statistics> Statistics { get; init; } = () => PlanNotebooks.Statistics.None;

    /// <summary>The address of the page that leads here; null where there is none.</summary>
    public string? BackLink { get; init; }

    /// <summary>The address of the same explorer in the other language; null where there is none.</summary>
    public string? OtherLanguageLink { get; init; }
}
