using System.CommandLine;
using PlanNotebooks.Cli.Commands;
using PlanNotebooks.Kernel.Specs;

namespace PlanNotebooks.Cli.Kernels;

/// <summary>The options that say where a kernel is installed: for the user, or in a Python environment.</summary>
internal sealed class PlaceOptions
{
    /// <summary>The active Python environment.</summary>
    public Option<bool> SysPrefix { get; } =
        new("--sys-prefix") { Description = "In the Python environment that is active (venv or conda)." };

    /// <summary>A Python environment by its folder.</summary>
    public Option<string?> Prefix { get; } =
        new("--prefix") { Description = "In the Python environment in this folder.", HelpName = "FOLDER" };

    /// <summary>Creates the options.</summary>
    public PlaceOptions() => Prefix.Validators.Add(PathArguments.Check);

    /// <summary>The folder of kernels that a command line names.</summary>
    /// <exception cref="CommandException">No environment is active.</exception>
    public string Folder(ParseResult parsed)
    {
        if (parsed.GetValue(Prefix) is { } prefix)
            return KernelFolders.OfPrefix(prefix);
        if (!parsed.GetValue(SysPrefix))
            return KernelFolders.User();
        return KernelFolders.ActivePrefix() is { } active
            ? KernelFolders.OfPrefix(active)
            : throw new CommandException(
                "--sys-prefix: no Python environment is active (neither VIRTUAL_ENV nor CONDA_PREFIX is set); "
                    + "give its folder with --prefix",
                ExitCodes.Usage
            );
    }
}
