using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Cells of prose beside one another that take one line each: no lines below say where they begin, but they stand farther apart
/// than words of a sentence do, and each tells a clause, or each a figure with its name before it.</summary>
internal static partial class LineOfCells
{
    /// <summary>How many characters apart they stand at least: no line is stretched so far, and no number set off so wide.</summary>
    private const double Apart = 1.5;

    /// <summary>The words of each cell of a line; one for a line that is none of cells.</summary>
    public static IReadOnlyList<IReadOnlyList<PdfWord>> In(PdfRow row)
    {
        var cells = new List<List<PdfWord>> { new() };
        foreach (var (before, word) in row.Words.Prepend(row.Words[0]).Zip(row.Words))
        {
            if (word.Left - before.Right > Apart * row.Em)
                cells.Add([]);
            cells[^1].Add(word);
        }

        return cells.TrueForAll(ProseAcross.TellsClause) || cells.TrueForAll(TellsFigure) ? cells : [row.Words];
    }

    private static bool TellsFigure(List<PdfWord> cell) => NameBeforeFigure().IsMatch(string.Concat(cell.Select(word => word.Text)));

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2}.*\d")]
    private static partial Regex NameBeforeFigure();
}
