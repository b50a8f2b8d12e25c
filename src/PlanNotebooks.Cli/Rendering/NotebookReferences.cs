using System.Text.RegularExpressions;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>What a notebook refers to that this machine may not have: packages, and the bridges to them, which are built apart.</summary>
internal static partial class NotebookReferences
{
    private const string PackageScheme = "nuget:";
    private const string BuildCommand = "dotnet build src/Interop/Interop.sln -c Release";

    /// <summary>Why the notebook cannot run yet, where it asks for packages and an assembly of its own is not built; else null.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">The notebook's folder.</param>
    public static string? WhyNotYet(Notebook notebook, string folder)
    {
        var references = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).SelectMany(cell => Of(cell.Source)).ToList();
        if (!references.Exists(IsPackage))
            return null;
        var missing = references.Find(reference => !IsPackage(reference) && IsPath(reference) && !File.Exists(Path.GetFullPath(reference, folder)));
        return missing is null ? null : $"{Path.GetFileName(missing)} is not built; {BuildCommand} builds it where NuGet has the packages";
    }

    /// <summary>Why a run ended for want of a package; null where it ended otherwise, or well.</summary>
    public static string? WhyNotHere(NotebookRun run) =>
        run.Failure is { Error: { Name: ErrorOutput.PackageError } error } ? error.Message.Split('\n')[0] : null;

    /// <summary>The line that says so.</summary>
    public static string LeftOut(NotebookFile file, string why) => $"{file.Name} is left out: {why}";

    private static IEnumerable<string> Of(string source) => Reference().Matches(source).Select(match => match.Groups[1].Value.Trim());

    private static bool IsPackage(string reference) => reference.StartsWith(PackageScheme, StringComparison.OrdinalIgnoreCase);

    private static bool IsPath(string reference) => reference.Contains('/', StringComparison.Ordinal) || reference.Contains('\\', StringComparison.Ordinal);

    [GeneratedRegex("^[ \\t]*#r[ \\t]+\"([^\"\\n]*)\"", RegexOptions.Multiline)]
    private static partial Regex Reference();
}
