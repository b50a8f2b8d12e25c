using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>A space that lines below one another leave free, so that it may part cells.</summary>
/// <param name="Start">Where what stands to its right begins, in points from the left edge.</param>
/// <param name="Rows">The lines.</param>
internal sealed partial record Gutter(double Start, IReadOnlyList<PdfRow> Rows)
{
    private const double Narrowest = 0.3;
    private const double SamePlace = 1;
    private const double CellGap = 0.8;
    private const int FewestLines = 2;
    private const int ManyLines = 6;
    private const int MostLines = 100;

    /// <summary>How far apart, in their heights, lines of cells beside one another stand at most.</summary>
    private const double LargestGap = 2;

    /// <summary>Whether the lines on its right begin below one another, as those of a cell do.</summary>
    public bool IsAligned => Aligned >= FewestLines && Aligned * 2 >= Beside.Count;

    /// <summary>Whether it is none of the spaces that stand beside numbers in lines set to both margins: in most lines words stand beside
    /// it, or a number stands closer to a word than it is wide; or as many lines begin there as do by no chance.</summary>
    public bool IsOfCells => Aligned >= ManyLines || Beside.Count(IsNoSpace) * 2 > Beside.Count;

    /// <summary>Whether it may part cells whose lines begin where they like, or is left by lines that would join numbers.</summary>
    public bool MayPart => IsOfCells ? IsWide : IsFrequent && JoinsNumbers;

    private bool JoinsNumbers =>
        Rows.Zip(Rows.Skip(1), (above, below) => $"{above.Words[^1].Text[^1]}{below.Words[0].Text[0]}")
            .Any(pair => pair.All(char.IsAsciiDigit));

    /// <summary>Whether lines begin there more often than spaces beside numbers stand below one another.</summary>
    private bool IsFrequent =>
        IsAligned && Rows.Count(row => row.Words.Any(word => Math.Abs(word.Left - Start) <= SamePlace)) > FewestLines;

    /// <summary>Whether it is as wide as what parts cells.</summary>
    private bool IsWide => Beside.Min(row => Ends(row).Behind.Left) - Beside.Max(row => Ends(row).Before.Right) > CellGap * Rows[0].Em;

    private int Aligned => Rows.Count(row => row.Words.Skip(LeftOf(row).Count).Take(1).Any(word => Begins(word, row.Em)));

    /// <summary>Whether lines stand on both of its sides.</summary>
    public bool PartsLines => Beside.Count >= FewestLines;

    private List<PdfRow> Beside => [.. Rows.Where(row => LeftOf(row).Count is var left && left > 0 && left < row.Words.Count)];

    /// <summary>The gutters that go furthest down from a line on.</summary>
    public static List<Gutter> From(IReadOnlyList<PdfRow> rows, int first)
    {
        var starts = rows.Skip(first).Take(FewestLines).SelectMany(StartsIn).Order().ToList();
        var down = starts.ConvertAll(start => new Gutter(start, Free(rows, first, start)));
        var end = down.Select(gutter => gutter.Rows.Count).DefaultIfEmpty().Max();
        var longest = down.FindAll(gutter => gutter.Rows.Count == end && gutter.PartsLines);
        var widths = longest.Skip(1).Zip(longest, (gutter, before) => gutter.Start - before.Start).ToList();
        return [.. longest.Take(1), .. longest.Skip(1).Where((_, i) => widths[i] > SamePlace)];
    }

    /// <summary>The words of a line on its left.</summary>
    public IReadOnlyList<PdfWord> LeftOf(PdfRow row) => [.. row.Words.TakeWhile(word => !IsLeftOf(word))];

    /// <summary>Whether a word stands on its right.</summary>
    public bool IsLeftOf(PdfWord word) => word.Left >= Start - SamePlace;

    private static IEnumerable<double> StartsIn(PdfRow row) =>
        row.Words.Zip(row.Words.Skip(1)).Where(pair => IsFree(pair.First, pair.Second.Left, row.Em)).Select(pair => pair.Second.Left);

    private static List<PdfRow> Free(IReadOnlyList<PdfRow> rows, int first, double start) =>
    [
        .. rows.Skip(first)
            .Take(MostLines)
            .TakeWhile((row, i) => row.Top - rows[first + Math.Max(0, i - 1)].Bottom < LargestGap * row.Height)
            .TakeWhile(row => row.Words.All(word => word.Left >= start - SamePlace || IsFree(word, start, row.Em))),
    ];

    private static bool IsFree(PdfWord word, double start, double em) => word.Right - word.Hanging <= start - (Narrowest * em);

    private bool Begins(PdfWord word, double em) => SplitLine.IsBeginning((word.Left - Start) / em, em);

    private bool IsNoSpace(PdfRow row)
    {
        var (before, behind) = Ends(row);
        var areWords = !$"{before.Text[^1]}{behind.Text[0]}".Any(char.IsAscii);
        return areWords || SpaceIn(row) * 2 < behind.Left - before.Right;
    }

    /// <summary>The words on both of its sides.</summary>
    private (PdfWord Before, PdfWord Behind) Ends(PdfRow row) => (LeftOf(row)[^1], row.Words[LeftOf(row).Count]);

    /// <summary>How close a number stands to a word in a line.</summary>
    private static double SpaceIn(PdfRow row)
    {
        var within = row.Words.Where(word => NumberBesideWord().IsMatch(word.Text)).Select(_ => 0.0);
        var between = row.Words.Zip(row.Words.Skip(1))
            .Where(pair => NumberBesideWord().IsMatch($"{pair.First.Text[^1]}{pair.Second.Text[0]}"))
            .Select(pair => pair.Second.Left - pair.First.Right);
        return within.Concat(between).DefaultIfEmpty(double.MaxValue).Min();
    }

    [GeneratedRegex("[一-鿿][0-9]|[0-9][一-鿿]")]
    private static partial Regex NumberBesideWord();
}
