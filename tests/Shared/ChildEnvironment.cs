using System.Diagnostics;

namespace PlanNotebooks.Tests.Shared;

/// <summary>What a program that a test starts inherits: nothing that another test says to notebooks in this process meanwhile.</summary>
internal static class ChildEnvironment
{
    /// <summary>Measuring its code to compile it better costs a short run of the SDK a fifth of its time, and the command never does
    /// it.</summary>
    private const string Measured = "DOTNET_TieredPGO";

    /// <summary>Starts a program without the parameters of notebooks that stand in this process's environment.</summary>
    /// <param name="start">The program.</param>
    /// <param name="environment">Environment variables to set, or with null to remove; parameters may be among them.</param>
    public static Process Start(ProcessStartInfo start, IEnumerable<KeyValuePair<string, string?>>? environment = null)
    {
        var parameters = NotebookParameter.VariableOf(string.Empty);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith(parameters, StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment[Measured] = "0";
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
