using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using PlanNotebooks.Formats.Html;
using PlanNotebooks.Formats.Pdf;
using PlanNotebooks.Formats.Tests.Collections;
using PlanNotebooks.Formats.Tests.Pdf;
using PlanNotebooks.Formats.Tests.Word;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Containers;

/// <summary>Random files of each kind: every digit that one holds is in the text or is told, what it shows is read, what it hides is
/// not, and no two numbers become one.</summary>
/// <remarks>A failure prints the choices that make the file, and the seed. <c>MUTANTS=100</c> makes a hundred times as many.</remarks>
public sealed partial class ContainerProperties
{
    private static readonly Arbitrary<int[]> Choices = Arb.From(
        Gen.Choose(0, 999).ArrayOf(),
        ArbMap.Default.ArbFor<int[]>().Shrinker
    );
    private static readonly string[] WordTexts = ["t", "delText", "instrText"];

    [Fact]
    public void WordFile_Random_EveryDigitIsReadOrTold() =>
        Holds(
            500,
            draw =>
            {
                var file = WordPieces.File(draw);
                return (DigitsOfWord(file), WordFile.Read(file), IsWholly: true);
            }
        );

    [Fact]
    public void Page_Random_EveryDigitIsReadOrTold() =>
        Holds(
            500,
            draw =>
            {
                var page = PagePieces.Page(draw);
                return (DigitsOfPage(page), PageOf(page), IsWholly: false);
            }
        );

    [Fact]
    public void Csv_Random_EveryDigitIsReadOrTold() =>
        Holds(
            500,
            draw =>
            {
                var csv = RowPieces.Csv(draw);
                return (Omissions.DigitsIn(csv), Together(CollectionFile.Of("x.csv", csv)), IsWholly: false);
            }
        );

    [Fact]
    public void JsonLines_Random_EveryDigitIsReadOrTold() =>
        Holds(
            500,
            draw =>
            {
                var lines = RowPieces.JsonLines(draw);
                return (DigitsOfJson(lines), Together(CollectionFile.Of("x.jsonl", lines)), IsWholly: false);
            }
        );

    [Fact]
    public void Workbook_Random_EveryDigitIsReadOrTold() =>
        Holds(
            150,
            draw =>
            {
                var book = RowPieces.Workbook(draw);
                return (DigitsOfBook(book), Together(ReportFile.InMemory("x.xlsx", "x.xlsx", book)), IsWholly: false);
            }
        );

    /// <summary>Counted at the glyphs: of a number that is printed twice for bold type, both times. No number of the text is two that
    /// the file prints apart.</summary>
    [Fact]
    public void Pdf_Random_EveryDigitIsReadOrTold() =>
        Holds(
            80,
            draw =>
            {
                var pdf = PdfPieces.File(draw).ToBytes();
                var document = PdfOf(pdf);
                AreAccountedFor(Glyphs.DigitsOf(pdf), document);
                Assert.All(Digits().Matches(document.Text), run => Assert.True(run.Length <= Draw.Digits, $"{run} in {document.Text}"));
            }
        );

    /// <summary>What is read of a PDF; of one that is refused with a reason everything is told.</summary>
    private static ReportDocument PdfOf(byte[] pdf)
    {
        try
        {
            return new PdfFormat().Read(ReportFile.InMemory("x.pdf", "x.pdf", pdf), _ => { }).Single();
        }
        catch (UnreadableReportException fault)
        {
            return new ReportDocument("x.pdf", "") { LeftOut = [new LeftOut(fault.Reason, Glyphs.DigitsOf(pdf), "")] };
        }
    }

    /// <summary>The reports of a file as one, with what names each.</summary>
    private static ReportDocument Together(ReportFile file)
    {
        var documents = CollectionFile.Documents(file).ToList();
        var names = documents.Select(one => one.Named).Where(named => named != file.Name);
        return new ReportDocument(file.Name, string.Join('\n', documents.Select(one => one.Text)))
        {
            LeftOut =
            [
                .. documents.SelectMany(one => one.LeftOut),
                .. names.Select(named => new LeftOut("evidence", Omissions.DigitsIn(named), named)),
            ],
        };
    }

