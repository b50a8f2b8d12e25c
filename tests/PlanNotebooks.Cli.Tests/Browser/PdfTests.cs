using PlanNotebooks.Cli.Rendering;
using PlanNotebooks.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

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

        using var document = PdfDocument.Open(first);
        var count = document.NumberOfPages;
        Assert.InRange(count, 3, 12);
        var text = string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => Radicals.Plain(letter.Value)));
        Assert.Contains("Targetagainstoutcome", Squeezed(text), StringComparison.Ordinal);
        Assert.Contains("Madefrom", Squeezed(text), StringComparison.Ordinal);
        Assert.Contains($"{count}/{count}", Squeezed(text), StringComparison.Ordinal);
        Assert.DoesNotContain("varcorpus", Squeezed(text), StringComparison.Ordinal);
        Assert.DoesNotContain("CopyasCSV", Squeezed(text), StringComparison.Ordinal);
        var fonts = document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Select(key => document.Structure.GetObject(key).Data).OfType<DictionaryToken>()
            .Where(font => font.TryGet(NameToken.Type, out var type) && type.Equals(NameToken.FontDescriptor)).ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains(font.Data.Keys, key => key.StartsWith("FontFile", StringComparison.Ordinal)));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
