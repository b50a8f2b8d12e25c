using System.CommandLine;
using System.CommandLine.Invocation;
using PlanNotebooks.Cli.Commands;
using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli;

/// <summary>The <c>plan</c> command: its subcommands, and how every run of it ends.</summary>
internal static class PlanCommand
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var asJson = ExtractFormats.AsksForJson(args);
        var parsed = Create().Parse(args);
        if (asJson && parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors) await error.WriteLineAsync(ExtractRemarks.AsJson("usage", null, null, fault.Message));
            return ExitCodes.Usage;
        }

        if (parsed.Action is ParseErrorAction parseError)
            parseError.ShowHelp = false;
        var streams = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            var code = await parsed.InvokeAsync(streams);
            return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
        }
        catch (CommandException e)
        {
            await error.WriteLineAsync(e.Message);
            return e.ExitCode;
        }
        catch (Exception e) when (Problems.IsExpected(e))
        {
            await error.WriteLineAsync(e.Message.ReplaceLineEndings(" "));
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync(asJson ? ExtractRemarks.AsJson("interrupted", null, null, "was interrupted; nothing was written to a file") : "interrupted");
            return ExitCodes.Interrupted;
        }
    }

    private static RootCommand Create() => new("Reads Chinese plan reports, and runs and renders the notebooks about them.")
    {
        RenderCommand.Create(),
        RunCommand.Create(),
        SiteCommand.Create(),
        ExtractCommand.Create(),
        ExplainCommand.Create(),
        KernelCommand.Create(),
        NewCommand.Create(),
        TextCommand.Create(),
    };
}
