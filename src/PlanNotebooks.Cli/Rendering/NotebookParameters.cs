using System.CommandLine;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>What notebooks are told from outside: <c>--param corpus=FOLDER</c>.</summary>
internal sealed class NotebookParameters : IDisposable
{
    private const string Corpus = "corpus";
    private static readonly string Language = NotebookParameter.VariableOf(Speech.Parameter);

    // A cell of a notebook in Chinese sets the language for itself: it is not that of what runs after it.
    private readonly Dictionary<string, string?> _before = new() { [Language] = Environment.GetEnvironmentVariable(Language) };

    private NotebookParameters(IEnumerable<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            var variable = NotebookParameter.VariableOf(name);
            _before.TryAdd(variable, Environment.GetEnvironmentVariable(variable));
            Environment.SetEnvironmentVariable(variable, value);
        }
    }

    /// <summary>The option that takes them.</summary>
    public static Option<string[]> Option() =>
        new("--param")
        {
            Description = "What the notebooks are told: corpus=FOLDER reads the reports of another folder.",
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
        };

    /// <summary>Sets the parameters until disposed.</summary>
    /// <exception cref="CommandException">One is no NAME=VALUE, or the corpus is not there.</exception>
    public static NotebookParameters Set(IEnumerable<string> given) => new([.. given.Select(Parse)]);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (variable, value) in _before)
            Environment.SetEnvironmentVariable(variable, value);
    }

    private static (string Name, string Value) Parse(string given)
    {
        var equals = given.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || !given[..equals].All(IsNamed))
            throw new CommandException(
                Texts.Say("said.no-parameter", ("given", given)),
                ExitCodes.Usage
            );
        var (name, value) = (given[..equals], given[(equals + 1)..]);
        return (name, name.Equals(Corpus, StringComparison.OrdinalIgnoreCase) ? PathOf(value) : value);
    }

    private static bool IsNamed(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    // Cells run in the notebook's folder, and the user speaks from another.
    private static string PathOf(string value) =>
        Directory.Exists(value) || File.Exists(value)
            ? Path.GetFullPath(value)
            : throw new CommandException(
                Texts.Say("said.no-reports", ("path", value)),
                ExitCodes.Failed
            );
}
