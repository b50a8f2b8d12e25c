using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.DotNetInteractive.Tests;

/// <summary>Every notebook of the clone, run unchanged by .NET Interactive's kernel beside our own session.</summary>
public class NotebookTests
{
    private static readonly string[] Compared = [MimeBundle.Html, MimeBundle.Plain];

    [Theory]
    [MemberData(nameof(CloneNotebooks.Names), MemberType = typeof(CloneNotebooks))]
    public async Task OutputsAreThoseOfOurOwnSession(string name)
    {
        var notebook = NotebookReader.Parse(File.ReadAllText(Path.Combine(CloneNotebooks.Folder, name)), name);
        var run = await NotebookRunner.RunAsync(notebook, CloneNotebooks.Folder);
        Assert.Null(run.Failure);

        Directory.SetCurrentDirectory(CloneNotebooks.Folder);
        using var session = new InteractiveSession();
        await session.ReferAsync();
        foreach (var cell in run.Notebook.Cells.Where(cell => cell.Kind == CellKind.Code))
            Assert.Equal(cell.Outputs.Select(Own), await session.RunAsync(cell.Source));
    }

    private static IReadOnlyDictionary<string, string> Own(CellOutput output) =>
        output switch
        {
            StreamOutput text => new Dictionary<string, string> { ["stdout"] = text.Text },
            DisplayOutput shown => shown.Bundle.Data.Where(entry => Compared.Contains(entry.Key)).ToDictionary(),
            _ => throw new InvalidOperationException(
                $"{output.GetType().Name} is not expected of a notebook that ran."
            ),
        };
}
