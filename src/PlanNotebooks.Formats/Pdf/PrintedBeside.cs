using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Stretches of lines that the file prints one after another, each to the right of the one before and beside it.</summary>
/// <param name="Cells">The lines of each.</param>
/// <param name="End">Where the last ends among the lines in the order in which they are printed.</param>
internal sealed record PrintedBeside(IReadOnlyList<IReadOnlyList<PrintedLine>> Cells, int End)
{
    /// <summary>How many lines a cell beside another one has at most; columns of a page have more.</summary>
    public const int LongestCell = 12;

    private const string Signs = "，。；：,;";
    private const string SentenceEnds = "。；！？";

    /// <summary>A gap of so many characters may part what stands in one line, one of so many parts a cell's own, and so many at least stand
    /// between cells.</summary>
    private const double MayPart = 0.5;
    private const double CellGap = 0.8;
    private const double NarrowestGutter = 0.3;

    /// <summary>How many characters a cell that holds a clause is long at least.</summary>
    private const int ShortestProse = 8;

    /// <summary>Whether they are as long as columns of a page are, and each but the last goes down as far as any: a text runs on from what
    /// is full alone.</summary>
    public bool AreColumns =>
        Cells.Max(cell => cell.Count) > LongestCell
        && ColumnFoot.AreFull([.. Cells.Select(cell => ColumnFoot.Of([.. cell.SelectMany(line => line.Words)]))]);

    /// <summary>Whether each but the last breaks off within a sentence, as columns do in which one text runs on.</summary>
    public bool BreaksOff => Cells.Index().All(cell => SentenceEnds.Contains(cell.Item[^1].Text[^1]) == (cell.Index == Cells.Count - 1));

    /// <summary>Whether a line begins beside the one before it, or beside lines above that, and goes on with neither.</summary>
    public static bool MayBeBeside(PrintedLine before, PrintedLine line) => IsBeside(before, line, MayPart);

    private static bool IsBeside(PrintedLine before, PrintedLine line, double gap = CellGap)
    {
        var isHigher = line.Middle < before.Top;
        var isFartherOn = line.Top < before.Middle && line.Left - before.Right > gap * line.Em;
        return line.Left > before.Left && (isHigher || isFartherOn);
    }

    /// <summary>The stretches, of which the second begins at a line, and the first at none before another; null where these are no
    /// prose.</summary>
    public static PrintedBeside? At(IReadOnlyList<PrintedLine> lines, int second, int least)
    {
        var cells = new List<IReadOnlyList<PrintedLine>> { Above(lines, second, least) };
        var at = second;
        do
        {
            cells.Add(Below(lines, at, cells[^1].Select(line => line.Right).DefaultIfEmpty(lines[at].Left).Max()));
            at += cells[^1].Count;
        }
        while (cells[^1].Count > 0 && at < lines.Count && IsBeside(lines[at - 1], lines[at]));

        return AreProse(cells) ? new PrintedBeside(cells, at) : null;
    }

    /// <summary>The lines before one, from another on, that stand beside it and what is below it.</summary>
    private static List<PrintedLine> Above(IReadOnlyList<PrintedLine> lines, int second, int least)
    {
        var start = lines[second];
        var first = second;
        while (
            first > least
            && lines[first - 1].Bottom > start.Top
            && start.Left - lines[first - 1].Right > NarrowestGutter * start.Em
            && (first == second || Follows(lines[first - 1], lines[first]))
        )
            first--;
        return [.. lines.Skip(first).Take(second - first)];
    }

    /// <summary>The lines from one on that stand right of a place, each below the one before or farther on in its line.</summary>
    private static List<PrintedLine> Below(IReadOnlyList<PrintedLine> lines, int from, double right)
    {
        var end = from;
        while (
            end < lines.Count
            && lines[end].Left - right > NarrowestGutter * lines[end].Em
            && (end == from || Follows(lines[end - 1], lines[end]))
        )
            end++;
        return [.. lines.Skip(from).Take(end - from)];
    }

    private static bool Follows(PrintedLine before, PrintedLine line) => line.Middle > before.Top && !IsBeside(before, line);

    /// <summary>Whether several hold clauses, or one beside a name, in several lines, and none is a figure of a table, or
    /// empty.</summary>
    private static bool AreProse(List<IReadOnlyList<PrintedLine>> cells) =>
        !cells.Exists(cell => cell.All(line => DataTables.IsNumber(line.Text)))
        && cells.Count(IsProse) > (IsName(cells[0]) ? 0 : 1)
        && cells.Exists(cell => cell[^1].Top > cell[0].Middle);

    private static bool IsProse(IReadOnlyList<PrintedLine> cell) =>
        cell.Sum(line => line.Text.Length) >= ShortestProse && cell.Any(line => line.Text.AsSpan().ContainsAny(Signs));

    private static bool IsName(IReadOnlyList<PrintedLine> cell) => cell.All(line => line.Text.Length > 1 && line.Text.All(Han.Is));
}
