using PlanNotebooks.Cli.Files;
using PlanNotebooks.Disk;
using PlanNotebooks.Formats;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Pages;
using PlanNotebooks.Notebooks.Session;
using PlanNotebooks.Notebooks.Site;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Runs notebooks one after another and writes each as a page, the notebook beside it, then the list of them.</summary>
/// <param name="plotly">Where figures get their script from.</param>
/// <param name="options">What is written, and where.</param>
internal sealed class RenderJob(PlotlySource plotly, RenderOptions options) : IRenderJob
{
    private const string IndexName = "index.html";
    private const string PageExtension = ".html";
    private const string PdfExtension = ".pdf";
    private const string ExplorerFolder = "explorer";
    private const string ExplorerLink = ExplorerFolder + "/" + ExplorerSite.IndexName;

    private readonly string _folder = Path.GetFullPath(options.Folder);
    private readonly string _exports = options.ExportsFolder;
    private readonly List<Provenance> _provenance = [];
    private readonly SortedSet<string> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string? Closing => Texts.Say("said.open", ("page", Named(IndexName)));

    /// <inheritdoc/>
    public async Task<bool> RunAsync(
        IReadOnlyList<NotebookFile> files,
        IRenderReport report,
        CancellationToken cancellation
    )
    {
        var entries = new List<IndexEntry>();
        files.ToList().ForEach(CheckTarget);
        using var claimed = ClaimedFolder.Claim(options.Folder, [IndexName, .. files.SelectMany(NamesOf)]);
        foreach (var file in files)
            entries.Add(await RenderAsync(file, report, cancellation));

        var corpus = await WriteExplorerAsync(cancellation);
        var index = IndexPage.Render(
            entries,
            MadeFrom.Of(_provenance),
            corpus is null ? null : ExplorerLink,
            corpus?.ToString(),
            InOtherLanguage(IndexName),
            MadeFrom.Day
        );
        await OutputFile.WriteAsync(Path.Combine(_folder, IndexName), index, cancellation);
        claimed.Release();
        var unprinted = options is { Pdf: true, Printer: null };
        if (unprinted)
            report.Problem(PdfPrinter.Missing);
        return !unprinted && entries.TrueForAll(entry => entry.Problem is null);
    }

    private async Task<IndexEntry> RenderAsync(NotebookFile file, IRenderReport report, CancellationToken cancellation)
    {
        try
        {
            var notebook = file.Read();
            var progress = report.Start(file.Name);
            using var read = FilesRead.Listen();
            var run = await NotebookRunner.RunAsync(notebook, file.Folder, progress, cancellation);
            var provenance = MadeFrom.Of(SourceName(file), file, read.Files);
            _provenance.Add(provenance);
            _read.UnionWith(read.Files.Select(one => one.Path));
            var page = await WriteAsync(file, run.Notebook.In(Speech.Current), provenance, report, cancellation);
            report.Finish(file.Name, Named(file.Stem + PageExtension));
            if (run.Failure is { } failure)
                report.Problem(
                    Texts.Say(
                        "said.shown-in",
                        ("path", file.Name),
                        ("problem", failure),
                        ("page", Named(file.Stem + PageExtension))
                    )
                );
            return new IndexEntry(
                SourceName(file),
                page.Title,
                page.Summary,
                Address(file.Stem + PageExtension),
                run.Failure is null ? null : Texts.Say("page.cell-failed", ("number", $"{run.Failure.Number}"))
            )
            {
                Thumbnail = page.Thumbnail,
                PdfLink = PdfLink(file),
            };
        }
        catch (Exception e) when (Problems.IsExpected(e))
        {
            return Problem(file, Problems.Line(file.Name, e), report);
        }
        catch (Exception e) when (e is not (OperationCanceledException or CommandException))
        {
            return Problem(file, Texts.Say("said.remark", ("path", file.Name), ("remark", Problems.OfThisProgram(e))), report);
        }
    }

    private static IndexEntry Problem(NotebookFile file, string line, IRenderReport report)
    {
        report.Problem(line);
        return new IndexEntry(SourceName(file), file.Stem, "", null, line);
    }

