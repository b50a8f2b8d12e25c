namespace PlanNotebooks.Formats.Pdf;

/// <summary>What a line may not be broken within: numbers and Latin words, and what stands beside quotation marks, where many programs
/// break no line on either side.</summary>
internal static class Unbroken
{
    private const string LatinMarks = ".,-/";
    private const string Quotes = "“”‘’\"";
    private const string Closing = Quotes + "。，、；：！？）》】〉」』%％,.;:!?)";
    private const string Leading = Quotes + "（《【〈「『(";

    /// <summary>The width of what a line begins with, in Chinese characters, up to where it may be broken first.</summary>
    public static double WidthOf(string line)
    {
        var halves = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (i > 0 && MayBreak(line[i - 1], line[i]))
                break;
            halves += PdfWord.HalvesOf(line[i]);
        }

        return halves / 2.0;
    }

    private static bool MayBreak(char before, char after) =>
        !Leading.Contains(before)
        && !Closing.Contains(after)
        && !(IsLatin(before) && IsLatin(after));

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || LatinMarks.Contains(c);
}
