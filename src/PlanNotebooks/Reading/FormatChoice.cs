namespace PlanNotebooks.Reading;

/// <summary>Finds the format of a file among those that a caller reads.</summary>
public static class FormatChoice
{
    /// <summary>Endings of archives, and of files with a report in each row.</summary>
    private static readonly string[] OfMany = [".zip", ".csv", ".jsonl", ".xlsx"];

    /// <summary>Endings of reports that <see cref="TextFormat"/> does not read, for the message.</summary>
    private static readonly string[] OfOthers = [".htm", ".html", ".pdf", ".docx", ".doc", ".wps", .. OfMany];

    /// <summary>Endings of files that may hold reports and that no format reads, with what to do.</summary>
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.Ordinal)
    {
        [".rtf"] = "save it as .docx",
        [".odt"] = "save it as .docx",
        [".ofd"] = "open it in an OFD reader and print or save it as .pdf",
        [".caj"] = "save it as .pdf",
        [".ceb"] = "save it as .pdf",
        [".xls"] = "save it as .xlsx with a report a row, or the text of its report as .txt",
        [".et"] = "save it as .xlsx with a report a row, or the text of its report as .txt",
        [".rar"] = "pack it as .zip, or unpack it",
        [".7z"] = "pack it as .zip, or unpack it",
        [".mht"] = "open it in a browser and save the page as .html",
        [".mhtml"] = "open it in a browser and save the page as .html",
    };

    /// <summary>Endings of files that stand beside reports more often than they hold one, with what to do where they do.</summary>
    private static readonly Dictionary<string, string> Beside = new(StringComparer.Ordinal)
    {
        [".json"] = "save it as .jsonl, an object a line",
        [".tsv"] = "save it as .csv",
        [".gz"] = "unpack it",
        [".eml"] = "save what is attached to it, or its text as .txt",
        [".md"] = "save it as .txt where it is the text of a report",
        [".jpg"] = "run text recognition (OCR) on it, and save the text as .txt",
        [".jpeg"] = "run text recognition (OCR) on it, and save the text as .txt",
        [".png"] = "run text recognition (OCR) on it, and save the text as .txt",
        [".tif"] = "run text recognition (OCR) on it, and save the text as .txt",
    };

    /// <summary>The format of a file; a file whose format neither content nor name tells is read as text, where text is among the
    /// formats.</summary>
    /// <exception cref="UnreadableReportException">It is of none.</exception>
    public static IReportFormat Of(ReportFile file, IReadOnlyList<IReportFormat> formats) =>
        Find(file, formats)
        ?? (IsExpected(file.Ending, formats) ? null : formats.FirstOrDefault(format => format is TextFormat))
        ?? throw Unknown(file, formats);

    /// <summary>The format of a file that nobody named, in a folder or an archive: what neither content nor name tells is passed
    /// over.</summary>
    /// <exception cref="UnreadableReportException">It is of none; the message says what to do with it.</exception>
    public static IReportFormat Among(ReportFile file, IReadOnlyList<IReportFormat> formats) =>
        Find(file, formats) ?? throw Unknown(file, formats);

    /// <summary>The format that a file's content shows, else the one that its name says; null where neither tells.</summary>
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

        return named;
    }

    /// <summary>Whether a file, by the end of its name, may hold any number of reports.</summary>
    internal static bool MayHoldMany(string ending) => OfMany.Contains(ending);

    /// <summary>Whether a file in a folder, by its name, is meant to be a report.</summary>
    public static bool IsExpected(string ending, IReadOnlyList<IReportFormat> formats) =>
        formats.Any(format => format.Endings.Contains(ending))
        || OfOthers.Contains(ending)
        || Foreign.ContainsKey(ending);

    /// <summary>Why a file is of no format.</summary>
    private static UnreadableReportException Unknown(ReportFile file, IReadOnlyList<IReportFormat> formats)
    {
        var expected = string.Join(", ", formats.SelectMany(format => format.Endings));
        if (Foreign.TryGetValue(file.Ending, out var advice))
            return new(file.Path, $"{file.Ending} files are not read; {advice}");
        if (Beside.TryGetValue(file.Ending, out var hint))
            return new OtherFormatException(file.Path, $"{file.Ending} files are not read; {hint}");
        if (OfOthers.Contains(file.Ending) && !formats.Any(format => format.Endings.Contains(file.Ending)))
            return new(
                file.Path,
                $"{file.Ending} files are not read here; read them with ReportFormats.All of "
                    + "PlanNotebooks.Formats, or save the report as text (.txt)"
            );
        return new OtherFormatException(file.Path, $"is of no format that is read; expected {expected}");
    }
}
