using System.CommandLine;
using System.CommandLine.Invocation;
using PlanNotebooks.Cli.Commands;
using PlanNotebooks.Cli.Exports;
using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli;

/// <summary>The <c>plan</c> command: its subcommands, and how every run of it ends.</summary>
internal static class PlanCommand
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="stop">Asks the command to end.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args,
        TextWriter output,
        TextWriter error,
        CancellationToken stop = default
    )
    {
        var asJson = ExportFormats.AskForPrograms(args);
        var said = new FaultWriter(error, asJson);
        try
        {
            var parsed = Parse(PathArguments.AfterDashes(args));
            return asJson && parsed.Errors.Count > 0
                ? said.Usage(parsed.Errors)
                : await InvokeAsync(parsed, output, error, stop);
        }
        catch (CommandException e)
        {
            said.Fault(e.Message);
            return e.ExitCode;
        }
        catch (Exception e) when (Problems.IsExpected(e))
        {
            said.Fault(Problems.Line(e));
            return ExitCodes.Failed;
        }
        catch (Exception e) when (IsStop(e))
        {
            said.Interrupted();
            return ExitCodes.Interrupted;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            said.Fault(Problems.OfThisProgram(e));
            return ExitCodes.Failed;
        }
        catch (OutOfMemoryException)
        {
            said.Fault(
                "the memory did not suffice; read fewer files at once, or take --format jsonl, which holds one report at a time"
            );
            return ExitCodes.Failed;
        }
    }

    /// <summary>Parses a command line; what stands behind a word that is no command is left out, since it would be taken for another
    /// misspelt command (<c>plan extrct mine</c>).</summary>
    private static ParseResult Parse(IReadOnlyList<string> args)
    {
        var command = Create();
        SpokenHelp.Speak(command, args);
        var parsed = command.Parse(args);
        return parsed is { CommandResult.Command.Subcommands.Count: > 0, UnmatchedTokens: [var first, _, ..] }
            ? command.Parse([.. args.TakeWhile(arg => arg != first), first])
            : parsed;
    }

    private static async Task<int> InvokeAsync(
        ParseResult parsed,
        TextWriter output,
        TextWriter error,
        CancellationToken stop
    )
    {
        if (parsed.Action is ParseErrorAction parseError)
            parseError.ShowHelp = false;
        var streams = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        var code = await parsed.InvokeAsync(streams, stop);
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
    }

    private static bool IsStop(Exception fault) =>
        fault is OperationCanceledException
        || (fault is AggregateException many && many.InnerExceptions.All(one => one is OperationCanceledException));

    /// <summary>The command and its subcommands.</summary>
    internal static RootCommand Create() =>
        new("Reads Chinese plan reports and government work reports, and runs and renders the notebooks about them.")
        {
            RenderCommand.Create(),
            RunCommand.Create(),
            SiteCommand.Create(),
            ExtractCommand.Create(),
            MergeCommand.Create(),
            ExplainCommand.Create(),
            KernelCommand.Create(),
            NewCommand.Create(),
            TextCommand.Create(),
        };
}
