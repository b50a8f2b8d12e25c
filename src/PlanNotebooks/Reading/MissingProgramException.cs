namespace PlanNotebooks.Reading;

/// <summary>A file that cannot be read since a program that its format needs is not installed; the message says how to install
/// it.</summary>
/// <param name="path">The file, as the caller named it.</param>
/// <param name="reason">Which program is missing, and how to get it.</param>
/// <param name="inner">The fault underneath.</param>
public sealed class MissingProgramException(string path, string reason, Exception? inner = null)
    : UnreadableReportException(path, reason, inner);
