using PlanNotebooks.Display;
using PlanNotebooks.Interop.Tests;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.DataAnalysis.Tests;

public class NotebookTests
{
    private const string Name = "data-frame.ipynb";

    [Fact]
    public async Task TheNotebookRunsToItsEnd()
    {
        var notebook = await InteropNotebook.RunAsync(Name);

        var shown = notebook.Cells.SelectMany(cell => cell.Outputs).OfType<DisplayOutput>().Select(output => output.Bundle.Data[MimeBundle.Plain]);
        Assert.Contains(shown, text => text.Contains("targets are put with a word of firmness", StringComparison.Ordinal));
    }

    [Fact]
    public void ItAsksForTheVersionsThatTheBridgeIsBuiltWith() =>
        Assert.All(InteropNotebook.Packages(Name), package => Assert.Equal(InteropNotebook.Pinned()[package.Key], package.Value));
}
