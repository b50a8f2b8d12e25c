namespace PlanNotebooks.Formats.Pdf;

/// <summary>A line of a cell: words that the file prints one after another and close together.</summary>
internal sealed class PrintedLine
{
    private const double SameLine = 0.3;
    private const double WordGap = 0.3;
    private const double Overlap = 0.5;
    private readonly List<PdfWord> _words = [];

    /// <summary>Begins a line with a word.</summary>
    public PrintedLine(PdfWord word)
    {
        _words.Add(word);
        (Left, Right, Top, Bottom) = (word.Left, word.Right, word.Top, word.Bottom);
        Text = word.Text;
    }

    public double Left { get; }

    public double Right { get; private set; }

    public double Top { get; private set; }

    public double Bottom { get; private set; }

    public double Middle => (Top + Bottom) / 2;

    public double Center => (Left + Right) / 2;

    public double Height => Bottom - Top;

    public double Width => Right - Left;

    /// <summary>The width of a Chinese character in it.</summary>
    public double Em => Math.Min(_words[0].Height, _words.Max(word => word.Em));

    public string Text { get; private set; }

    public IReadOnlyList<PdfWord> Words => _words;

    /// <summary>Whether a word goes on in the line.</summary>
    public bool TryAdd(PdfWord word)
    {
        var gap = word.Left - Right;
        if (Math.Abs(word.Middle - Middle) > SameLine * Height || gap > WordGap * Em || gap < -Overlap * Em)
            return false;
        Text = PdfRow.Joined([Text, word.Text]);
        (Right, Top, Bottom) = (Math.Max(Right, word.Right), Math.Min(Top, word.Top), Math.Max(Bottom, word.Bottom));
        _words.Add(word);
        return true;
    }

    /// <summary>The lines of words, in the order in which the file prints them.</summary>
    public static List<PrintedLine> Of(IEnumerable<PdfWord> words)
    {
        var lines = new List<PrintedLine>();
        foreach (var word in words.OrderBy(word => word.Order))
            if (lines.Count == 0 || !lines[^1].TryAdd(word))
                lines.Add(new PrintedLine(word));
        return lines;
    }
}
