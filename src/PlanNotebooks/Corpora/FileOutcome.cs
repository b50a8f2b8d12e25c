using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>What came of a document of a file: a report, or why there is none.</summary>
/// <param name="Name">The document as messages name it.</param>
internal sealed record FileOutcome(string Name)
{
    /// <summary>The report; null where there is none.</summary>
    public Report? Report { get; init; }

    /// <summary>By which the report is known again; empty where there is none.</summary>
    public ulong[] Sketch { get; init; } = [];

    /// <summary>Why there is no report.</summary>
    public UnreadableReportException? Fault { get; init; }

    /// <summary>Whether the document was read, and holds no report.</summary>
    public SkipKind Kind { get; init; }
}
