using System.ComponentModel;
using System.Diagnostics;
using PlanNotebooks.Disk;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Word;

/// <summary>Word files of before 2007 and WPS files, which LibreOffice writes anew as .docx where it is installed.</summary>
/// <param name="word">Reads what it writes.</param>
public sealed class OldOfficeFormat(WordFormat word) : IReportFormat
{
    private const string Program = "soffice";
    private const long LongestFile = 128L << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public string Name => "old Word and WPS files";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".doc", ".wps"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file)
    {
        if (!Endings.Contains(file.Ending))
            return FormatMatch.None;
        var isOffice = file.Head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) || file.Head.StartsWith("{\\rtf"u8);
        return isOffice ? FormatMatch.Content : FormatMatch.Name;
    }

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        var bytes = file.ReadAll(LongestFile);
        if (bytes.Length == 0)
            throw new UnreadableReportException(
                file.Path,
                "is empty; expected a Word or WPS file of a plan report or a work report"
            );
        var documents = word.Read(ReportFile.InMemory(file.Path, file.Name, Converted(bytes, file)), failed).ToList();
        if (LostTables.In(bytes, string.Join('\n', documents.Select(document => document.Text))))
            throw new UnreadableReportException(
                file.Path,
                "holds tables that LibreOffice runs together into one number; save it as .docx with Word or WPS"
            );
        return documents;
    }

    private static byte[] Converted(byte[] bytes, ReportFile file)
    {
        var folder = Directory.CreateTempSubdirectory("plan-");
        try
        {
            var source = Path.Combine(folder.FullName, "report" + file.Ending);
            File.WriteAllBytes(source, bytes);
            Run(folder.FullName, source, file.Path);
            var made = Path.Combine(folder.FullName, "report.docx");
            return File.Exists(made)
                ? File.ReadAllBytes(made)
                : throw new UnreadableReportException(
                    file.Path,
                    "cannot be read by LibreOffice: it is damaged or locked by a password; save it as .docx"
                );
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            throw new UnreadableReportException(
                file.Path,
                $"cannot be given to LibreOffice ({fault.Message.ReplaceLineEndings(" ")}); save it as .docx",
                fault
            );
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Run(string folder, string source, string path)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (
            var argument in (string[])
                [
                    "--headless",
                    "--norestore",
                    $"-env:UserInstallation={profile}",
                    "--convert-to",
                    "docx",
                    "--outdir",
                    folder,
                    source,
                ]
        )
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start) ?? throw new Win32Exception();
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            void End(object? sender, EventArgs e) => process.Kill(entireProcessTree: true);
            AppDomain.CurrentDomain.ProcessExit += End;
            var ended = process.WaitForExit(Patience);
            AppDomain.CurrentDomain.ProcessExit -= End;
            if (ended)
                return;
            process.Kill(entireProcessTree: true);
            throw new UnreadableReportException(
                path,
                $"took LibreOffice more than {Patience.TotalSeconds} seconds, and was given up; save it as .docx"
            );
        }
        catch (Win32Exception fault)
        {
            throw new MissingProgramException(
                path,
                "is read where LibreOffice is installed (soffice on PATH); install it, or save the file as .docx",
                fault
            );
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // A temporary folder that another program still holds is left to the system.
        }
    }
}
