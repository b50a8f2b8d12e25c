using PlanNotebooks.Cli.Files;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Runs notebooks and writes their outputs into themselves, for viewers that show saved outputs.</summary>
internal sealed class RefreshJob : IRenderJob
{
    /// <inheritdoc/>
    public string? Closing => null;

    /// <inheritdoc/>
    /// <remarks>A notebook that fails keeps the outputs that it had.</remarks>
    public async Task<bool> RunAsync(
        IReadOnlyList<NotebookFile> files,
        IRenderReport report,
        CancellationToken cancellation
    )
    {
        var all = true;
        foreach (var file in files)
            all &= await RefreshAsync(file, report, cancellation);
        return all;
    }

    private static async Task<bool> RefreshAsync(
        NotebookFile file,
        IRenderReport report,
        CancellationToken cancellation
    )
    {
        try
        {
            var notebook = file.Read();
            var progress = report.Start(file.Name);
            var run = await NotebookRunner.RunAsync(notebook, file.Folder, progress, cancellation);
            if (run.Failure is { } failure)
            {
                report.Problem(Texts.Say("said.left-as-was", ("path", file.Name), ("problem", failure)));
                return false;
            }

            await OutputFile.WriteAsync(file.FullPath, NotebookWriter.Write(run.Notebook), cancellation);
            report.Finish(file.Name, file.Name);
            return true;
        }
        catch (Exception e) when (Problems.IsExpected(e))
        {
            report.Problem(Problems.Line(file.Name, e));
            return false;
        }
        catch (Exception e) when (e is not (OperationCanceledException or CommandException))
        {
            report.Problem(Texts.Say("said.remark", ("path", file.Name), ("remark", Problems.OfThisProgram(e))));
            return false;
        }
    }
}
