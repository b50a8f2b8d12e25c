using PlanNotebooks.Formats.Caching;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Workers;

/// <summary>What a worker got out of a file: its document, or why there is none.</summary>
/// <param name="Document">The document.</param>
/// <param name="Reason">Why it cannot be read.</param>
/// <param name="IsMissingProgram">Whether that is because a program is not installed.</param>
internal sealed record WorkerAnswer(CachedDocument? Document, string? Reason, bool IsMissingProgram)
{
    /// <summary>The document of a file as the caller names it.</summary>
    /// <exception cref="UnreadableReportException">There is none.</exception>
    public ReportDocument DocumentOf(ReportFile file)
    {
        if (Document is not null && Document.IsSound())
            return Document.Document() with { Source = file.Name };
        var reason = Reason ?? "was not read by the program that was started for it";
        throw IsMissingProgram
            ? new MissingProgramException(file.Path, reason)
            : new UnreadableReportException(file.Path, reason);
    }
}
