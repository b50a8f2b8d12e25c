using PlanNotebooks.Cli.Files;
using PlanNotebooks.Cli.Starting;
using PlanNotebooks.Kernel.Specs;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Kernels;

/// <summary>Installs, removes and lists the kernel, and says what it did.</summary>
internal static class KernelInstaller
{
    /// <summary>Installs the kernel in a folder of kernels.</summary>
    /// <exception cref="CommandException">Another program's kernel has the name.</exception>
    public static int Install(
        string kernels,
        string name,
        string? displayName,
        bool force,
        Language? language,
        TextWriter output
    )
    {
        if (KernelSpec.Find(kernels, name) is { IsOurs: false } other && !force)
            throw new CommandException(
                $"{other.Folder}: a kernel of this name was installed by another program; choose another --name, "
                    + "or replace it with --force",
                ExitCodes.Failed
            );
        try
        {
            var spec = KernelSpec.Install(kernels, name, displayName ?? DisplayName(name), Command(language));
            output.WriteLine(VisibleText.Of($"installed kernel {spec.Name}: \"{spec.DisplayName}\" in {spec.Folder}"));
            return ExitCodes.Ok;
        }
        catch (Exception fault) when (Problems.IsExpected(fault))
        {
            throw new CommandException(Problems.Line(Path.Combine(kernels, name), fault), ExitCodes.Failed);
        }
    }

    /// <summary>Removes the kernel from a folder of kernels.</summary>
    /// <exception cref="CommandException">It is not there, or another program's.</exception>
    public static int Uninstall(string kernels, string name, bool force, TextWriter output)
    {
        if (KernelSpec.Find(kernels, name) is not { } spec)
            throw new CommandException(
                $"{kernels}: no kernel {name} here; plan kernel list shows those there are",
                ExitCodes.Failed
            );
        if (!spec.IsOurs && !force)
            throw new CommandException(
                $"{spec.Folder}: this kernel was installed by another program; remove it with --force",
                ExitCodes.Failed
            );
        spec.Uninstall();
        output.WriteLine($"removed kernel {spec.Name} from {spec.Folder}");
        return ExitCodes.Ok;
    }

    /// <summary>Lists the kernels of every folder that is looked in.</summary>
    public static int List(TextWriter output)
    {
        var specs = KernelFolders.All().SelectMany(KernelSpec.ReadAll).ToList();
        foreach (var spec in specs)
            output.WriteLine(VisibleText.Of($"{spec.Name}\t{spec.DisplayName}\t{spec.Folder}\t{State(spec)}"));
        if (!specs.Exists(spec => spec.IsOurs))
            output.WriteLine("this kernel is not installed; plan kernel install installs it");
        return ExitCodes.Ok;
    }

    private static string State(KernelSpec spec)
    {
        if (!spec.IsOurs)
            return "another kernel";
        return spec.Command.FirstOrDefault() is { } program && Path.IsPathRooted(program) && !File.Exists(program)
            ? "PlanNotebooks, but its program has gone: install it again"
            : "PlanNotebooks";
    }

    private static string DisplayName(string name) =>
        name == KernelSpec.DotnetInteractiveName ? ".NET (C#) by PlanNotebooks" : "C# (PlanNotebooks)";

    private static IReadOnlyList<string> Command(Language? language)
    {
        var program = ToolCommand.Find(Environment.ProcessPath!);
        string[] spoken = language is { } code ? ["--lang", Speech.Code(code)] : [];
        return [program, .. OwnProgram.ArgumentsOf(program), "kernel", "run", .. spoken];
    }
}
