namespace PlanNotebooks.Cli.Exports;

/// <summary>Where observations go.</summary>
/// <param name="File">The file; null for standard output.</param>
/// <param name="Output">Standard output.</param>
/// <param name="ByteOrderMark">Whether a text begins with a byte order mark.</param>
internal sealed record ExportTarget(string? File, TextWriter Output, bool ByteOrderMark);
