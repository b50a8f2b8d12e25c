using System.Text.RegularExpressions;
using PlanNotebooks.Kernel.Specs;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>Every notebook of the repository, its cells typed into Jupyter's console.</summary>
public sealed partial class ConsoleTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    [JupyterTheory]
    [MemberData(nameof(CloneNotebooks.Names), MemberType = typeof(CloneNotebooks))]
    public void Console_Notebook_RunsToItsEnd(string name)
    {
        var notebook = NotebookReader.ReadFile(Path.Combine(CloneNotebooks.Folder, name));
        var cells = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source).ToList();
        using var folder = new TemporaryFolder();
        var file = folder.Write("cells.txt", string.Join('\0', cells));
        var run = Program
            .Run(
                Jupyter.Python!,
                [Path.Combine(InstalledKernel.ClientsFolder, "console.py"), KernelSpec.DefaultName, file],
                CloneNotebooks.Folder,
                kernel.Variables
            )
            .AssertOk();
        Assert.Contains($"Out[{cells.Count}]", AnsiEscape().Replace(run.Output, ""), StringComparison.Ordinal);
        Assert.DoesNotContain("Error", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial Regex AnsiEscape();
}
