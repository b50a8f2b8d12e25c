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
    private static bool IsOf(string output, string input)
    {
        if (!Directory.Exists(input))
            return RealPath.AreOne(output, input) || CorpusFiles.TablesBeside(input).Any(table => RealPath.AreOne(output, table));
        return (RealPath.IsIn(output, input) && IsRead(RealPath.Of(output)))
            || FolderFiles.Of(input, static _ => { }).Any(file => FileKind.AreOne(output, file) && IsRead(file));
    }

    private static bool IsRead(string path)
    {
        if (CorpusFiles.OwnTables.Contains(Path.GetFileName(path)))
            return true;
        try
        {
            var file = ReportFile.OnDisk(path);
            var isReport =
                FormatChoice.IsExpected(file.Ending, ReportFormats.Uncached)
                || FormatChoice.Find(file, ReportFormats.Uncached) is not null;
            return isReport && !IsOwn(file);
        }
        catch (UnreadableReportException)
        {
            // What cannot be opened is not read either; that it cannot be replaced is said when it is written.
            return false;
        }
    }

    private static bool IsOwn(ReportFile file)
    {
        foreach (var beginning in OwnBeginnings)
            if (file.Head.StartsWith(beginning))
                return true;
        return false;
    }
}
