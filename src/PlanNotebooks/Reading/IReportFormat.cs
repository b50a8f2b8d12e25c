namespace PlanNotebooks.Reading;

/// <summary>A kind of file that reports come in, and how its text is got out.</summary>
/// <remarks>The library itself knows text; PlanNotebooks.Formats adds web pages, Word files, PDFs and archives
/// (<c>ReportFormats.All</c>).</remarks>
public interface IReportFormat
{
    /// <summary>What such files are called, in the plural: <c>web pages</c>.</summary>
    string Name { get; }

    /// <summary>How names of such files end, in small letters with the dot: <c>.html</c>. In a folder, a file of another name is only
    /// read where its content tells.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>How sure a file's first bytes make it, or its name where the bytes do not tell.</summary>
    FormatMatch Match(ReportFile file);

    /// <summary>Gets the text out: one document, or those of an archive one after another.</summary>
    /// <param name="file">The file.</param>
    /// <param name="failed">Takes what is wrong with a part of an archive; its other parts are read.</param>
    /// <exception cref="UnreadableReportException">The file as a whole cannot be read.</exception>
    IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed);
}
