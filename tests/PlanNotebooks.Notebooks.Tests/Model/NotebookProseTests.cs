using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Tests.Model;

/// <summary>The notebooks' prose stands in both languages, a cell each, the English first.</summary>
public sealed class NotebookProseTests
{
    [Theory]
    [MemberData(nameof(CloneNotebooks.Names), MemberType = typeof(CloneNotebooks))]
    public void Prose_OfEveryNotebook_HasItsCounterpart(string name)
    {
        var notebook = NotebookReader.ReadFile(Path.Combine(CloneNotebooks.Folder, name));
        var prose = notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).ToList();
        Assert.NotEmpty(prose);
        foreach (var pair in prose.Chunk(2))
        {
            Assert.Equal([Language.English, Language.Chinese], pair.Select(cell => cell.Language));
            Assert.Equal(HeadingLevel(pair[0]), HeadingLevel(pair[1]));
            Assert.Matches("[\u4e00-\u9fff]", pair[1].Source);
        }
    }

    private static int HeadingLevel(Cell cell) => cell.Source.TakeWhile(c => c == '#').Count();
}
