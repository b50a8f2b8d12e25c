using System.Text;
using PlanNotebooks.Formats.Html;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Html;

/// <summary>Numbers of a page that stand in lines of their own, above or below the line, or are struck out, join no other.</summary>
public sealed class LayeredPageTests
{
    private const string Rest = "<p>一、2024年工作回顾</p>";

    [Theory]
    [InlineData("生产总值<sup>1</sup>增长5.2%", "生产总值增长5.2%")]
    [InlineData("生产总值512<sup>[3]</sup>亿元", "生产总值512亿元")]
    [InlineData("税收88<sup>2</sup>亿元", "税收88亿元")]
    [InlineData("生产总值<span style='vertical-align: super'>①</span>增长5.2%", "生产总值增长5.2%")]
    [InlineData("厂房5000m<sup>2</sup>", "厂房5000m2")]
    [InlineData("约10<sup>4</sup>吨", "约10^4吨")]
    [InlineData("税收510<sup>4</sup>亿元", "税收510亿元")]
    [InlineData("税收2.10<sup>4</sup>亿元", "税收2.10亿元")]
    [InlineData("排放CO<sub>2</sub>35万吨", "排放CO2\t35万吨")]
    [InlineData("增长<del>7</del>5.2%", "增长5.2%")]
    [InlineData("增长<s>7</s>5.2%", "增长5.2%")]
    [InlineData("新增36<button>3</button>7个", "新增36\t7个")]
    [InlineData("新增36<span style='display:none'>3</span>7个", "新增367个")]
    [InlineData("新增36<i hidden>3</i>7.5个", "新增367.5个")]
    [InlineData("比例<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>", "比例3/4")]
    [InlineData("约<math><msup><mn>10</mn><mn>4</mn></msup></math>吨", "约10^4吨")]
    [InlineData("<ruby>增<rp>(</rp><rt>7</rt><rp>)</rp></ruby>长5.2%", "增长5.2%")]
    [InlineData("新增<datalist><option>7</option></datalist>5个", "新增5个")]
    public void Read_WhatStandsApartFromTheLine_JoinsNoNumber(string html, string text) =>
        Assert.Contains(text, Read($"<p>各项工作取得新的成绩，{html}。</p>").Text, StringComparison.Ordinal);

    /// <summary>What a page shows in other ways than by text in its elements is told, and of what is text nothing joins a number.</summary>
    [Theory]
    [InlineData("新增<input value='35'>个，<input type='hidden' value='77'><input type='submit' value='第8页'>", "新增个，", 2)]
    [InlineData("新增<input type='text' value='35'>6<input type='number' value=7>个", "新增6个", 3)]
    [InlineData("<iframe srcdoc='&lt;p class=\"x9\"&gt;企业35家'></iframe>如下", "如下", 2)]
    [InlineData("前<object data='x.swf'>企业35家</object>后", "前后", 2)]
    [InlineData("前<noembed>企业35家</noembed>后<noframes><p>36家</p></noframes>", "前后", 4)]
    [InlineData("通知35<marquee>36</marquee>37<xmp>38</xmp>", "通知35\n\n36\n\n37\n\n38", 0)]
    [InlineData("新增<b class='n'></b>个", "新增个", 2)]
    [InlineData("新增<b class='e'></b>个", "新增个", 2)]
    [InlineData("增长<b class='m'>6.7%</b>", "增长-6.7%", 0)]
    [InlineData("<b class='m'>新增</b>6个", "新增6个", 0)]
    [InlineData("<b class='i'>新增</b>6个", "新增6个", 0)]
    public void Read_WhatIsShownByOtherMeans_IsTold(string html, string text, int digits)
    {
        const string styles =
            ".n::before{content:\"35\"} .e:after{color:red;content:'\\0033 \\35'} .m::before{content:'-'} .i::before{content:'\\e601'}";
        var document = Read($"<style>{styles}</style><p>各项工作取得新的成绩，{html}。</p>");
        Assert.Contains(text, document.Text, StringComparison.Ordinal);
        Assert.Equal(digits, document.LeftOut.Sum(left => left.Digits));
    }

    /// <summary>A mark is looked at beside what stands before it, and not beside the whole paragraph.</summary>
    [Fact]
    public void AppendRaised_FourTimesTheMarks_TakesFourTimesTheMemory()
    {
        AllocatedBy(1000);
        Assert.InRange(AllocatedBy(8000), 1, AllocatedBy(2000) * 5);
    }

