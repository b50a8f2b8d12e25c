using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PlanNotebooks.Cli.Exports;
using PlanNotebooks.Cli.Rendering;

namespace PlanNotebooks.Cli.Commands;

/// <summary>The options that say where observations go and how, of <c>plan extract</c> and <c>plan merge</c>.</summary>
internal sealed class OutputOptions
{
    /// <summary>Creates the options.</summary>
    public OutputOptions()
    {
        Format.AcceptOnlyFromAmong(ExportFormats.Names);
        File.Validators.Add(PathArguments.Check);
        Jobs.Validators.Add(CheckJobs);
    }

    public Option<string> Format { get; } =
        new("--format")
        {
            Description = $"How to write them: {ExportFormats.Help}.",
            DefaultValueFactory = _ => ExportFormats.All[0].Name,
        };

    public Option<string?> File { get; } =
        new("--out") { Description = "Where to write them; standard output without it.", HelpName = "FILE" };

    /// <summary>The language of tables, workbooks and the summary.</summary>
    public Option<string?> Language { get; } = LanguageOption.Create();

    public Option<bool> Mark { get; } =
        new("--bom") { Description = "Begin a CSV with a byte order mark, by which Excel knows that it is UTF-8." };

    public Option<bool> Strict { get; } =
        new("--strict") { Description = "Fail where a file in a folder could not be read or is no report." };

    public Option<int> Jobs { get; } =
        new("--jobs")
        {
            Description = "How many files to read at once; the output is the same with any number.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };

    /// <summary>Lets a command say what does not fit together.</summary>
    public void Check(Command command) =>
        command.Validators.Add(result =>
        {
            if (LacksValue(result.GetResult(Format)) || LacksValue(result.GetResult(File)))
                return;
            if (
                ExportFormats.Fault(result.GetValue(Format), FileOf(result.GetValue(File)), result.GetValue(Mark)) is
                { } fault
            )
                result.AddError(fault);
        });

    /// <summary>Speaks the language that a command line chose, until disposed.</summary>
    public IDisposable Speak(ParseResult parsed) => NotebookParameters.Set(LanguageOption.AsParameter(parsed.GetValue(Language)));

    /// <summary>What a command line chose.</summary>
    public ExtractChoices Read(ParseResult parsed) =>
        new(ExportFormats.Of(parsed.GetRequiredValue(Format)), FileOf(parsed.GetValue(File)), parsed.GetValue(Strict), UseCache: true)
        {
            Jobs = parsed.GetValue(Jobs),
            ByteOrderMark = parsed.GetValue(Mark),
        };

    /// <summary>The file that is named; <c>-</c> is standard output.</summary>
    private static string? FileOf(string? name) => name == "-" ? null : name;

    private static void CheckJobs(OptionResult result)
    {
        if (
            result.Tokens is [var token]
            && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count) || count < 1)
        )
            result.AddError($"--jobs {token.Value}: expected a number from 1");
    }

    /// <summary>Whether an option stands without its value, which is said by itself.</summary>
    private static bool LacksValue(OptionResult? option) => option is { Implicit: false, Tokens.Count: 0 };
}
