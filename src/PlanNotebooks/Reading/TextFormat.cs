namespace PlanNotebooks.Reading;

/// <summary>Text files, in UTF-8, UTF-16, UTF-32, GB18030 or Big5: what the library reads without any package.</summary>
public sealed class TextFormat : IReportFormat
{
    /// <summary>How many bytes a text may have; a report is 10 to 200 KB.</summary>
    public const long LongestText = 32L << 20;

    /// <summary>Text files and no others.</summary>
    public static IReadOnlyList<IReportFormat> Only { get; } = [new TextFormat()];

    /// <inheritdoc/>
    public string Name => "text files";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".txt"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file) => Endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;

    /// <inheritdoc/>
    /// <remarks>A file with the title lines of several reports is one document a report.</remarks>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        if (file.Length == 0)
            throw new UnreadableReportException(
                file.Path,
                "is empty; expected the text of a plan report or a work report"
            );
        var text = file.ReadText(LongestText);
        if (ScrambledText.FaultOf(text) is { } fault)
            throw new UnreadableReportException(file.Path, fault);
        return ReportTitles
            .Parts(text, file.Path)
            .Select(part =>
                ReportDocument.OfText(part.Number == 0 ? file.Name : $"{file.Name}/{part.Number}", text[part.Range])
            );
    }
}
