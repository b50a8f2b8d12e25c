using System.Text.RegularExpressions;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>The first page of the repository's notebooks: what each of them shows and answers.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class IndexTests(RenderedPages pages)
{
    private const int Notebooks = 8;

    [Fact]
    public void Index_ShowsAPictureOfItsOwnForEachPage()
    {
        foreach (var folder in (string[])[pages.OwnFolder, pages.ChineseFolder])
        {
            var index = File.ReadAllText(Path.Combine(folder, "index.html"));
            var pictures = Picture().Matches(index).Select(match => match.Groups["svg"].Value).ToList();
            Assert.Equal(Notebooks, pictures.Count);
            Assert.Equal(Notebooks, pictures.Distinct().Count());
            Assert.All(pictures, picture => Assert.Contains("viewBox", picture, StringComparison.Ordinal));
        }
    }

    /// <summary>What stands in the text of a page stands on paper too, where nothing answers to a mouse.</summary>
    [Fact]
    public void Notebooks_SayNothingOfAMouse() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb"),
            path =>
                Assert.All(
                    NotebookReader.ReadFile(path).Cells.Where(cell => cell.Kind == CellKind.Markdown),
                    cell => Assert.DoesNotMatch("(?i)hover|mouse|悬停|鼠标", cell.Source)
                )
        );

    [GeneratedRegex("<div class=\"thumbnail[^>]*>(?<svg><svg.*?</svg>)", RegexOptions.Singleline)]
    private static partial Regex Picture();
}
