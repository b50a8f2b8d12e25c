using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Pages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Tests.Pages;

public sealed class NotebookPageTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    [Fact]
    public void Render_HostileText_IsShownAndNotRun()
    {
        var html = Render(
            new(CellKind.Markdown, "m", Hostile + "\n\n# " + Hostile + "\n\n`" + Hostile + "`"),
            Code(
                "// " + Hostile,
                Plain(Hostile),
                new StreamOutput("stdout", Hostile),
                new ErrorOutput(Hostile, Hostile, [Hostile])
            )
        );
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](data:text/html,hello)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x]\n\n[x]: javascript:alert(1)")]
    public void Render_LinkThatRuns_LeadsNowhere(string markdown)
    {
        var html = Render(new Cell(CellKind.Markdown, "m", markdown));
        Assert.Contains("href=\"#\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("script:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("data:text", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AttributesInMarkdown_AreText() =>
        Assert.DoesNotContain(
            "<h2 onclick",
            Render(new Cell(CellKind.Markdown, "m", "## Title {onclick=\"alert(1)\"}")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_PictureFromElsewhere_IsALinkAndNoRequest()
    {
        var html = Render(new Cell(CellKind.Markdown, "m", "![chart](https://example.org/a.png)"));
        Assert.Contains("<a href=\"https://example.org/a.png\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_PictureBeside_IsPartOfThePage()
    {
        using var folder = new TemporaryFolder();
        folder.Write("图 1.png", "PNG");
        var notebook = new Notebook([new(CellKind.Markdown, "m", "![chart](<图 1.png>)")]);
        var html = NotebookPage.Render(notebook, new PageOptions("a") { Folder = folder.Path }).Html;
        Assert.Contains("src=\"data:image/png;base64,UE5H\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_LinkToANotebook_LeadsToItsPage() =>
        Assert.Contains(
            "href=\"02-year-over-year.html\"",
            Render(new Cell(CellKind.Markdown, "m", "[next](02-year-over-year.ipynb)")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_Headings_BecomeTitleAndContents()
    {
        var notebook = new Notebook([
            new(CellKind.Markdown, "a", "# Targets 目标\n\nFirst words."),
            new(CellKind.Markdown, "b", "## Growth\n\n### 增长"),
            new(CellKind.Markdown, "c", "## Growth"),
        ]);
        var page = NotebookPage.Render(notebook, new PageOptions("file"));
        Assert.Equal("Targets", page.Title);
        Assert.Equal("First words.", page.Summary);
        Assert.Contains("<h1 id=\"s-targets\">Targets</h1>", page.Html, StringComparison.Ordinal);
        Assert.Contains(
            "<li class=\"level-2\"><a href=\"#s-growth\">Growth</a></li>",
            page.Html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<li class=\"level-2\"><a href=\"#s-growth-2\">Growth</a></li>",
            page.Html,
            StringComparison.Ordinal
        );
        Assert.Contains("<h2 id=\"s-growth-2\">", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Code_IsFoldedAndMarked()
    {
        var html = Render(Code("var x = \"增长\"; // <why>\n#r \"a.dll\"\nreturn 8.5m;"));
        Assert.Contains("<details class=\"source\"><summary>Code, cell 1</summary>", html, StringComparison.Ordinal);
        Assert.Contains(
            "<span class=\"k\">var</span> x = <span class=\"s\">&quot;增长&quot;</span>; <span class=\"c\">// &lt;why&gt;</span>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<span class=\"n\">8.5m</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_FailedCell_IsSaidAtTheTopAndItsCodeIsOpen()
    {
        var html = Render(Code("oops", new ErrorOutput("CompilationError", "bad", ["cell 1, line 1, column 1: bad"])));
        Assert.Contains("stopped at <a href=\"#cell-1\">cell 1</a>", html, StringComparison.Ordinal);
        Assert.Contains("<details class=\"source\" open>", html, StringComparison.Ordinal);
        Assert.Contains("<pre>cell 1, line 1, column 1: bad</pre>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("目标 met", "<p class=\"output line\"><span lang=\"zh-Hans\">目标</span> met</p>")]
    [InlineData("a  1\nbb 2", "<pre class=\"output plain\">a  1\nbb 2</pre>")]
    public void Render_PlainText_IsALineOrLaidOut(string text, string expected) =>
        Assert.Contains(expected, Render(Code("1", Plain(text))), StringComparison.Ordinal);

    [Fact]
    public void Render_RichestForm_IsShown()
    {
        var bundle = new MimeBundle(
            new Dictionary<string, string> { ["text/html"] = "<b>rich</b>", ["text/plain"] = "poor" }
        );
        var html = Render(Code("1", new DisplayOutput(bundle)));
        Assert.Contains("<b>rich</b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("poor", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WithoutCode_HoldsNone()
    {
        var notebook = new Notebook([Code("var secret = 1;"), Code("secret", Plain("shown"))]);
        var html = NotebookPage.Render(notebook, new PageOptions("a") { Code = false }).Html;
        Assert.Contains("shown", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<details", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Provenance_IsSaidAtTheFoot()
    {
        var made = new Provenance([new PageSource("seeds/<a>.txt", "0123456789abcdef")], "PlanNotebooks 1.2.3");
        var html = NotebookPage.Render(new Notebook([]), new PageOptions("a") { Provenance = made }).Html;
        Assert.Contains(
            "<code>seeds/&lt;a&gt;.txt</code> <span class=\"hash\">SHA-256 0123456789ab…</span>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("by PlanNotebooks 1.2.3.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Made from", Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_FirstFigure_IsTheThumbnailAsAPictureOfItsOwn()
    {
        var page = NotebookPage.Render(
            new Notebook([Code("1", Plain("x")), Code("2", Figures.Output())]),
            new PageOptions("a")
        );
        var svg = page.Thumbnail!.Svg;
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.EndsWith("</svg>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<title>", svg, StringComparison.Ordinal);
        Assert.Null(NotebookPage.Render(new Notebook([Code("1", Plain("x"))]), new PageOptions("a")).Thumbnail);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Render_Plotly_IsThereOnceWhereThereAreFigures(bool figures, bool script, bool expected)
    {
        var cells = figures
            ? [Code("1", Figures.Output()), Code("2", Figures.Output())]
            : new[] { Code("1", Plain("text")) };
        var options = new PageOptions("a") { PlotlyScript = script ? "/* licence */ window.Plotly = 1;" : null };
        var beside = NotebookPage.Render(new Notebook(cells), options);
        Assert.Equal(
            expected ? 1 : 0,
            beside.Files.Count(file => file.Text.StartsWith("/* licence */\nwindow.planPlotlyPacked = \"", StringComparison.Ordinal))
        );
        Assert.Equal(
            expected,
            beside.Html.Contains(ContentPolicy.HashOf(options.PlotlyScript ?? "none"), StringComparison.Ordinal)
        );
        Assert.DoesNotContain("window.Plotly = 1;", beside.Html, StringComparison.Ordinal);
        var alone = NotebookPage.Render(new Notebook(cells), options with { Standalone = true });
        Assert.Equal(expected ? 2 : 1, alone.Html.Split("/* licence */").Length);
        Assert.Empty(alone.Files);
    }

    [Fact]
    public void Render_Policy_AllowsThePagesOwnScriptsAlone()
    {
        var html = Render(Code("1", Plain("text")));
        Assert.Contains("content=\"default-src 'none'; script-src 'sha256-", html, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'unsafe-inline'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TextWithPlaceMarks_IsKept() =>
        Assert.Contains(
            "{{title}} {{nothing}}",
            Render(Code("1", Plain("{{title}} {{nothing}}"))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "text/html",
        "<style>p{}</style><p class=\"x\">Of 14 <b>targets</b>,\n9 &lt; 10</p><p>second</p>",
        "Of 14 targets, 9 < 10"
    )]
    [InlineData("text/markdown", "## Found\n\nNine **were** met.\n\nMore.", "Nine were met.")]
    [InlineData("text/html", "<table></table>", "Words of the text.")]
    [InlineData("text/html", "<div class=\"plan-table\"><p>3 rows left out.</p></div>", "Words of the text.")]
    [InlineData("text/plain", "九项目标已经完成。", "九项目标已经完成。")]
    [InlineData("text/plain", "42", "Words of the text.")]
    public void Render_Summary_IsTheFirstParagraphFound(string type, string content, string expected)
    {
        var bundle = new MimeBundle(new Dictionary<string, string> { ["text/plain"] = "plain", [type] = content });
        var notebook = new Notebook([
            new(CellKind.Markdown, "m", "# T\n\nWords of the text."),
            Code("1", new DisplayOutput(bundle)),
        ]);
        Assert.Equal(expected, NotebookPage.Render(notebook, new PageOptions("a")).Summary);
    }

    [Fact]
    public void Render_LinesThatFollowOnEachOther_AreOnePathThatIsNotFilled()
    {
        const string Look = "stroke=\"#005a8c\" stroke-width=\"2\"";
        var svg =
            "<div class=\"plan-figure\"><svg viewBox=\"0 0 9 9\" class=\"plan-svg-wide\">"
            + $"<line x1=\"0\" y1=\"1\" x2=\"2\" y2=\"3\" {Look}/>"
            + $"<line x1=\"2\" y1=\"3\" x2=\"4\" y2=\"1\" {Look}/><line x1=\"6\" y1=\"1\" x2=\"7\" y2=\"3\" {Look}/></svg></div>";
        var html = Render(Code("x", new DisplayOutput(new MimeBundle(new Dictionary<string, string> { [MimeBundle.Html] = svg }))));
        Assert.Contains("<path d=\"M0 1L2 3L4 1M6 1L7 3\" fill=\"none\" class=\"l1\"/>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Render_TableWithoutRows_HasNoFiles(int rows, bool files)
    {
        var table = Table.Of(Enumerable.Range(0, rows), Column.Of("row", (int row) => row)).Titled("Levels per head");
        var html = Render(Code("x", new DisplayOutput(table.ToMimeBundle())));
        Assert.Contains("Levels per head", html, StringComparison.Ordinal);
        Assert.Equal(files, html.Contains("plan-files\">", StringComparison.Ordinal));
    }

    private static string Render(params Cell[] cells) =>
        NotebookPage.Render(new Notebook(cells), new PageOptions("name")).Html;

    private static Cell Code(string source, params CellOutput[] outputs) =>
        new(CellKind.Code, "c", source) { ExecutionCount = 1, Outputs = outputs };

    private static DisplayOutput Plain(string text) =>
        new(new MimeBundle(new Dictionary<string, string> { ["text/plain"] = text }));
}