    private async Task<Page> WriteAsync(
        NotebookFile file,
        Notebook notebook,
        Provenance provenance,
        IRenderReport report,
        CancellationToken cancellation
    )
    {
        var script = NotebookPage.HasFigures(notebook) ? await plotly.ReadAsync(report.Note, cancellation) : null;
        var page = NotebookPage.Render(
            notebook,
            new PageOptions(file.Stem)
            {
                Folder = file.Folder,
                PlotlyScript = script,
                Standalone = options.Standalone,
                SharedFolder = options.SharedFolder,
                Exports = Exported(),
                Code = options.Code,
                IndexLink = IndexName,
                OtherLanguageLink = InOtherLanguage(file.Stem + PageExtension),
                NotebookLink = options.Code ? Address(file.Stem + NotebookFile.Extension) : null,
                PdfLink = PdfLink(file),
                ExplorerLink = options.Explorer && provenance.Sources.Count > 1 ? ExplorerLink : null,
                Provenance = provenance,
            }
        );
        if (options.Code)
        {
            var beside = options.Outputs ? notebook : notebook.WithoutOutputs();
            await OutputFile.WriteAsync(Target(file), NotebookWriter.Write(beside), cancellation);
        }

        var path = Path.Combine(_folder, file.Stem + PageExtension);
        await OutputFile.WriteAsync(path, page.Html, cancellation);
        foreach (var lying in page.Files)
            await OutputFile.WriteAsync(Path.GetFullPath(lying.Path, _folder), lying.Text, cancellation);
        if (options.Printer is { } printer)
            await printer.PrintAsync(path, Path.ChangeExtension(path, PdfExtension), cancellation);
        return page;
    }

    private List<string> Exported() =>
        Directory.Exists(_exports)
            ?
            [
                .. Directory
                    .EnumerateFiles(_exports)
                    .Select(Path.GetFileName)
                    .OfType<string>()
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Writes the explorer of the folder that the notebooks read from; null where none is asked for or nothing was read.</summary>
    private async Task<CorpusSummary?> WriteExplorerAsync(CancellationToken cancellation)
    {
        if (!options.Explorer || MadeFrom.FolderOf([.. _read]) is not { } corpus)
            return null;
        using var read = FilesRead.Listen();
        var summary = new CorpusSummary();
        var statistics = Statistics.None;
        var reports = CorpusStream
            .Read(corpus, new CorpusOptions { Formats = ReportFormats.All, Statistics = found => statistics = found })
            .Select(summary.Count);
        await SiteFolder.WriteAsync(
            Path.Combine(options.Folder, ExplorerFolder),
            reports,
            new ExplorerOptions
            {
                Provenance = () => MadeFrom.Of(read.Files),
                Statistics = () => statistics,
                BackLink = "../" + IndexName,
                OtherLanguageLink = options.OtherLanguage is { } other ? $"../{other}{ExplorerLink}" : null,
            },
            cancellation
        );
        return summary;
    }

    private IEnumerable<string> NamesOf(NotebookFile file)
    {
        yield return file.Stem + PageExtension;
        if (options.Code)
            yield return file.Stem + NotebookFile.Extension;
        if (options.Printer is not null)
            yield return file.Stem + PdfExtension;
    }

    private void CheckTarget(NotebookFile file)
    {
        if (RealPath.AreOne(Target(file), file.FullPath))
            throw new CommandException(
                Texts.Say("said.over-itself", ("path", file.Name)),
                ExitCodes.Failed
            );
    }

    private string? InOtherLanguage(string page) =>
        options.OtherLanguage is { } folder ? folder + Address(page) : null;

    private string? PdfLink(NotebookFile file) => options.Printer is null ? null : Address(file.Stem + PdfExtension);

    private string Target(NotebookFile file) => Path.Combine(_folder, file.Stem + NotebookFile.Extension);

    private string Named(string file) => Path.Combine(options.Folder, file);

    private static string Address(string file) => Uri.EscapeDataString(file);

    // A path from the root says where this machine keeps its files: only the file's name is worth printing then.
    private static string SourceName(NotebookFile file) =>
        Path.IsPathRooted(file.Name) || file.Name.StartsWith("..", StringComparison.Ordinal)
            ? Path.GetFileName(file.FullPath)
            : file.Name;
}
