using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Pages;

namespace PlanNotebooks.Notebooks.Tests.Pages;

public sealed class FirstUseTests
{
    private const string Chinese = "<span lang=\"zh-Hans\">地区生产总值</span>";

    [Theory]
    [InlineData("<p>Gross domestic product grew.</p>", $"<p>Gross domestic product ({Chinese}) grew.</p>")]
    [InlineData(
        "<p>Of gross domestic product.</p><p>Gross domestic product again.</p>",
        $"<p>Of gross domestic product ({Chinese}).</p><p>Gross domestic product again.</p>"
    )]
    [InlineData("<h2>Gross domestic product</h2>", "<h2>Gross domestic product</h2>")]
    [InlineData("<p><code>gross domestic product</code></p>", "<p><code>gross domestic product</code></p>")]
    [InlineData("<td>Gross domestic product</td>", "<td>Gross domestic product</td>")]
    [InlineData("<p>gross domestic product (GDP)</p>", "<p>gross domestic product (GDP)</p>")]
    [InlineData("<p>exports of files</p>", "<p>exports of files</p>")]
    public void Mark_English_GivesTheChineseTermOnce(string html, string expected) =>
        Assert.Equal(expected, FirstUse.Mark(html));

    [Fact]
    public void Mark_Chinese_GivesNoEnglishTerm()
    {
        using var spoken = Speech.In(Language.Chinese);
        const string Text = "<p>地区生产总值增长，一般公共预算收入达到。</p>";
        Assert.Equal(Text, FirstUse.Mark(Text));
    }
}
