using System.CommandLine.Parsing;
using PlanNotebooks.Cli.Commands;
using PlanNotebooks.Cli.Signals;

namespace PlanNotebooks.Cli.Files;

/// <summary>Says on standard error why a command ended early: a line, as JSON where the command line asks for that.</summary>
/// <param name="error">Standard error.</param>
/// <param name="asJson">Whether a program reads it.</param>
internal sealed class FaultWriter(TextWriter error, bool asJson)
{
    /// <summary>Something failed.</summary>
    public void Fault(string message)
    {
        var line = message.ReplaceLineEndings(" ");
        error.WriteLine(asJson ? ExtractRemarks.AsJson("failed", null, null, line) : VisibleText.Of(line));
    }

    /// <summary>The user, or another program, stopped it.</summary>
    public void Interrupted()
    {
        if (!LastWord.OfProcess.MayBeSaid())
            return;
        error.WriteLine(
            asJson
                ? ExtractRemarks.AsJson("interrupted", null, null, "was interrupted; nothing was written to a file")
                : "interrupted"
        );
    }

    /// <summary>The command line asks for nothing that can be done.</summary>
    /// <returns>The exit code for that.</returns>
    public int Usage(IEnumerable<ParseError> faults)
    {
        foreach (var fault in faults)
            error.WriteLine(ExtractRemarks.AsJson("usage", null, null, fault.Message));
        return ExitCodes.Usage;
    }
}
