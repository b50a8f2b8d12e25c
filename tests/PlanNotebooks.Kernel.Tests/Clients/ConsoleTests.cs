using System.Text.RegularExpressions;
using PlanNotebooks.Kernel.Specs;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>Every notebook of the repository, its cells typed into Jupyter's console, one notebook after another.</summary>
public sealed partial class ConsoleTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [JupyterFact]
    public void Console_EveryNotebook_RunsToItsEnd()
    {
        var notebooks = CloneNotebooks.Files.Select(Cells).ToList();
        var cells = notebooks.SelectMany(notebook => notebook).ToList();
        using var folder = new TemporaryFolder();
        var file = folder.Write("cells.txt", string.Join('\0', cells));
        var run = ProgramRun
            .Of(
                Jupyter.Python!,
                [Path.Combine(InstalledKernel.ClientsFolder, "console.py"), KernelSpec.DefaultName, file],
                CloneNotebooks.Folder,
                kernel.Variables
            )
            .AssertOk();
        var output = AnsiEscape().Replace(run.Output, "");
        Assert.DoesNotContain("Error", output, StringComparison.Ordinal);
        var last = 0;
        foreach (var notebook in notebooks)
            Assert.Contains($"Out[{last += notebook.Count}]", output, StringComparison.Ordinal);
    }

    private static List<string> Cells(string file) =>
        [.. NotebookReader.ReadFile(file).Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source)];

    [GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial Regex AnsiEscape();
}
