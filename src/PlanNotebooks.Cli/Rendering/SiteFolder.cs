using PlanNotebooks.Cli.Files;
using PlanNotebooks.Disk;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Writes the explorer into a folder.</summary>
internal static class SiteFolder
{
    /// <summary>What an explorer writes at the top of its folder.</summary>
    private static readonly string[] Names =
    [
        ExplorerSite.IndexName,
        "page.css",
        "explorer.css",
        .. ExplorerSite.Folders,
    ];

    /// <summary>Writes every file; scripts of data that an explorer of other reports left there are deleted.</summary>
    /// <exception cref="CommandException">The folder holds something else than an explorer.</exception>
    public static async Task WriteAsync(
        string folder,
        IEnumerable<Report> reports,
        ExplorerOptions options,
        CancellationToken cancellation
    )
    {
        using var claimed = ClaimedFolder.Claim(folder, Names);
        using var stage = SiteStage.Begin(RealPath.Of(folder));
        foreach (var file in ExplorerSite.Files(reports, options))
        {
            try
            {
                await stage.WriteAsync(file, cancellation);
            }
            catch (Exception fault) when (Problems.IsExpected(fault))
            {
                throw new CommandException(Problems.Line(Path.Combine(folder, file.Path), fault), ExitCodes.Failed);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        stage.MoveIntoPlace();
        claimed.Release();
    }
}
