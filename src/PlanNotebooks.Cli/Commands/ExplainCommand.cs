using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Cli.Rendering;
using PlanNotebooks.Formats;
using PlanNotebooks.Languages;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Commands;

/// <summary><c>plan explain</c>: lists every number of a report with what became of it, or says of one how it was read.</summary>
internal static class ExplainCommand
{
    private static int? OffsetOf(ArgumentResult result)
    {
        var said = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
            return offset;
        result.AddError($"--at {said}: expected an offset into the file, a number from 0 to {int.MaxValue}");
        return null;
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("FILE") { Description = "A report (text, a web page, Word, PDF)." };
        path.Validators.Add(PathArguments.Check);
        var format = new Option<string>("--format")
        {
            Description = "How to list the numbers: table or jsonl.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var at = new Option<int?>("--at")
        {
            Description = "Explain the number at this offset into the file instead.",
            HelpName = "OFFSET",
        };
        at.CustomParser = OffsetOf;
        var frame = new Option<bool>("--frame")
        {
            Description = "Say what the report was taken to be instead: region, kind, years, and what told them.",
        };
        var language = LanguageOption.Create();
        var command = new Command("explain", "List every number of a report with what became of it, or explain one.")
        {
            path,
            format,
            at,
            frame,
            language,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                using var told = NotebookParameters.Set(LanguageOption.AsParameter(parsed.GetValue(language)));
                return await RunAsync(
                    parsed.GetRequiredValue(path),
                    parsed.GetRequiredValue(format),
                    parsed.GetValue(at),
                    parsed.GetValue(frame),
                    parsed.InvocationConfiguration
                );
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string path,
        string format,
        int? offset,
        bool frame,
        InvocationConfiguration streams
    )
    {
        var report = Load(path);
        if (frame)
        {
            foreach (var line in report.ExplainFrame())
                await streams.Output.WriteLineAsync(VisibleText.Of(line));
            return ExitCodes.Ok;
        }

        if (offset is { } at)
        {
            var lines =
                report.Explain(at)
                ?? throw new CommandException(
                    Texts.Say("said.no-number", ("path", path), ("at", $"{at}")),
                    ExitCodes.Failed
                );
            foreach (var line in lines)
                await streams.Output.WriteLineAsync(VisibleText.Of(Worded(line)));
            return ExitCodes.Ok;
        }

        using var text = new StringWriter { NewLine = "\n" };
        if (format == "jsonl")
            report.NumberTable.WriteJsonLines(text);
        else
            text.WriteLine(VisibleText.Of(report.NumberTable.Showing(report.Numbers.Count).ToText()));
        await streams.Output.WriteAsync(text.ToString());
        return ExitCodes.Ok;
    }

    /// <summary>A line with its step's name in Chinese, where that is spoken: <c>  label: 新增就业</c>.</summary>
    private static string Worded(string line)
    {
        var step = line.Split(": ", 2)[0];
        return Speech.IsChinese && ColumnMeaning.Of("trace", step.TrimStart()) is { } known
            ? step.Replace(known.Column, known.Chinese, StringComparison.Ordinal) + "：" + line[(step.Length + 2)..]
            : line;
    }

    /// <summary>Reads what may be no report: why none of its numbers is a figure is what is asked.</summary>
    private static Report Load(string path)
    {
        try
        {
            var document = ReportDocuments.One(path, ReportFormats.All);
            var report = FileBudget.Run(path, () => Report.FromDocument(document));
            return report.Numbers.Count > 0
                ? report
                : throw new CommandException(Texts.Say("said.no-numbers", ("path", path)), ExitCodes.Failed);
        }
        catch (UnreadableReportException fault)
        {
            throw new CommandException(fault.Message.ReplaceLineEndings(" "), ExitCodes.Failed);
        }
    }
}
