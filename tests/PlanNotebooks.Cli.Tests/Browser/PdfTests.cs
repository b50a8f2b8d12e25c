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
        await PdfPrinter.Find()!.PrintAsync(page, first, CancellationToken.None);
        await PdfPrinter.Find()!.PrintAsync(page, second, CancellationToken.None);
        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));

        using var document = PdfDocument.Open(first);
        var count = document.NumberOfPages;
        Assert.InRange(count, 3, 18);
        Assert.InRange(new FileInfo(first).Length, 1, 2_000_000);
        var text = string.Concat(
            document.GetPages().SelectMany(page => page.Letters).Select(letter => Radicals.Plain(letter.Value))
        );
        Assert.Contains("Targetagainstoutcome", Squeezed(text), StringComparison.Ordinal);
        Assert.Contains("Wherethenumbersstand", Squeezed(text), StringComparison.Ordinal);
        Assert.Contains("Madefrom", Squeezed(text), StringComparison.Ordinal);
        Assert.Contains($"{count}/{count}", Squeezed(text), StringComparison.Ordinal);
        Assert.DoesNotContain("varcorpus", Squeezed(text), StringComparison.Ordinal);
        Assert.DoesNotContain("CopyasCSV", Squeezed(text), StringComparison.Ordinal);
        Assert.DoesNotContain("hover", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("click", text, StringComparison.OrdinalIgnoreCase);
        var fonts = Dictionaries(document)
            .Where(found => found.TryGet(NameToken.FontDescriptor, out _) && !Is(found, NameToken.Subtype, "Type3"))
            .ToList();
        Assert.NotEmpty(fonts);
        Assert.All(
            fonts,
            font =>
                Assert.Contains(
                    DescriptorOf(document, font).Data.Keys,
                    key => key.StartsWith("FontFile", StringComparison.Ordinal)
                )
        );
    }

    /// <summary>The page with the most figures, in Chinese: within the size, and its words and notes can be found.</summary>
    [ChromiumFact]
    public async Task Pdf_OfTheChinesePageWithMostFigures_IsSmallAndIsSearched()
    {
        var page = Path.Combine(pages.ChineseFolder, "03-cross-district.html");
        var pdf = Path.Combine(pages.Scratch, "zh.pdf");
        await PdfPrinter.Find()!.PrintAsync(page, pdf, CancellationToken.None);
        using var document = PdfDocument.Open(pdf);
        Assert.InRange(new FileInfo(pdf).Length, 1, 2_000_000 * Math.Max(document.NumberOfPages, 18) / 18);
        var text = Squeezed(
            string.Concat(
                document.GetPages().SelectMany(one => one.Letters).Select(letter => Radicals.Plain(letter.Value))
            )
        );
        Assert.Contains("区县对比", text, StringComparison.Ordinal);
        Assert.Contains("地区生产总值增速：", text, StringComparison.Ordinal);
        Assert.Contains("数字出处", text, StringComparison.Ordinal);
    }

    /// <summary>The headings of a table stand on each page that it goes on over.</summary>
    [ChromiumFact]
    public async Task Pdf_OfATableOverPages_HasItsHeadingsOnEach()
    {
        var pdf = Path.Combine(pages.Scratch, "headings.pdf");
        var page = Path.Combine(pages.ChineseFolder, "00-start-here.html");
        await PdfPrinter.Find()!.PrintAsync(page, pdf, CancellationToken.None);
        using var document = PdfDocument.Open(pdf);
        var texts = document
            .GetPages()
            .Select(one => Squeezed(string.Concat(one.Letters.Select(letter => Radicals.Plain(letter.Value)))))
            .ToList();
        var columns = texts.FindIndex(text => text.Contains("region_code", StringComparison.Ordinal));
        Assert.All(texts[columns..(columns + 2)], text => Assert.Contains("列名中文类型", text, StringComparison.Ordinal));
    }

    private static IEnumerable<DictionaryToken> Dictionaries(PdfDocument document) =>
        document
            .Structure.CrossReferenceTable.ObjectOffsets.Keys.Select(key => document.Structure.GetObject(key).Data)
            .OfType<DictionaryToken>();

    private static DictionaryToken DescriptorOf(PdfDocument document, DictionaryToken font) =>
        font.Data["FontDescriptor"] switch
        {
            IndirectReferenceToken reference => (DictionaryToken)document.Structure.GetObject(reference.Data).Data,
            var own => (DictionaryToken)own,
        };

    private static bool Is(DictionaryToken found, NameToken key, string value) =>
        found.TryGet(key, out var token) && token is NameToken name && name.Data == value;

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
