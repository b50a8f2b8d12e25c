
namespace PlanNotebooks.Reading;

/// <summary>Finds the title lines of reports in a text that may hold several, and parts it there.</summary>
/// <remarks>
/// A title without a sentence before the next is a list's, or the first of two lines. Titles that say the same are one report's, printed
/// again;
/// where titles that differ do not follow one another in order it is not certain what belongs to which, and the file is refused.
/// </remarks>
internal static class ReportTitles
{
    private const int ShortestReport = 200;

    /// <summary>The reports of a text as ranges of it, numbered from 1; the whole text with the number 0 where it holds one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file, for the message.</param>
    /// <exception cref="UnreadableReportException">It holds several, and is not certain which text is whose.</exception>
    public static IEnumerable<(int Number, Range Range)> Parts(string text, string path)
    {
        var titles = Reports(text);
        if (titles.Count < 2)
            return [(0, ..)];
        if (
            titles.Any(title => title.IsBare || title.IsLate)
            || titles.DistinctBy(title => title.Key).Count() < titles.Count
        )
            throw new UnreadableReportException(
                path,
                $"holds several reports ({titles[0].Line}; {titles[1].Line}), and it is not certain where each "
                    + "begins; save each as a file of its own"
            );
        return
        [
            .. titles.Select(
                (title, i) =>
                    (
                        i + 1,
                        new Range(i == 0 ? FirstOf(text, titles) : title.Start, i + 1 < titles.Count ? titles[i + 1].Start : text.Length)
                    )
            ),
        ];
    }

    /// <summary>Where the first report begins: at the head of the text, but behind a table of contents that names the others too.</summary>
    private static int FirstOf(string text, List<ReportTitle> titles)
    {
        var before = text[..titles[0].Start];
        return titles.Skip(1).Any(title => title.Name.Length > 0 && before.Contains(title.Name, StringComparison.Ordinal))
            ? titles[0].Start
            : 0;
    }

    /// <summary>The titles with a report's length of text behind them; a title that says no more than the one before it is left
    /// out.</summary>
    private static List<ReportTitle> Reports(string text)
    {
        var lines = TitleLines.In(text);
        var reports = new List<ReportTitle>();
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i + 1 < lines.Count ? lines[i + 1].Start : text.Length;
            if (!IsReport(lines[i], text.AsSpan(lines[i].End, end - lines[i].End)))
                continue;
            if (reports.Count == 0 || !reports[^1].Agrees(lines[i]))
                reports.Add(Fuller(lines, i));
            else if (reports[^1].IsBare)
                reports[^1] = lines[i] with { Start = reports[^1].Start, IsLate = true };
        }

        return reports;
    }

    /// <summary>The title, with the lines of the same title right before it, of which the first begins the report and the fullest names
    /// it.</summary>
    private static ReportTitle Fuller(List<ReportTitle> lines, int at)
    {
        var title = lines[at];
        for (var i = at - 1; i >= 0 && title.Start - lines[i].End < ShortestReport && lines[i].Agrees(title); i--)
            title = (title.IsBare ? lines[i] : title) with { Start = lines[i].Start };
        return title;
    }

    private static bool IsReport(ReportTitle title, ReadOnlySpan<char> body) =>
        body.Length >= title.LeastText && body.Contains('。') && PageFurniture.HasAmount(body);
}
