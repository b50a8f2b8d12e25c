namespace PlanNotebooks.Formats.Pdf;

/// <summary>A run of characters on a page, in points from the page's upper left corner.</summary>
internal readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    private const string HangingSigns = "。，、；：,.;:";
    private const double LineHeight = 1.1;
    private const double OtherSize = 0.3;

    /// <summary>Its place among the words of its page in the order in which the file prints them.</summary>
    public int Order { get; init; }

    public double Height => Bottom - Top;

    /// <summary>The width of a Chinese character, reckoned from that of the word; Latin characters and digits take half of it.</summary>
    public double Em => (Right - Left) * 2 / Text.Sum(HalvesOf);

    /// <summary>Whether it is of Chinese characters alone.</summary>
    public bool IsChinese => Text.All(static c => c is >= '\u4E00' and <= '\u9FFF');

    /// <summary>The width of the sign that it ends with, which may hang out of its column; 0 where it ends with none.</summary>
    public double Hanging =>
        HangingSigns.Contains(Text[^1]) ? Em * HalvesOf(Text[^1]) / 2 : 0;

    public double Middle => (Top + Bottom) / 2;

    /// <summary>Whether another word is set larger or smaller.</summary>
    public bool IsOfOtherSize(PdfWord other) => Math.Abs(Height - other.Height) > OtherSize * other.Height;

    /// <summary>How many halves of a Chinese character's width a character takes.</summary>
    public static int HalvesOf(char c) => c < '\u1100' ? 1 : 2;

    /// <summary>The word in a box that is as high as its characters: fonts may claim more than the lines are apart.</summary>
    public PdfWord Trimmed() =>
        Height <= LineHeight * Em
            ? this
            : this with
            {
                Top = Middle - (LineHeight * Em / 2),
                Bottom = Middle + (LineHeight * Em / 2),
            };
}