    /// <summary>The digits of all values, however deep.</summary>
    private static int DigitsOfJson(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Sum(line => DigitsOf(JsonDocument.Parse(line).RootElement));

    private static int DigitsOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Sum(field => DigitsOf(field.Value)),
            JsonValueKind.Array => value.EnumerateArray().Sum(DigitsOf),
            _ => Omissions.DigitsIn(value.ToString()),
        };

    /// <summary>The digits of the cells of all sheets.</summary>
    private static int DigitsOfBook(byte[] book)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        return archive
            .Entries.Where(entry => entry.FullName.Contains("/sheet", StringComparison.OrdinalIgnoreCase))
            .Sum(entry =>
            {
                using var stream = entry.Open();
                return XDocument
                    .Load(stream)
                    .Descendants()
                    .Where(element => element.Name.LocalName is "t" or "v")
                    .Sum(element => Omissions.DigitsIn(element.Value));
            });
    }

    private static ReportDocument PageOf(string page) =>
        new HtmlFormat().Read(ReportFile.InMemory("x.html", "x.html", Encoding.UTF8.GetBytes(page)), _ => { }).Single();

    private static void Holds(int files, Func<Draw, (int Held, ReportDocument Document, bool IsWholly)> make) =>
        Holds(files, draw => Check(draw, make));

    private static void Holds(int files, Action<Draw> check) =>
        Prop.ForAll(Choices, choices => check(new Draw(choices)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(files * LongRun.Times).WithQuietOnSuccess(true));

    private static void Check(Draw draw, Func<Draw, (int Held, ReportDocument Document, bool IsWholly)> make)
    {
        var (held, document, isWholly) = make(draw);
        AreAccountedFor(held, document);
        var read = Digits().Matches(document.Text).Select(match => match.Value).Order(StringComparer.Ordinal).ToList();
        var shown = draw.Shown.Order(StringComparer.Ordinal).ToList();
        Assert.True(
            (isWholly ? shown : [.. shown.Intersect(read)]).SequenceEqual(read),
            $"{string.Join(' ', shown)} shown, but {document.Text}"
        );
    }

    private static void AreAccountedFor(int held, ReportDocument document) =>
        Assert.True(
            held == Omissions.DigitsIn(document.Text) + document.LeftOut.Sum(left => left.Digits),
            $"{held} digits held, but {document.Text} and {string.Join("; ", document.LeftOut)}"
        );

    /// <summary>The digits of a Word file's text, as its XML holds them; of two forms of a drawing those of the first.</summary>
    private static int DigitsOfWord(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive
            .Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal))
            .Sum(entry =>
            {
                using var stream = entry.Open();
                var xml = XDocument.Load(stream);
                xml.Descendants().Where(element => element.Name.LocalName == "Fallback").ToList().ForEach(element => element.Remove());
                return xml.Descendants()
                    .Sum(element =>
                        Omissions.DigitsIn(
                            WordTexts.Contains(element.Name.LocalName) ? element.Value : element.Attribute("string")?.Value
                        )
                    );
            });
    }

    /// <summary>The digits of a page's texts, but those of scripts and styles, and of its fields.</summary>
    private static int DigitsOfPage(string page)
    {
        var body = new HtmlParser().ParseDocument(page.Replace("template", "section", StringComparison.Ordinal)).Body!;
        return body.QuerySelectorAll("input").Sum(input => Omissions.DigitsIn(input.GetAttribute("value")))
            + body.Descendants<IText>()
                .Where(text => text.ParentElement?.LocalName is not ("script" or "style"))
                .Sum(text => Omissions.DigitsIn(text.Data));
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
