using System.Diagnostics;
using PlanNotebooks.Cli.Rendering;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>Pages on paper, as a PDF reader sees them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PdfTests(RenderedPages pages)
{
    [ChromiumFact]
    public async Task Pdf_OfAnOwnPage_HasItsPagesTextAndFontsAndTheSameBytesAgain()
    {
        var page = pages.Pages.First(path => path.Contains("/own/01", StringComparison.Ordinal));
        var (first, second) = (Path.Combine(pages.Scratch, "first.pdf"), Path.Combine(pages.Scratch, "second.pdf"));
        await PdfPrinter.Default().PrintAsync(page, first, CancellationToken.None);
        await PdfPrinter.Default().PrintAsync(page, second, CancellationToken.None);
        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));

        var count = int.Parse(System.Text.RegularExpressions.Regex.Match(Run("pdfinfo", first), "Pages: +(\\d+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(count, 3, 12);
        var text = Run("pdftotext", "-layout", first, "-");
        Assert.Contains("Target against outcome 目标与实绩", text, StringComparison.Ordinal);
        Assert.Contains("Made from", text, StringComparison.Ordinal);
        Assert.Matches($"{count} ?/ ?{count}", text);
        Assert.DoesNotContain("var corpus", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Copy as CSV", text, StringComparison.Ordinal);
        Assert.All(Run("pdffonts", first).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2), line => Assert.Matches(" yes +(yes|no) +(yes|no) ", line));
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
