using PlanNotebooks.Disk;
using PlanNotebooks.Formats;
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
    /// <exception cref="CommandException">The output is one of them, or a report in one of the folders.</exception>
    public static void Check(string? output, IEnumerable<string> inputs)
    {
        if (output is null || !FileKind.IsFile(output))
            return;
        if (inputs.Any(input => IsOf(output, input)))
            throw new CommandException(
                $"{output}: is read by this command, and would be written over; give another name with --out",
                ExitCodes.Failed
            );
    }

    /// <summary>Checks that a notebook's outputs do not go into the notebook that is run.</summary>
    /// <exception cref="CommandException">They would.</exception>
    public static void CheckNotebook(string? output, string notebook)
    {
        if (output is not null && File.Exists(output) && RealPath.AreOne(output, notebook))
            throw new CommandException(
                $"{output}: is the notebook itself; plan render --in-place writes outputs into it",
                ExitCodes.Failed
            );
    }

    /// <summary>Whether a file is an input, one of a folder, or a table beside a file; under whatever name.</summary>
    private static bool IsOf(string output, string input) =>
        Directory.Exists(input)
            ? FolderFiles.Of(input, static _ => { }).Any(file => RealPath.AreOne(output, file) && IsRead(file))
            : CorpusFiles.TablesBeside(input).Append(input).Any(file => RealPath.AreOne(output, file));

    private static bool IsRead(string path) =>
        CorpusFiles.OwnTables.Contains(Path.GetFileName(path))
        || (CorpusFiles.IsExpected(path, ReportFormats.Uncached, static _ => { }) && !IsOwn(ReportFile.OnDisk(path)));

    private static bool IsOwn(ReportFile file) => Array.Exists(OwnBeginnings, beginning => file.Head.StartsWith(beginning));
}
