using PlanNotebooks.Notebooks.Pages;

namespace PlanNotebooks.Notebooks.Tests.Pages;

public sealed class ChineseMarkerTests
{
    [Theory]
    [InlineData(
        "<p>GDP 生产总值 &amp; 85亿元</p>",
        "<p>GDP <span lang=\"zh-Hans\">生产总值</span> &amp; 85<span lang=\"zh-Hans\">亿元</span></p>"
    )]
    [InlineData("<td title=\"a > 增长\">增长</td>", "<td title=\"a > 增长\"><span lang=\"zh-Hans\">增长</span></td>")]
    [InlineData("<svg><text>增长</text></svg>", "<svg><text>增长</text></svg>")]
    [InlineData("<script>\"增长 <p>\"</script>增", "<script>\"增长 <p>\"</script><span lang=\"zh-Hans\">增</span>")]
    [InlineData("<style>a{content:'增'}</style>", "<style>a{content:'增'}</style>")]
    [InlineData("<presto>增</presto>", "<presto><span lang=\"zh-Hans\">增</span></presto>")]
    [InlineData("plain < text", "plain < text")]
    [InlineData("", "")]
    public void Mark_Fragment_MarksChineseTextAlone(string html, string expected) =>
        Assert.Equal(expected, ChineseMarker.Mark(html));
}
