using System.CommandLine;
using System.CommandLine.Parsing;
using PlanNotebooks.Cli.Kernels;
using PlanNotebooks.Cli.Rendering;
using PlanNotebooks.Disk;
using PlanNotebooks.Kernel.Server;
using PlanNotebooks.Kernel.Specs;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan kernel</c>: the Jupyter kernel, and where Jupyter and VS Code find it.</summary>
internal static class KernelCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create() =>
        new("kernel", "Install the C# kernel for Jupyter and VS Code.")
        {
            CreateInstall(),
            CreateUninstall(),
            CreateList(),
            CreateRun(),
        };

    private static Command CreateInstall()
    {
        var name = Name();
        var place = new PlaceOptions();
        var display = new Option<string?>("--display-name")
        {
            Description = "What Jupyter and VS Code show.",
            HelpName = "TEXT",
        };
        var force = new Option<bool>("--force")
        {
            Description = "Replace a kernel of this name that another program installed.",
        };
        var language = LanguageOption.Create();
        var command = new Command("install", "Install the kernel.")
        {
            name,
            display,
            place.SysPrefix,
            place.Prefix,
            force,
            language,
        };
        command.SetAction(parsed =>
            KernelInstaller.Install(
                place.Folder(parsed),
                parsed.GetRequiredValue(name),
                parsed.GetValue(display),
                parsed.GetValue(force),
                Speech.Of(parsed.GetValue(language)),
                parsed.InvocationConfiguration.Output
            )
        );
        return command;
    }

    private static Command CreateUninstall()
    {
        var name = Name();
        var place = new PlaceOptions();
        var force = new Option<bool>("--force")
        {
            Description = "Also remove a kernel that another program installed.",
        };
        var command = new Command("uninstall", "Remove the kernel.") { name, place.SysPrefix, place.Prefix, force };
        command.SetAction(parsed =>
            KernelInstaller.Uninstall(
                place.Folder(parsed),
                parsed.GetRequiredValue(name),
                parsed.GetValue(force),
                parsed.InvocationConfiguration.Output
            )
        );
        return command;
    }

    private static Command CreateList()
    {
        var command = new Command(
            "list",
            "List the kernels that Jupyter and VS Code find, and say which are this one."
        );
        command.SetAction(parsed => KernelInstaller.List(parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command CreateRun()
    {
        var file = new Argument<string>("CONNECTION_FILE")
        {
            Description = "The file that Jupyter writes for the kernel.",
        };
        file.Validators.Add(PathArguments.Check);
        var command = new Command("run", "Run a kernel; Jupyter and VS Code do this.") { file };
        var language = LanguageOption.Create();
        command.Add(language);
        command.SetAction(parsed =>
        {
            using var told = NotebookParameters.Set(LanguageOption.AsParameter(parsed.GetValue(language)));
            return Run(parsed.GetRequiredValue(file));
        });
        return command;
    }

    private static int Run(string file)
    {
        if (FileKind.IsSpecial(file))
            throw new CommandException(
                $"{file}: is a pipe or a device; expected the connection file that Jupyter writes",
                ExitCodes.Failed
            );
        try
        {
            KernelServer.Run(file, new SessionOptions(Environment.CurrentDirectory));
        }
        catch (InvalidDataException e)
        {
            throw new CommandException(e.Message, ExitCodes.Failed);
        }

        // Threads that cells have left behind are not waited for.
        ProcessExits.Finish(ExitCodes.Ok);
        Environment.Exit(ExitCodes.Ok);
        return ExitCodes.Ok;
    }

    private static Option<string> Name()
    {
        var name = new Option<string>("--name")
        {
            Description =
                $"The name by which notebooks ask for it; {KernelSpec.DotnetInteractiveName} stands in for .NET Interactive.",
            HelpName = "NAME",
            DefaultValueFactory = _ => KernelSpec.DefaultName,
        };
        name.Validators.Add(CheckName);
        return name;
    }

    private static void CheckName(OptionResult result)
    {
        if (result.GetValueOrDefault<string>() is { } given && !KernelSpec.IsName(given))
            result.AddError($"{given}: no name for a kernel; letters, digits, dots, hyphens and underscores are");
    }
}
