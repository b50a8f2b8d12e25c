using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Commands;

/// <summary>What <c>--help</c> prints, in Chinese where that is spoken; texts.tsv has it by the English words.</summary>
internal sealed class SpokenHelp : SynchronousCommandLineAction
{
    private const string Key = "help.";

    /// <summary>What System.CommandLine itself prints around the descriptions.</summary>
    private static readonly string[] Own =
    [
        "Description:",
        "Usage:",
        "Arguments:",
        "Options:",
        "Commands:",
        "[command]",
        "[options]",
        "[default: ",
        "(REQUIRED)",
    ];

    private readonly SynchronousCommandLineAction _help;

    private SpokenHelp(SynchronousCommandLineAction help) => _help = help;

    /// <summary>Has the help of a command and of those below it speak Chinese, where a command line, or else the environment, asks for
    /// it.</summary>
    public static void Speak(RootCommand command, IReadOnlyList<string> args)
    {
        var asked = args.Zip(args.Skip(1)).Where(pair => pair.First == "--lang").Select(pair => Speech.Of(pair.Second)).LastOrDefault();
        using var spoken = Speech.In(asked ?? Speech.Current);
        if (!Speech.IsChinese)
            return;
        Translate(command);
        var option = command.Options.OfType<HelpOption>().Single();
        if (option.Action is SynchronousCommandLineAction help)
            option.Action = new SpokenHelp(help);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var streams = parseResult.InvocationConfiguration;
        var output = streams.Output;
        using var text = new StringWriter();
        streams.Output = text;
        var code = _help.Invoke(parseResult);
        streams.Output = output;
        using var spoken = Speech.In(Language.Chinese);
        var words = text.ToString();
        foreach (var own in Own)
            words = words.Replace(own, Texts.Say(Key + own.TrimEnd()), StringComparison.Ordinal);
        output.Write(words);
        return code;
    }

    private static void Translate(Command command)
    {
        foreach (var symbol in (Symbol[])[command, .. command.Arguments, .. command.Options])
            symbol.Description = Texts.Find(Key + symbol.Description) ?? symbol.Description;
        foreach (var below in command.Subcommands)
            Translate(below);
    }
}
