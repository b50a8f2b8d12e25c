using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Tests.Session;

/// <summary>Assemblies that a notebook takes by their path and that this process does not have: their packages, and native code, are
/// beside them.</summary>
[Collection(WorkingFolderCollection.Name)]
public sealed class ReferenceByPathTests
{
    /// <summary>debug or release: this assembly's own.</summary>
    private static readonly string Configuration = Path.GetFileName(
        AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)
    );

    [Fact]
    public void Process_HasNoneOfThem() =>
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "Microsoft.Data.Sqlite.dll")));

    [Fact]
    public async Task Sqlite_FindsItsNativeCode()
    {
        var shown = await LastAsync(
            $"""
            #r "{Built("PlanNotebooks")}"
            #r "{Built("PlanNotebooks.Sqlite")}"
            using PlanNotebooks;
            using PlanNotebooks.Sqlite;
            var corpus = Corpus.Load("{Seeds.Folder.Replace('\\', '/')}");
            """,
            "corpus.Sql(\"select count(*) as n, sqlite_version() as v from reports\")[0].Text(\"n\")"
        );
        Assert.Equal("5", shown);
    }

    [Fact]
    public async Task Formats_WriteAWorkbook()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.xlsx").Replace('\\', '/');
        var shown = await LastAsync(
            $"""
            #r "{Built("PlanNotebooks")}"
            #r "{Built("PlanNotebooks.Formats")}"
            using PlanNotebooks;
            using PlanNotebooks.Formats.Workbooks;
            Corpus.Load("{Seeds.Folder.Replace('\\', '/')}").ToXlsx("{path}");
            """,
            $"new FileInfo(\"{path}\").Length > 10_000"
        );
        Assert.Equal("True", shown, ignoreCase: true);
    }

    private static string Built(string project) =>
        Path.Combine(Repository.Root, "artifacts", "bin", project, Configuration, project + ".dll").Replace('\\', '/');

    private static async Task<string> LastAsync(params string[] cells)
    {
        using var folder = new TemporaryFolder();
        var notebook = new Notebook([.. cells.Select((source, i) => new Cell(CellKind.Code, $"c{i}", source))]);
        var run = await NotebookRunner.RunAsync(notebook, folder.Path);
        Assert.Null(run.Failure);
        return Assert.IsType<DisplayOutput>(run.Notebook.Cells[^1].Outputs[^1]).Bundle.Data[MimeBundle.Plain];
    }
}
