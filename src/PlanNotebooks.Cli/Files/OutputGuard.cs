using PlanNotebooks.Disk;
using PlanNotebooks.Formats;
using PlanNotebooks.Languages;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Files;

/// <summary>Refuses to write over what is read.</summary>
internal static class OutputGuard
{
    /// <summary>How the files begin that <c>plan extract</c> itself writes: to write one anew, beside the reports, harms none.</summary>
    private static readonly byte[][] OwnBeginnings =
    [
        "{\"id\":"u8.ToArray(),
        "[\n{\"id\":"u8.ToArray(),
        "id,report,"u8.ToArray(),
        "\uFEFFid,report,"u8.ToArray(),
    ];

    /// <summary>Checks an output against the inputs of the same command; links are followed.</summary>
    /// <param name="output">The file to write; null or a pipe needs no check.</param>
    /// <param name="inputs">The files and folders that are read.</param>
    /// <exception cref="CommandException">The output is one of them, a report or a table in one of the folders, or a table beside one of
    /// the files.</exception>
    public static void Check(string? output, IEnumerable<string> inputs)
    {
        if (output is null || !FileKind.IsFile(output))
            return;
        var isOutput = RealPath.IsOneWith(output);
        if (inputs.Any(input => IsOf(isOutput, input)))
            throw new CommandException(
                Texts.Say("said.is-read", ("path", output)),
                ExitCodes.Failed
            );
    }

    /// <summary>Checks that a notebook's outputs do not go into the notebook that is run.</summary>
    /// <exception cref="CommandException">They would.</exception>
    public static void CheckNotebook(string? output, string notebook)
    {
        if (output is not null && File.Exists(output) && RealPath.AreOne(output, notebook))
            throw new CommandException(
                Texts.Say("said.itself", ("path", output)),
                ExitCodes.Failed
            );
    }

    /// <summary>Whether the output is an input, one of a folder, or a table beside a file; under whatever name.</summary>
    private static bool IsOf(Func<string, bool> isOutput, string input) =>
        Directory.Exists(input)
            ? FolderFiles.Of(input, static _ => { }).Any(file => isOutput(file) && IsRead(file))
            : CorpusFiles.TablesBeside(input).Append(input).Any(isOutput);

    private static bool IsRead(string path) =>
        CorpusFiles.OwnTables.Contains(Path.GetFileName(path))
        || (CorpusFiles.IsExpected(path, ReportFormats.Uncached, static _ => { }) && !IsOwn(ReportFile.OnDisk(path)));

    private static bool IsOwn(ReportFile file) => Array.Exists(OwnBeginnings, beginning => file.Head.StartsWith(beginning));
}
