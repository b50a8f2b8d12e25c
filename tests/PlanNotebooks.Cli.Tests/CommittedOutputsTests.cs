using PlanNotebooks.Cli.Tests.Browser;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests;

/// <summary>The notebooks as GitHub, nbviewer and VS Code show them before anybody runs them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CommittedOutputsTests(RenderedPages pages)
{
    private const int Largest = 1_000_000;

    [CommittedOutputsFact]
    public void Outputs_OfEveryNotebook_SayWhatARunSaysNow()
    {
        var stale = CloneNotebooks.Files.SelectMany(Differences).ToList();
        Assert.True(
            stale.Count == 0,
            $"{string.Join("; ", stale)}. To write the outputs anew: {CommittedOutputsFactAttribute.Refresh}"
        );
    }

    [Fact]
    public void Notebooks_AsRendered_AreSmall()
    {
        foreach (var path in Directory.EnumerateFiles(pages.OwnFolder, "*.ipynb").Concat(CloneNotebooks.Files))
            Assert.InRange(new FileInfo(path).Length, 1, Largest);
    }

    [Fact]
    public void Figures_AsRendered_StandWithoutScripts()
    {
        var figures = 0;
        foreach (var path in Directory.EnumerateFiles(pages.OwnFolder, "*.ipynb"))
        {
            foreach (
                var output in Read(path)
                    .Cells.SelectMany(cell => cell.Outputs)
                    .OfType<DisplayOutput>()
                    .Where(output => output.Bundle.Data.ContainsKey(MimeBundle.Plotly))
            )
            {
                Assert.Contains("<svg ", output.Bundle.Data[MimeBundle.Html], StringComparison.Ordinal);
                Assert.NotEqual("", output.Bundle.Data[MimeBundle.Plain]);
                figures++;
            }
        }

        Assert.True(figures > 0, "no notebook draws a figure");
    }

    // The notebook beside a page has the prose of one language: its code is that of the committed one, cell by cell.
    private IEnumerable<string> Differences(string path)
    {
        var name = Path.GetFileName(path);
        var (saved, fresh) = (Code(path), Code(Path.Combine(pages.OwnFolder, name)));
        Assert.Equal(saved.Select(cell => cell.Source), fresh.Select(cell => cell.Source));
        return saved
            .Zip(fresh)
            .Select((pair, i) => (Cell: i + 1, Saved: Words(pair.First), Fresh: Words(pair.Second)))
            .Where(cell => cell.Saved != cell.Fresh)
            .Select(cell => $"{name}, code cell {cell.Cell}, {Stale(cell.Saved, cell.Fresh)}");
    }

    private static List<Cell> Code(string path) => Read(path).Cells.Where(cell => cell.Kind == CellKind.Code).ToList();

    private static string Stale(string saved, string fresh) =>
        saved.Length == 0 ? "carries no output" : $"says {FirstDifference(saved, fresh)}";

    private static string FirstDifference(string saved, string fresh)
    {
        var (before, now) = (saved.Split('\n'), fresh.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Max(before.Length, now.Length))
            .First(i => before.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"“{before.ElementAtOrDefault(line)}” where a run says “{now.ElementAtOrDefault(line)}”";
    }

    private static string Words(Cell cell) =>
        string.Join(
            '\n',
            cell.Outputs.Select(output =>
                output switch
                {
                    DisplayOutput display => display.Bundle.Data.GetValueOrDefault(MimeBundle.Plain, ""),
                    StreamOutput stream => stream.Text,
                    ErrorOutput error => error.Message,
                    _ => "",
                }
            )
        );

    private static Notebook Read(string path) => NotebookReader.Parse(File.ReadAllText(path), path);
}
