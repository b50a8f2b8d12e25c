namespace PlanNotebooks.Cli.Kernels;

/// <summary>The command by which an installed .NET tool is started, which an update of the tool leaves where it is.</summary>
internal static class ToolCommand
{
    private static readonly string Store = $"{Path.DirectorySeparatorChar}.store{Path.DirectorySeparatorChar}";

    /// <summary>
    /// The link to a program in the store of tools, whose folder carries the tool's version; the program itself where there is no such
    /// link, as on Windows, where the command is a script.
    /// </summary>
    public static string Find(string program)
    {
        var store = program.IndexOf(Store, StringComparison.Ordinal);
        if (store < 0)
            return program;
        var command = Path.Combine(program[..store], Path.GetFileName(program));
        return File.ResolveLinkTarget(command, returnFinalTarget: true)?.FullName == program ? command : program;
    }
}
