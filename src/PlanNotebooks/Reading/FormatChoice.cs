namespace PlanNotebooks.Reading;

/// <summary>Finds the format of a file among those that a caller reads.</summary>
public static class FormatChoice
{
    /// <summary>Endings of archives, and of files with a report in each row.</summary>
    private static readonly string[] OfMany = [".zip", ".csv", ".jsonl", ".xlsx"];

    /// <summary>Endings of reports that <see cref="TextFormat"/> does not read, for the message.</summary>
    private static readonly string[] OfOthers = [".htm", ".html", ".pdf", ".docx", ".doc", ".wps", .. OfMany];

    /// <summary>Endings of files whose signs would be read as words: Word writes .xml too.</summary>
    private static readonly string[] OfPrograms = [".json", ".xml"];

    /// <summary>The format of a file; a file whose format neither content nor name tells is read as text, where text is among the
    /// formats.</summary>
    /// <exception cref="UnreadableReportException">It is of none.</exception>
    public static IReportFormat Of(ReportFile file, IReadOnlyList<IReportFormat> formats) =>
        Find(file, formats)
        ?? (MayBeText(file, formats) ? formats.FirstOrDefault(format => format is TextFormat) : null)
        ?? throw Unknown(file, formats);

    /// <summary>The format of a file that nobody named, in a folder or an archive: what neither content nor name tells is passed
    /// over.</summary>
    /// <exception cref="UnreadableReportException">It is of none; the message says what to do with it.</exception>
    public static IReportFormat Among(ReportFile file, IReadOnlyList<IReportFormat> formats) =>
        Find(file, formats) ?? throw Unknown(file, formats);

    /// <summary>Whether a file that somebody names may be a text under a name that does not say so.</summary>
    private static bool MayBeText(ReportFile file, IReadOnlyList<IReportFormat> formats) =>
        !IsExpected(file.Ending, formats) && !OfPrograms.Contains(file.Ending) && OtherFormats.ByContent(file) is null;

    /// <summary>The format that a file's content shows, else the one that its name says; null where neither tells.</summary>
    /// <exception cref="UnreadableReportException">Its content is of a format that none reads, whatever its name says.</exception>
    public static IReportFormat? Find(ReportFile file, IReadOnlyList<IReportFormat> formats)
    {
        IReportFormat? named = null;
        foreach (var format in formats)
        {
            var match = format.Match(file);
            if (match == FormatMatch.Content)
                return format;
            if (match == FormatMatch.Name)
                named ??= format;
        }

        if (named is not null && OtherFormats.ByContent(file) is { } ending)
            throw new UnreadableReportException(
                file.Path,
                $"is a {ending} file, whatever its name says; {OtherFormats.AdviceFor(ending)}"
            );
        return named;
    }

    /// <summary>Whether a file, by the end of its name, is of a format that is not read, whatever stands in it: an .ofd is an archive
    /// inside.</summary>
    internal static bool IsForeign(string ending) => OtherFormats.IsReport(ending);

    /// <summary>Whether a file, by the end of its name, may hold any number of reports.</summary>
    internal static bool MayHoldMany(string ending) => OfMany.Contains(ending);

    /// <summary>Whether a file in a folder, by its name, is meant to be a report.</summary>
    public static bool IsExpected(string ending, IReadOnlyList<IReportFormat> formats) =>
        formats.Any(format => format.Endings.Contains(ending))
        || OfOthers.Contains(ending)
        || OtherFormats.IsReport(ending);

    /// <summary>Why a file is of no format.</summary>
    private static UnreadableReportException Unknown(ReportFile file, IReadOnlyList<IReportFormat> formats)
    {
        var expected = string.Join(", ", formats.SelectMany(format => format.Endings));
        if (OtherFormats.AdviceFor(file.Ending) is { } advice)
            return OtherFormats.IsReport(file.Ending)
                ? new UnreadableReportException(file.Path, $"{file.Ending} files are not read; {advice}")
                : new OtherFormatException(file.Path, $"{file.Ending} files are not read; {advice}");
        if (OfOthers.Contains(file.Ending) && !formats.Any(format => format.Endings.Contains(file.Ending)))
            return new(
                file.Path,
                $"{file.Ending} files are not read here; read them with ReportFormats.All of "
                    + "PlanNotebooks.Formats, or save the report as text (.txt)"
            );
        return new OtherFormatException(file.Path, $"is of no format that is read; expected {expected}");
    }
}
