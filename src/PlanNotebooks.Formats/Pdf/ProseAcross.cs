using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Cells of prose beside one another that the file prints line by line across all of them: told by the gutters that their lines
/// leave.</summary>
/// <param name="Rows">The lines of the page that they take.</param>
/// <param name="Cells">Their words: those of a row of cells from left to right, then those of the row below; none where it is not
/// certain.</param>
/// <param name="Columns">How many stand beside one another.</param>
/// <param name="IsCertain">Whether it is certain which line is whose.</param>
internal sealed partial record ProseAcross(Range Rows, IReadOnlyList<IReadOnlyList<PdfWord>> Cells, int Columns, bool IsCertain)
{
    /// <summary>What is left out where it is not certain.</summary>
    public const string Uncertain = "text beside text, of which it is not certain which line goes on in which";

    private const string SentenceEnds = "。；！？";

    /// <summary>How much farther apart, in their heights, lines of two cells stand than those of one.</summary>
    private const double WiderGap = 0.3;

    /// <summary>Whether one text runs on from each to the next: they are as long as columns of a page are, and each but the last goes down
    /// as far as any.</summary>
    public bool IsOneText =>
        Cells.Count == Columns
        && HaveColumnsLength
        && ColumnFoot.AreFull([.. Cells.Select(ColumnFoot.Of)]);

    private bool HaveColumnsLength => Rows.End.Value - Rows.Start.Value > PrintedBeside.LongestCell;

    /// <summary>Finds them among the lines of a page, from the top down.</summary>
    public static List<ProseAcross> Find(IReadOnlyList<PdfRow> rows)
    {
        var found = new List<ProseAcross>();
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (At(rows, i) is not { } prose)
                continue;
            found.Add(prose);
            i = prose.Rows.End.Value - 1;
        }

        return found;
    }

    private static ProseAcross? At(IReadOnlyList<PdfRow> rows, int first)
    {
        var all = Gutter.From(rows, first);
        var certain = all.FindAll(gutter => gutter.IsAligned && gutter.IsOfCells);
        var gutters = certain.Count > 0 ? certain : all.FindAll(gutter => gutter.MayPart);
        if (gutters.Count == 0 || gutters[0].LeftOf(rows[first]).Count == rows[first].Words.Count)
            return null;
        var lines = Own(gutters[0]);
        if (!ArePrintedLineByLine(lines) || !AreProse([.. ColumnsOf(lines, gutters).Where(column => column.Count > 0)]))
            return null;
        var isCertain = certain.Count > 0;
        var cells = Blocks(lines).SelectMany(block => ColumnsOf(block, gutters)).Where(cell => isCertain && cell.Count > 0);
        return new ProseAcross(first..(first + lines.Count), [.. cells], gutters.Count + 1, isCertain);
    }

    /// <summary>The lines without what stands below the cells, alone and behind the end of a sentence.</summary>
    private static List<PdfRow> Own(Gutter gutter)
    {
        var lines = gutter.Rows.ToList();
        while (gutter.LeftOf(lines[^1]).Count == lines[^1].Words.Count && gutter.LeftOf(lines[^2]).TakeLast(1).Any(EndsSentence))
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private static bool ArePrintedLineByLine(List<PdfRow> lines) =>
        lines.Zip(lines.Skip(1)).All(pair => pair.First.Words.Max(word => word.Order) < pair.Second.Words.Min(word => word.Order));

    /// <summary>Whether several hold clauses, and none numbers alone, as those of a table do.</summary>
    private static bool AreProse(IReadOnlyList<IReadOnlyList<PdfWord>> columns) =>
        columns.Count(TellsClause) > 1
        && columns.All(words => !PdfRow.Of(words).CountBy(line => TableFinder.IsFigure(line.Text)).MaxBy(count => count.Value).Key);

    /// <summary>Whether words are of a clause, and not of a name alone.</summary>
    public static bool TellsClause(IEnumerable<PdfWord> words) => Clauses().IsMatch(string.Concat(words.Select(word => word.Text)));

    private static bool EndsSentence(PdfWord word) => SentenceEnds.Contains(word.Text[^1]);

    /// <summary>Eight characters or more, a sign between clauses among them.</summary>
    [GeneratedRegex("^(?=.{8}).*[，。；：]")]
    private static partial Regex Clauses();

    /// <summary>The lines in parts between which the gap is wider: rows of cells.</summary>
    private static IEnumerable<IReadOnlyList<PdfRow>> Blocks(List<PdfRow> lines)
    {
        var gaps = lines.Zip(lines.Skip(1), (above, below) => below.Top - above.Bottom).ToList();
        var usual = gaps.Min() + (WiderGap * lines[0].Height);
        var ends = Enumerable.Range(0, gaps.Count).Where(i => gaps[i] > usual).Select(i => i + 1).Append(lines.Count);
        var start = 0;
        foreach (var end in ends)
        {
            yield return lines[start..end];
            start = end;
        }
    }

    private static IEnumerable<IReadOnlyList<PdfWord>> ColumnsOf(IReadOnlyList<PdfRow> lines, List<Gutter> gutters)
    {
        var columns = lines.SelectMany(line => line.Words).ToLookup(word => gutters.Count(gutter => gutter.IsLeftOf(word)));
        return Enumerable.Range(0, gutters.Count + 1).Select(column => (IReadOnlyList<PdfWord>)[.. columns[column]]);
    }
}
