using System.CommandLine.Parsing;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Checks arguments that are paths.</summary>
internal static class PathArguments
{
    /// <summary>Takes what looks like an option for one that does not exist, and not for a file of that name.</summary>
    public static void RejectOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            result.AddError($"{token.Value}: no such option; --help lists those there are");
    }
}
