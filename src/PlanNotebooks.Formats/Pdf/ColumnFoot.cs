namespace PlanNotebooks.Formats.Pdf;

/// <summary>Where a column ends, and how.</summary>
/// <param name="Middle">The middle of its last line, from the top of the page.</param>
/// <param name="Bottom">The bottom of its last line.</param>
/// <param name="MayRunOn">Whether its text may run on in the next one: its last line goes on past its middle, or ends a
/// sentence.</param>
internal readonly record struct ColumnFoot(double Middle, double Bottom, bool MayRunOn)
{
    private const string SentenceEnds = "。；！？";

    /// <summary>The foot of a column of words, from the top down.</summary>
    public static ColumnFoot Of(IReadOnlyList<PdfWord> words)
    {
        var (last, center) = (words[^1], (words.Min(word => word.Left) + words.Max(word => word.Right)) / 2);
        return new ColumnFoot(last.Middle, last.Bottom, last.Right > center || SentenceEnds.Contains(last.Text[^1]));
    }

    /// <summary>Whether each but the last goes down as far as any, and may run on: a text runs on from what is full alone.</summary>
    public static bool AreFull(IReadOnlyList<ColumnFoot> feet)
    {
        var lowest = feet.Max(foot => foot.Middle);
        return feet.SkipLast(1).All(foot => foot.MayRunOn && foot.Bottom > lowest);
    }
}