    private static long AllocatedBy(int marks)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = new StringBuilder();
        var raised = new RaisedText(new Omissions());
        for (var i = 0; i < marks; i++)
        {
            text.Append("增长");
            raised.AppendRaised(text, "3");
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>35 above 36 in a cell is no 3536.</summary>
    [Theory]
    [InlineData("35<br>36")]
    [InlineData("<p>35</p><p>36</p>")]
    [InlineData("<div>35</div>36")]
    [InlineData("<ul><li>35</li><li>36</li></ul>")]
    [InlineData("35<sup>1</sup>36")]
    [InlineData("35<button>1</button>36")]
    [InlineData("<math><mfrac><mn>35</mn><mn>36</mn></mfrac></math>")]
    public void Read_LinesOfACell_AreNoNumber(string cell)
    {
        var document = Read(
            $"<h1>青山区2025年政府工作报告</h1>{Rest}<table><tr><th>指标</th><th>2024年完成</th><th>2025年计划</th></tr>"
                + $"<tr><td>工业投资<br>（亿元）</td><td>{cell}</td><td>37</td></tr>"
                + "<tr><td>固定资产投资（亿元）</td><td>38</td><td>39</td></tr></table>"
        );
        Assert.DoesNotContain("3536", document.Text, StringComparison.Ordinal);
        var values = Report.FromDocument(document).Observations.Select(one => one.Value).ToList();
        Assert.Contains(3_700_000_000m, values);
        Assert.DoesNotContain(353_600_000_000m, values);
    }

    [Theory]
    [InlineData("<tr style='display:none'><td>固定资产投资（亿元）</td><td>99</td></tr>")]
    [InlineData("<tbody hidden><tr><td>固定资产投资（亿元）</td><td>99</td></tr></tbody>")]
    [InlineData("<tr><td>固定资产投资（亿元）</td><td style='display:none'>99</td><td>38</td></tr>")]
    public void Read_HiddenRowsAndCells_AreTold(string row)
    {
        var document = Read(
            $"{Rest}<table><tr><th>指标</th><th>2024年完成</th></tr><tr><td>工业投资（亿元）</td><td>35</td></tr>{row}"
                + "<tr><td>一般公共预算收入（亿元）</td><td>36</td></tr></table>"
        );
        Assert.DoesNotContain("99", document.Text, StringComparison.Ordinal);
        Assert.Equal(2, document.LeftOut.Single(left => left.What == "hidden text").Digits);
    }

    [Theory]
    [InlineData("<pre>新增32\n15个小区</pre>", "新增32\n15个小区")]
    [InlineData("<pre>指标\t35\t36</pre>", "指标\t35\t36")]
    [InlineData("<div style='white-space: pre-wrap'>新增32\n15个小区</div>", "新增32\n15个小区")]
    public void Read_LinesThatAreShown_StayLines(string html, string text) =>
        Assert.Contains(text, Read(Rest + html).Text, StringComparison.Ordinal);

    [Fact]
    public void Read_AnAnnexWithATitleOfThePageAlone_HasIt()
    {
        var document = Read(
            "<p>附件</p><table><tr><th>指标</th><th>2024年完成</th><th>2025年计划</th></tr>"
                + "<tr><td>工业投资（亿元）</td><td>35</td><td>37</td></tr><tr><td>固定资产投资（亿元）</td><td>38</td><td>39</td></tr></table>",
            "青山区2025年国民经济和社会发展计划主要指标-青山区政府网"
        );
        Assert.StartsWith("青山区2025年国民经济和社会发展计划主要指标\n", document.Text, StringComparison.Ordinal);
        Assert.Equal(4, Report.FromDocument(document).Observations.Count);
    }

    [Fact]
    public void Read_APageThatWaitsForItsScript_SaysSo()
    {
        const string html = "<div>加载中，请稍候。</div><script>var data='生产总值增长5.2%。新增就业3万人。改造小区12个。'</script>";
        Assert.Contains(
            "written by a script",
            Assert.Throws<UnreadableReportException>(() => Read(html)).Reason,
            StringComparison.Ordinal
        );
    }

    private static ReportDocument Read(string body, string title = "公开") =>
        new HtmlFormat()
            .Read(
                ReportFile.InMemory(
                    "page.html",
                    "page.html",
                    Encoding.UTF8.GetBytes($"<html><head><title>{title}</title></head><body>{body}</body></html>")
                ),
                _ => { }
            )
            .Single();
}
