namespace PlanNotebooks.Reading;

/// <summary>Why a stretch of a file is no part of the report's text.</summary>
internal enum RemovalReason
{
    /// <summary>Page numbers, page headers, document metadata, file names.</summary>
    Furniture,

    /// <summary>A paragraph that stands in the file a second time.</summary>
    Repeat,
}

/// <summary>A stretch of the file that cleaning left out, by offsets into the file as decoded.</summary>
internal sealed record RemovedText(int Start, int End, RemovalReason Reason);
