using PlanNotebooks.Display;
using PlanNotebooks.Presentation;

namespace PlanNotebooks.Tests.Presentation;

public sealed class FindingsTests
{
    [Fact]
    public void Html_OfManySentences_LeadsWithTheFirstAndListsTheOthers()
    {
        var html = Html("One.", "Two.", "Three.");
        Assert.Contains("<p>One.</p><ul><li>Two.</li><li>Three.</li></ul>", html, StringComparison.Ordinal);
        Assert.Equal("One. Two. Three.", Findings.Of("One.", "Two.", "Three.").ToString());
    }

    [Fact]
    public void Html_OfASentence_IsAParagraph() => Assert.Contains(">One.</p>", Html("One."), StringComparison.Ordinal);

    /// <summary>The first alone is in large type.</summary>
    [Fact]
    public void Html_OfTwoSentences_HasTheSecondBelow() =>
        Assert.Contains("<p>One.</p><ul><li>Two.</li></ul>", Html("One.", "Two."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Zhejiang 5 of 5", "Zhejiang 5_of_5")]
    [InlineData("about +6.5%, came to +3.9% † (missed, −2.6 points)", "about_+6.5%, came to_+3.9%_† (missed, −2.6_points)")]
    [InlineData("In 2022 Shangcheng grew by 3.3%", "In 2022 Shangcheng grew by_3.3%")]
    public void Html_ANumberAndItsWord_StayOnOneLine(string said, string kept) =>
        Assert.Contains($">{kept.Replace('_', '\u00a0')}</p>", Html(said), StringComparison.Ordinal);

    private static string Html(params string[] sentences) => Findings.Of(sentences).ToMimeBundle().Data[MimeBundle.Html];
}
