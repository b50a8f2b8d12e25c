namespace PlanNotebooks.Reading;

/// <summary>A file that is of no format that reports come in, such as a note or a picture beside them; the message says what to do
/// where it holds one.</summary>
/// <param name="path">The file, as the caller named it.</param>
/// <param name="reason">What is expected, or what to do.</param>
public sealed class OtherFormatException(string path, string reason) : UnreadableReportException(path, reason);
