using System.ComponentModel;
using System.Diagnostics;
using System.Xml;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Runs poppler's pdftotext on a PDF.</summary>
internal static class PdfToText
{
    private const string Program = "pdftotext";
    private const long LongestFile = 512L << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>How to get the program, in a line.</summary>
    private const string Missing = "needs pdftotext, which is not on PATH; install poppler (Debian and Ubuntu: apt install poppler-utils; macOS: brew install poppler; Windows: winget install poppler)";

    /// <summary>The pages of a PDF.</summary>
    /// <exception cref="UnreadableReportException">pdftotext is not installed, or cannot read the file, or takes too long.</exception>
    public static List<PdfPage> Read(ReportFile file)
    {
        if (file.Length > LongestFile) throw new UnreadableReportException(file.Path, $"is longer than {LongestFile >> 20} MB, so it is no report");
        if (file.DiskPath is { } path) return Run(path, file.Path);
        var copy = Path.Combine(Path.GetTempPath(), $"plan-{Path.GetRandomFileName()}.pdf");
        try
        {
            File.WriteAllBytes(copy, file.ReadAll(LongestFile));
            return Run(copy, file.Path);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static List<PdfPage> Run(string path, string name)
    {
        using var process = Start(path, name);
        var error = process.StandardError.ReadToEndAsync();
        using var watch = new Timer(_ => Kill(process), null, Patience, Timeout.InfiniteTimeSpan);
        var clock = Stopwatch.StartNew();
        try
        {
            var pages = BoxReader.Read(process.StandardOutput);
            process.WaitForExit();
            return process.ExitCode == 0 ? pages : throw Failed(name, clock.Elapsed, error.Result);
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException)
        {
            Kill(process);
            process.WaitForExit();
            throw fault is InvalidDataException ? new UnreadableReportException(name, fault.Message, fault) : Failed(name, clock.Elapsed, error.Result);
        }
    }

    private static Process Start(string path, string name)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in (string[])["-bbox", "-enc", "UTF-8", path, "-"]) start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start) ?? throw new Win32Exception();
        }
        catch (Win32Exception fault)
        {
            throw new MissingProgramException(name, Missing, fault);
        }
    }

    private static UnreadableReportException Failed(string name, TimeSpan time, string error)
    {
        if (time >= Patience) return new(name, $"took pdftotext more than {Patience.TotalMinutes} minutes, and was given up");
        if (error.Contains("password", StringComparison.OrdinalIgnoreCase)) return new(name, "is locked by a password; save it without one");
        if (error.Contains("not allowed", StringComparison.OrdinalIgnoreCase)) return new(name, "does not allow its text to be copied; print it to a new PDF");
        var line = error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "no reason given";
        return new(name, $"is a damaged PDF (pdftotext: {line}); get it again");
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
