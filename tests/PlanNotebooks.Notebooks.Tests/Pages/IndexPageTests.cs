using PlanNotebooks.Notebooks.Pages;

namespace PlanNotebooks.Notebooks.Tests.Pages;

public sealed class IndexPageTests
{
    [Fact]
    public void Render_Entries_AreListedWithTitleSummaryLinkAndSource()
    {
        var html = IndexPage.Render([new("notebooks/01.ipynb", "Targets 目标", "Nine < ten.", "01.html", null)]);
        Assert.Contains(
            "<a href=\"01.html\">Targets <span lang=\"zh-Hans\">目标</span></a>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<p>Nine &lt; ten.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<code>notebooks/01.ipynb</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ThumbnailAndPdf_AreShown()
    {
        var entry = new IndexEntry("01.ipynb", "Targets 目标", "", "01.html", null)
        {
            Thumbnail = new Thumbnail("<svg></svg>", "Nine \"of\" 11"),
            PdfLink = "01.pdf",
        };
        var html = IndexPage.Render([entry], new Provenance([], "PlanNotebooks 1"));
        Assert.Contains(
            "<div class=\"thumbnail plan-figure-static\" role=\"img\" aria-label=\"Figure: Nine &quot;of&quot; 11\"><svg></svg></div>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<a href=\"01.pdf\">PDF", html, StringComparison.Ordinal);
        Assert.Contains("by PlanNotebooks 1.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TwoPagesThatBeginAlike_AnswerWithDifferentSentences()
    {
        var html = IndexPage.Render([
            new("00.ipynb", "Start", "Five reports state 678 results. The rest is below.", "00.html", null),
            new("06.ipynb", "Own", "Five reports state 678 results. No file was passed over.", "06.html", null),
        ]);
        Assert.Contains("<p>Five reports state 678 results.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>No file was passed over.</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Day_StandsWithTheVersion() =>
        Assert.Contains(
            "Made on 2026-03-01 by PlanNotebooks 1.",
            IndexPage.Render([], new Provenance([], "PlanNotebooks 1"), day: new DateOnly(2026, 3, 1)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_Problem_IsSaid()
    {
        var html = IndexPage.Render([new("a.ipynb", "a", "", null, "no JSON <here>")]);
        Assert.Contains("no JSON &lt;here&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href", html, StringComparison.Ordinal);
    }
}
