using PlanNotebooks.Notebooks.Pages;

namespace PlanNotebooks.Notebooks.Tests.Pages;

public sealed class IndexPageTests
{
    [Fact]
    public void Render_Entries_AreListedWithTitleSummaryLinkAndSource()
    {
        var html = IndexPage.Render([new("notebooks/01.ipynb", "Targets 目标", "Nine < ten.", "01.html", null)]);
        Assert.Contains("<a href=\"01.html\">Targets <span lang=\"zh-Hans\">目标</span></a>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Nine &lt; ten.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<code>notebooks/01.ipynb</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Problem_IsSaid()
    {
        var html = IndexPage.Render([new("a.ipynb", "a", "", null, "no JSON <here>")]);
        Assert.Contains("no JSON &lt;here&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href", html, StringComparison.Ordinal);
    }
}
