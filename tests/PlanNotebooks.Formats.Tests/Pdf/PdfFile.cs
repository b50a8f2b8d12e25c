using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Makes PDFs with text at given places: Chinese characters a size wide, ASCII half of it.</summary>
internal sealed partial class PdfFile
{
    public const double Width = 600;
    public const double Height = 800;

    /// <summary>A section of a table in a file holds so many lines at most.</summary>
    private const int LongestSection = 100;

    private readonly List<StringBuilder> _pages = [];

    /// <summary>Whether the file asks for a password that nobody knows.</summary>
    public bool IsLocked { get; init; }

    /// <summary>What the font is encoded by; Identity-H tells its characters by a table in the file, any other by its name.</summary>
    public string Encoding { get; init; } = "Identity-H";

    /// <summary>Whether the file tells which characters the font prints.</summary>
    public bool HasUnicode { get; init; } = true;

    /// <summary>What the numbers of characters are counted by.</summary>
    public string? Ordering { get; init; }

    /// <summary>How far the numbers of glyphs are from those of their characters.</summary>
    public int GlyphShift { get; init; }

    /// <summary>What is laid over each page, in the language of the file.</summary>
    public string Notes { get; init; } = "";

    /// <summary>What the file, each page, and what a page draws with hold besides, in the language of the file.</summary>
    public string Catalog { get; init; } = "";

    /// <inheritdoc cref="Catalog"/>
    public string PageEntries { get; init; } = "";

    /// <inheritdoc cref="Catalog"/>
    public string Resources { get; init; } = "";

    /// <summary>Further objects of the file, behind those of its pages: the first is number nine where it has one page.</summary>
    public IReadOnlyList<string> Objects { get; init; } = [];

    /// <summary>By how many degrees the pages are turned to be read.</summary>
    public int Turned { get; init; }

    /// <summary>Begins a page.</summary>
    public PdfFile Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Sets a text on the page begun last, measured from the upper left corner to its baseline.</summary>
    public PdfFile Text(double x, double y, string text, double size = 10)
    {
        _pages[^1]
            .Append(
                CultureInfo.InvariantCulture,
                $"BT /F1 {size} Tf 1 0 0 1 {x} {Height - y} Tm <{Hex(text)}> Tj ET\n"
            );
        return this;
    }

    /// <summary>Puts operators of the page's language among what is set on it: <c>1 g</c> sets what follows in white.</summary>
    public PdfFile Paint(string operators)
    {
        _pages[^1].Append(operators).Append('\n');
        return this;
    }

    /// <summary>Draws a line on the page begun last, between two places measured from the upper left corner.</summary>
    public PdfFile Rule(double x, double y, double toX, double toY)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"{x} {Height - y} m {toX} {Height - toY} l S\n");
        return this;
    }

    /// <summary>Sets a text that runs up the page at an angle, as a watermark does.</summary>
    public PdfFile Slanted(double x, double y, string text, double size, double degrees)
    {
        var (cos, sin) = (Math.Cos(degrees * Math.PI / 180), Math.Sin(degrees * Math.PI / 180));
        _pages[^1]
            .Append(
                CultureInfo.InvariantCulture,
                $"BT /F1 {size} Tf {cos:F4} {sin:F4} {-sin:F4} {cos:F4} {x} {Height - y} Tm <{Hex(text)}> Tj ET\n"
            );
        return this;
    }

    /// <summary>Breaks paragraphs into lines of a number of Chinese characters, the first indented by two, and sets them from the top
    /// down.</summary>
    /// <returns>The paragraphs' lines that did not fit on the page.</returns>
    public IReadOnlyList<string> Lines(
        IEnumerable<string> lines,
        double x,
        double top,
        double bottom,
        double pitch = 16
    )
    {
        var y = top;
        var left = new List<string>();
        foreach (var line in lines)
        {
            if (y > bottom)
                left.Add(line);
            else
                Text(x, y, line);
            y += pitch;
        }

        return left;
    }

    /// <summary>A paragraph in lines: two ideographic spaces stand for the first line's indentation.</summary>
    public static IEnumerable<string> Broken(string paragraph, int characters)
    {
        var line = new StringBuilder("　　");
        var width = 2.0;
        foreach (var c in paragraph)
        {
            var own = c < 0x80 ? 0.5 : 1;
            if (width + own > characters)
            {
                yield return line.ToString();
                line.Clear();
                width = 0;
            }

            line.Append(c);
            width += own;
        }

        yield return line.ToString();
    }

    public byte[] ToBytes()
    {
        var objects = new List<string>
        {
            $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{7 + (2 * i)} 0 R"))}] >>",
            $"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /{Encoding} /DescendantFonts [4 0 R] "
                + $"{(HasUnicode ? "/ToUnicode 6 0 R " : "")}>>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) "
                + $"/Ordering ({Ordering ?? (Encoding == "Identity-H" ? "Identity" : "GB1")}) /Supplement 0 >> /FontDescriptor 5 "
                + "0 R /DW 1000 /W [0 127 500 814 939 500] >>",
            "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 "
                + "/Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>",
            Stream(ToUnicode()),
        };
        foreach (var page in _pages)
        {
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Resources << /Font << /F1 3 0 R >> {Resources}"
                    + $" >> {PageEntries} /Contents {objects.Count + 2} 0 R /Annots [{Notes}] /Rotate {Turned} >>"
            );
            objects.Add(Stream(page.ToString()));
        }

        objects.AddRange(Objects);
        return Written(objects);
    }

    private byte[] Written(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        var key = new string('7', 64);
        var lockedBy = IsLocked
            ? (
                " /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter "
                + $"/Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>"
            )
            : "";
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R{lockedBy} >>\nstartxref\n{start}\n%%EOF\n"
        );
        return System.Text.Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>What a text is written as: in the bytes of GBK where the font is named for it, else a number of two bytes a
    /// character.</summary>
    private string Hex(string text) =>
        Encoding.StartsWith("GBK", StringComparison.Ordinal)
            ? Convert.ToHexString(CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes(text))
            : Numbered(text);

    private string Numbered(string text) =>
        string.Concat(text.Select(c => ((c + GlyphShift) & 0xFFFF).ToString("X4", CultureInfo.InvariantCulture)));

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>What the numbers stand for that the file prints, in ranges of near ones, and hardly any other, as files have it: a table of
    /// every character that there is takes longer to read than most files do.</summary>
    private string ToUnicode()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /U def\n/CMapType 2 "
                + "def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        );
        var ranges = Printed().GroupBy(number => number[..3]).Select(near => $"<{near.First()}> <{near.Last()}> <{near.First()}>\n");
        foreach (var section in ranges.Chunk(LongestSection))
        {
            map.Append(CultureInfo.InvariantCulture, $"{section.Length} beginbfrange\n");
            map.AppendJoin("", section);
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap\nend\nend").ToString();
    }

    /// <summary>The numbers in all texts of the pages and of what they draw with, in order.</summary>
    private IEnumerable<string> Printed() =>
        Texts()
            .Matches(string.Join('\n', [.. _pages.Select(page => page.ToString()), .. Objects]))
            .SelectMany(text => text.Groups["number"].Captures, (_, number) => number.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("<(?<number>[0-9A-F]{4})+>")]
    private static partial Regex Texts();
}
