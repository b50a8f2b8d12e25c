using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli.Exports;

/// <summary>Where observations go.</summary>
/// <param name="File">The file; null for standard output.</param>
/// <param name="Output">Standard output.</param>
/// <param name="ByteOrderMark">Whether a text begins with a byte order mark.</param>
/// <param name="IsTerminal">Whether somebody looks at standard output, and no program reads it.</param>
internal sealed record ExportTarget(string? File, TextWriter Output, bool ByteOrderMark, bool IsTerminal)
{
    /// <summary>Prints a part of a text: to a terminal with what would work on it spelled out, and lines as it ends them.</summary>
    public void Print(string text) =>
        Output.Write(IsTerminal ? VisibleText.Of(text.Replace("\r\n", "\n", StringComparison.Ordinal)) : text);
}
