namespace PlanNotebooks.Formats.Pdf;

/// <summary>A line of a page, split where the page's right column would begin.</summary>
internal sealed class SplitLine
{
    /// <summary>How many points apart lines of one column begin at most.</summary>
    public const double SamePlace = 1;

    /// <summary>How many characters a sign may hang out of its column.</summary>
    private const double Hanging = 0.7;

    /// <summary>What stands closer together, in characters, may be of one sentence.</summary>
    private const double SentenceGap = 0.5;
    private const double Indent = 2;

    /// <summary>How many characters a line of prose has, and a figure of a table has not.</summary>
    private const int Long = 8;
    private const double IndentMayDiffer = 0.4;

    /// <summary>Splits a line.</summary>
    /// <param name="row">The line.</param>
    /// <param name="start">Where the right column would begin.</param>
    /// <param name="em">The width of a character.</param>
    public SplitLine(PdfRow row, double start, double em)
    {
        Row = row;
        Left = [.. row.Words.TakeWhile(word => word.Left < start - SamePlace)];
        Right = [.. row.Words.Skip(Left.Count)];
        var leftEnd = Left.Select(word => word.Right).DefaultIfEmpty(double.MinValue).Max();
        BeginsColumn = Right.Take(1).Any(word => IsBeginning((word.Left - start) / em, em));
        IsClose = Right.Take(1).Any(word => word.Left - leftEnd < SentenceGap * em);
        IsAcross = leftEnd - HangingOf(Left) > start + (Hanging * em) || (IsClose && !BeginsColumn);
    }

    public PdfRow Row { get; }

    public IReadOnlyList<PdfWord> Left { get; }

    public IReadOnlyList<PdfWord> Right { get; }

    /// <summary>Whether what stands on the right begins where lines of a column, or the first lines of its paragraphs, do.</summary>
    public bool BeginsColumn { get; }

    /// <summary>Whether both sides stand so close together that they may be of one sentence.</summary>
    public bool IsClose { get; }

    /// <summary>Whether it runs across both columns.</summary>
    public bool IsAcross { get; }

    /// <summary>Whether it may be of two columns: it tells a clause on the left, and what stands on the right begins where a column
    /// does.</summary>
    public bool MayBeOfColumns => !IsAcross && ProseAcross.TellsClause(Left) && (BeginsColumn || Right.Count == 0);

    /// <summary>Whether lines are of two columns of prose with nothing between them: most are long, and one tells a clause.</summary>
    public static bool AreOfProse(IReadOnlyList<SplitLine> lines)
    {
        var right = lines.Where(line => line.Right.Count > 0).ToList();
        var sides = lines.Select(line => line.Left).Concat(right.Select(line => line.Right)).Where(side => side.Count > 0).ToList();
        return right.Count > 0
            && lines.All(line => !line.IsAcross)
            && right.TrueForAll(line => line.BeginsColumn)
            && sides.Count(side => side.Sum(word => word.Text.Length) >= Long) * 2 > sides.Count
            && sides.Exists(ProseAcross.TellsClause);
    }

    /// <summary>Whether what stands so many characters behind where lines of a column begin begins one, or a paragraph of it.</summary>
    public static bool IsBeginning(double characters, double em) =>
        characters * em <= SamePlace || Math.Abs(characters - Indent) <= IndentMayDiffer;

    private static double HangingOf(IReadOnlyList<PdfWord> words) => words.TakeLast(1).Sum(word => word.Hanging);
}
