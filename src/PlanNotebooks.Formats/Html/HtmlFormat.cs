using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>Web pages: the report's body is found among menus, buttons, related links and footers.</summary>
public sealed class HtmlFormat : IReportFormat
{
    /// <summary>How many bytes a page may have.</summary>
    public const long LongestPage = 16L << 20;

    private const int MostElements = 1_000_000;

    private static readonly string[] Openings =
    [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<title",
        "<div",
        "<table",
        "<p>",
        "<p ",
        "<!--",
    ];

    /// <inheritdoc/>
    public string Name => "web pages";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".html", ".htm", ".shtml", ".xhtml"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file)
    {
        if (LooksLikePage(file.Head))
            return FormatMatch.Content;
        return Endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;
    }

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        if (file.Length == 0)
            throw new UnreadableReportException(
                file.Path,
                "is empty; expected the web page of a plan report or a work report"
            );
        var html = TextDecoding.Decode(file.ReadAll(LongestPage), file.Path, Charset.Declared(file.Head));
        if (Nesting.IsTooDeep(html))
            throw new UnreadableReportException(
                file.Path,
                $"nests its tags more than {Nesting.Deepest} deep, so it is no page that a browser saved; save the page again"
            );
        var page = ParserOf(file.Path).ParseDocument(Templates.Kept(html));
        var builder = new DocumentBuilder();
        Write(builder, page);
        var document = builder.Build(file.Name);
        return TextElsewhere.In(page, document.Text) is { } where
            ? throw new UnreadableReportException(file.Path, where)
            : [document];
    }

    /// <summary>Writes the report of a page that stands in another file.</summary>
    /// <param name="builder">Takes its text.</param>
    /// <param name="html">The page.</param>
    /// <param name="path">The file, for the message.</param>
    internal static void WriteInto(DocumentBuilder builder, string html, string path)
    {
        if (html.Length > LongestPage)
            throw new UnreadableReportException(
                path,
                $"holds a page of more than {LongestPage >> 20} MB; it was not read"
            );
        if (Nesting.IsTooDeep(html))
            throw new UnreadableReportException(
                path,
                $"holds a page that nests its tags more than {Nesting.Deepest} deep; it was not read"
            );
        Write(builder, ParserOf(path).ParseDocument(Templates.Kept(html)));
    }

    private static void Write(DocumentBuilder builder, IHtmlDocument page)
    {
        Templates.PutIn(page);
        HiddenElements.Mark(page);
        StyledWords.Find(page, builder.LeftOut);
        var article = Article.Find(page);
        new PageWriter(builder).Write(article);
        SurroundingText.Tell(page, article, builder.LeftOut);
    }

    /// <summary>A parser that stops where the page is over the budget of a file.</summary>
    private static HtmlParser ParserOf(string path)
    {
        var elements = 0;
        return new HtmlParser(
            new HtmlParserOptions
            {
                OnCreated = (_, _) =>
                {
                    FileBudget.Check();
                    if (++elements > MostElements)
                        throw new UnreadableReportException(
                            path,
                            $"has more than {MostElements} tags, so it is no page of a report"
                        );
                },
            }
        );
    }

    /// <summary>Whether the first characters, in an encoding that begins with ASCII, are a tag's.</summary>
    private static bool LooksLikePage(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8))
            head = head[3..];
        var utf16 = head.StartsWith<byte>([0xFF, 0xFE]) || head.StartsWith<byte>([0xFE, 0xFF]);
        var start = new System.Text.StringBuilder();
        foreach (var b in head[..Math.Min(head.Length, 256)])
            if ((sbyte)b > 0 || !utf16)
                start.Append((char)b);
        var text = start.ToString().TrimStart();
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            text = text[Math.Min(text.Length, text.IndexOf('>') + 1)..].TrimStart();
        return Array.Exists(Openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
    }
}
