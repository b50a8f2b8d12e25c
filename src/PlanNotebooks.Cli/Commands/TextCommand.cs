using System.CommandLine;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Cli.Rendering;
using PlanNotebooks.Formats;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan text</c>: prints the text that observations point into.</summary>
internal static class TextCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("FILE")
        {
            Description = "A report (text, a web page, Word, PDF), or a zip archive of reports.",
        };
        path.Validators.Add(PathArguments.Check);
        var member = new Option<string?>("--member")
        {
            Description = "The file in the archive, as plan extract names it.",
            HelpName = "NAME",
        };
        var language = LanguageOption.Create();
        var command = new Command(
            "text",
            "Print the text of a report that the start and end of its observations point into."
        )
        {
            path,
            member,
            language,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                using var told = NotebookParameters.Set(LanguageOption.AsParameter(parsed.GetValue(language)));
                return await RunAsync(parsed.GetRequiredValue(path), parsed.GetValue(member), parsed.InvocationConfiguration);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(string path, string? member, InvocationConfiguration streams)
    {
        try
        {
            var document = member is null ? ReportDocuments.One(path, ReportFormats.All) : Member(path, member);
            await streams.Output.WriteAsync(Console.IsOutputRedirected ? document.Text : VisibleText.Of(document.Text));
            return ExitCodes.Ok;
        }
        catch (UnreadableReportException fault)
        {
            throw new CommandException(fault.Message.ReplaceLineEndings(" "), ExitCodes.Failed);
        }
    }

    private static ReportDocument Member(string path, string name)
    {
        var sources = new List<string>();
        foreach (var document in ReportDocuments.Of(path, ReportFormats.All, static _ => { }))
        {
            if (document.Source == name || document.Source.EndsWith("/" + name, StringComparison.Ordinal))
                return document;
            sources.Add(document.Source);
        }

        throw new UnreadableReportException(path, $"holds no {name}; it holds {string.Join(", ", sources)}");
    }
}
