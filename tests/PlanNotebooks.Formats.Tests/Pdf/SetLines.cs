namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>A text set in lines, as a column of a page sets it.</summary>
internal static class SetLines
{
    /// <summary>Lines of a width, none of which begins with a sign.</summary>
    public static List<string> Of(string text, int wide) => Of(text, wide, static (text, at) => "，。%".Contains(text[at]));

    /// <summary>Lines of a width, none of which begins where it may not.</summary>
    public static List<string> Of(string text, int wide, Func<string, int, bool> mayNotBegin)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var (end, width) = (start, 0.0);
            while (end < text.Length && (width += text[end] < 0x80 ? 0.5 : 1) <= wide)
                end++;
            while (end < text.Length && mayNotBegin(text, end))
                end--;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
