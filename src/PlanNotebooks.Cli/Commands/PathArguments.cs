using System.CommandLine.Parsing;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Checks arguments and options that are paths.</summary>
internal static class PathArguments
{
    private const string Dashes = "--";

    /// <summary>Takes what looks like an option for one that does not exist, and not for a file of that name; refuses an empty name, as
    /// of an unset variable.</summary>
    public static void Check(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith(Dashes, StringComparison.Ordinal))
                result.AddError(VisibleText.Of($"{token.Value}: no such option; --help lists those there are"));
            else if (Fault(token.Value) is { } fault)
                result.AddError(fault);
        }
    }

    /// <summary>Refuses an empty name for an output.</summary>
    public static void Check(OptionResult result)
    {
        foreach (var token in result.Tokens)
            if (Fault(token.Value, isOutput: true) is { } fault)
                result.AddError($"{result.IdentifierToken?.Value}: {fault}");
    }

    /// <summary>The command line with what stands behind <c>--</c> written as names that no option has: <c>-- --x.txt</c> is <c>--
    /// ./--x.txt</c>.</summary>
    public static IReadOnlyList<string> AfterDashes(IReadOnlyList<string> args)
    {
        var dashes = args.ToList().IndexOf(Dashes);
        return dashes < 0
            ? args
            : [.. args.Select((arg, i) => i > dashes && arg.StartsWith('-') ? Path.Combine(".", arg) : arg)];
    }

    private static string? Fault(string name, bool isOutput = false) =>
        name switch
        {
            "" => "an empty name; expected the name of a file or folder (is a variable unset?)",
            _ when name.Contains('\0', StringComparison.Ordinal) => "a name with a zero character; no file has one",
            _ when isOutput && FileNames.IsLost(name) => $"{name}: a name that is no UTF-8; give another",
            _ => null,
        };
}
