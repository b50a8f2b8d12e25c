using System.Diagnostics;
using System.Globalization;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Prints pages to PDF through Chromium.</summary>
/// <param name="program">The program's path.</param>
internal sealed class PdfPrinter(string program)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What is said where there is no printer.</summary>
    public static string Missing => Texts.Say("said.no-chromium");

    /// <summary>The printer of this machine; null where no Chromium is on PATH.</summary>
    public static PdfPrinter? Find() => ChromiumProgram.Find() is { } program ? new PdfPrinter(program) : null;

    /// <summary>Prints a page; the same page gives the same bytes.</summary>
    /// <exception cref="IOException">Chromium did not print it.</exception>
    public async Task PrintAsync(string page, string pdf, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("plan-pdf-");
        try
        {
            var printed = Path.Combine(profile.FullName, "page.pdf");
            await RunAsync(page, printed, profile.FullName, cancellation);
            await OutputFile.WriteAsync(
                pdf,
                PdfNodes.Renumber(PdfDates.Remove(await File.ReadAllBytesAsync(printed, cancellation))),
                cancellation
            );
        }
        finally
        {
            Delete(profile);
        }
    }

    private async Task RunAsync(string page, string pdf, string profile, CancellationToken cancellation)
    {
        using var process =
            Process.Start(Start(page, pdf, profile)) ?? throw new IOException($"{program} did not start");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            await output;
            if (process.ExitCode != 0 || !File.Exists(pdf))
                throw new IOException($"Chromium did not print the page ({Last(await error, process.ExitCode)})");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            if (cancellation.IsCancellationRequested)
                throw;
            throw new IOException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Chromium did not print the page within {Patience.TotalMinutes:0} minutes"
                )
            );
        }
    }

    private ProcessStartInfo Start(string page, string pdf, string profile) =>
        new(
            program,
            [
                "--headless",
                .. ChromiumProgram.Arguments,
                $"--user-data-dir={Path.Combine(profile, "profile")}",
                "--no-pdf-header-footer",
                $"--print-to-pdf={pdf}",
                new Uri(page).AbsoluteUri,
            ]
        )
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };

    private static string Last(string error, int code) =>
        error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault()
        ?? $"exit code {code.ToString(CultureInfo.InvariantCulture)}";

    private static void Delete(DirectoryInfo profile)
    {
        try
        {
            profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A process of the browser is still closing its files; the system empties its temporary folder.
        }
    }
}
