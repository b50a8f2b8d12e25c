using System.Text;
using PlanNotebooks.Formats.Html;
using PlanNotebooks.Formats.Tests.Annexes;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Html;

/// <summary>Pages: what a browser does not show is no text, and every digit of a page ends in the text or in a line that says what was
/// left out.</summary>
public sealed class HiddenTests
{
    private const string Rest = "<p>一、2024年工作回顾，各项工作取得新的成绩，发展有力，民生改善。</p>";

    [Theory]
    [InlineData("<span style=\"display:none\">7</span>5.2%", "增长5.2%")]
    [InlineData("<span style=\"display : none !important\">7</span>5.2%", "增长5.2%")]
    [InlineData("<span style='visibility:hidden'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span style='font-size:0px;'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span class='x'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span id='y'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span hidden>7</span>5.2%", "增长5.2%")]
    [InlineData("<span style='position:absolute;left:-9999px'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span style='text-indent: -1000em'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span style='color:transparent'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span style='clip: rect(0 0 0 0)'>7</span>5.2%", "增长5.2%")]
    [InlineData("<q>7</q>5.2%", "增长5.2%")]
    [InlineData("<em><i>7</i></em>5.2%", "增长5.2%")]
    [InlineData("<span data-x='1'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span class='z z1'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span class='wide'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span style='width:0;height:0;overflow:hidden'>7</span>5.2%", "增长5.2%")]
    [InlineData("<font style='font-size:1px'>7</font>5.2%", "增长5.2%")]
    [InlineData("<span style='clip-path: circle(0)'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span style='content-visibility: hidden'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span popover>7</span>5.2%", "增长5.2%")]
    [InlineData("<template>7</template>5.2%", "增长5.2%")]
    [InlineData("<span style='color:#FFF'>7</span>5.2%", "增长5.2%")]
    [InlineData("<font color=white><b>7</b></font>5.2%", "增长5.2%")]
    [InlineData("<span class='pale'>7</span>5.2%", "增长5.2%")]
    [InlineData("<span class='pale' style='color:red'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span class='pale' style='background:#c00'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span style='color:white'><b style='color:red'>7</b></span>5.2%", "增长75.2%")]
    [InlineData("<span style='color:#fff;text-shadow:1px 1px #000'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span class='x' style='display:inline'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span class='shown'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span class='paper'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span class='pointed'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span style='margin-left:-2px;background-color:transparent'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span style='font-size:10px;opacity:0.9'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span class='z'>7</span>5.2%", "增长75.2%")]
    public void Read_WhatIsNotShown_JoinsNoNumber(string value, string text)
    {
        var html =
            $"<html><head><style>.x, .other {{ color: red; display:none }} #y{{visibility: hidden}} .z {{ "
            + $"display: inline }} q, p em i, span[data-x], .z.z1 {{ display:none }} .shown {{ display:none }} .shown {{ display:inline }}"
            + ".pale { color: rgb(255, 255, 255) } @media print { .paper { display:none } } .pointed:hover, .menu .pointed { display:none }"
            + "@media screen and (min-width: 1px) { .wide { display:none } } /* .pointed { display:none } */</style>"
            + $"</head><body>{Rest}<p>地区生产总值增长{value}。</p></body></html>";
        var document = Read(html);
        Assert.Contains(text, document.Text, StringComparison.Ordinal);
        Assert.Equal(
            text.Contains('7', StringComparison.Ordinal) ? 0 : 1,
            document.LeftOut.Where(left => left.What == "hidden text").Sum(left => left.Digits)
        );
        EveryDigitIsAccountedFor(html, document);
    }

    /// <summary>Where the page's styles stand in other files, its white words may have a ground that it does not tell of.</summary>
    [Theory]
    [InlineData("增长<span style='color:#fff'>7</span>5.2%", "增长5.2%")]
    [InlineData("增长<span class='mark' style='color:#fff'>7</span>5.2%", "增长75.2%")]
    [InlineData("<span style='color:#fff'>增长5.2%</span>", "增长5.2%")]
    public void Read_WhiteWordsOfAPageStyledElsewhere_AreHiddenBesideOthersAlone(string words, string text)
    {
        var document = Read($"<html><head><link rel=stylesheet href=a.css></head><body>{Rest}<p>{words}</p>{Rest}</body></html>");
        Assert.Contains(text, document.Text, StringComparison.Ordinal);
    }

    /// <summary>A shadow root is shown in the place of what its element holds, with that in its slots.</summary>
    [Theory]
    [InlineData("<div><template shadowrootmode=open><p>产粮71万吨，<slot></slot>。</p></template>产棉5万吨</div>", "产粮71万吨，产棉5万吨。", 0)]
    [InlineData("<div><template shadowrootmode=closed><p>产粮71万吨。</p></template>产棉5万吨</div>", "产粮71万吨。", 1)]
    [InlineData(
        "<plan-x><template shadowrootmode=open>产粮<slot name=a>9</slot>万吨，产棉<slot name=b>5</slot>万吨。</template><b slot=a>71</b></plan-x>",
        "产粮71万吨，产棉5万吨。",
        0
    )]
    [InlineData(
        "<div><template shadowrootmode=open><p><template shadowrootmode=open>产粮71万吨，<slot></slot></template>产棉5万吨。</p></template></div>",
        "产粮71万吨，产棉5万吨。",
        0
    )]
    [InlineData("<table><template shadowrootmode=open>7</template></table><p>产粮71万吨。</p>", "产粮71万吨。", 1)]
    [InlineData("<p>完成<progress value=7>7%</progress>，产粮71万吨。</p>", "产粮71万吨。", 1)]
    [InlineData("<p>产粮<math><maction actiontype=toggle><mn>71</mn><mn>8</mn></maction></math>万吨。</p>", "产粮71万吨。", 1)]
    [InlineData("<p>产粮<math><maction actiontype=toggle selection=2><mn>8</mn><mn>71</mn></maction></math>万吨。</p>", "产粮71万吨。", 1)]
    [InlineData("<p>产粮<math><maction actiontype=tooltip><mn>71</mn><mtext>8</mtext></maction></math>万吨。</p>", "产粮71万吨。", 1)]
    [InlineData("<p>产粮<math><maction actiontype=toggle selection=0><mn>71</mn><mn>8</mn></maction></math>万吨。</p>", "产粮71万吨。", 1)]
    [InlineData("<p>完成<math><mphantom><mn>7</mn></mphantom></math>，产粮71万吨。</p>", "产粮71万吨。", 1)]
    public void Read_ATemplate_IsTextWhereItIsShown(string html, string shown, int hidden)
    {
        var document = Read($"<html><body>{Rest}{html}{Rest}</body></html>");
        Assert.Contains(shown, document.Text, StringComparison.Ordinal);
        Assert.Equal(hidden, document.LeftOut.Sum(left => left.Digits));
    }

    /// <summary>A page whose text stands elsewhere says where.</summary>
    [Theory]
    [InlineData("<iframe src='content.html'></iframe>", "shows what stands in other files (content.html)")]
    [InlineData("<embed src='report.pdf' type='application/pdf'>", "shows what stands in other files (report.pdf)")]
    [InlineData("<script>document.write('<p>地区生产总值增长6%。</p>')</script>", "has its text written by a script")]
    [InlineData("<iframe srcdoc='&lt;p&gt;地区生产总值增长6%。'></iframe>", "has its text written by a script")]
    public void Read_APageWhoseTextIsElsewhere_SaysWhere(string body, string where)
    {
        var html = $"<html><body><div><h1>青山区2025年政府工作报告</h1><p>发布时间：2025-01-10</p>{body}</div></body></html>";
        Assert.Contains(
            where,
            Assert.Throws<UnreadableReportException>(() => Read(html)).Reason,
            StringComparison.Ordinal
        );
        Assert.Contains("增长5%", Read(html.Replace("<p>发布", "<p>增长5%。</p><p>发布", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_APageThatIsMostlyItsAnnex_IsAReport()
    {
        var rows = Annex
            .Cells.GroupBy(cell => cell.Row)
            .Select(row =>
                "<tr>"
                + string.Concat(row.Select(cell => $"<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{cell.Text}</td>"))
                + "</tr>"
            );
        var html =
            "<html><head><title>公开</title></head><body><div class='nav'><a href='/1'>首页</a><a href='/2'>"
            + "公开2</a><a href='/3'>互动</a></div><div><div>"
            + $"{string.Concat(Annex.Paragraphs.Select(text => $"<p>{text}</p>"))}</div><div><table>"
            + $"{string.Concat(rows)}</table></div></div></body></html>";
        Annex.IsReadFrom(Read(html));
    }

    [Theory]
    [InlineData(
        "<div><a href='1'>2025年地区生产总值增长7%</a></div><div><a href='2'>新增就业2万人</a></div><div><a href='3'>建成道路3条</a></div>"
    )]
    [InlineData(
        "<ul><li><a href='1'>2025年地区生产总值增长7%</a></li><li><a href='2'>新增就业2万人</a></li><li><a href='3'>建成道路3条</a></li></ul>"
    )]
    [InlineData(
        "<p><a href='1'>2025年地区生产总值增长7%</a></p><p><a href='2'>新增就业2万人</a></p><p><a href='3'>建成道路3条</a></p>"
    )]
    [InlineData("<div class='nav'><a href='1'>首页</a> <a href='2'>新闻12条</a></div>")]
    [InlineData("<ul><li><a href='1'>争取2025年投资增长9%</a></li></ul>")]
    public void Read_TheMenusOfAShortPage_GiveNothing(string menu)
    {
        var html =
            $"<html><body>{menu}<p>青山区2025年政府工作报告</p>{Rest}<p>地区生产总值增长5.2%。</p></body></html>";
        var document = Read(html);
        Assert.Equal([5.2m], Report.FromDocument(document).Observations.Select(one => one.Value!.Value));
        EveryDigitIsAccountedFor(html, document);
    }

    [Theory]
    [InlineData("<p><a name='first'>新建学校3所</a></p>")]
    [InlineData("<p><a href='#first'>新建学校3所，改造道路2公里。</a></p>")]
    [InlineData("<p>新建学校3所，<a href='1'>改造道路2公里</a></p>")]
    public void Read_AParagraphOfTheReportWithALink_IsKept(string paragraph)
    {
        var html = $"<html><body><p>青山区2025年政府工作报告</p>{Rest}{paragraph}<p>地区生产总值增长5.2%。</p></body></html>";
        Assert.Contains("新建学校3所", Read(html).Text, StringComparison.Ordinal);
    }

    private static void EveryDigitIsAccountedFor(string html, ReportDocument document)
    {
        var body = html[html.IndexOf("<body>", StringComparison.Ordinal)..];
        var held = Omissions.DigitsIn(System.Text.RegularExpressions.Regex.Replace(body, "<[^>]*>", " "));
        Assert.Equal(held, Omissions.DigitsIn(document.Text) + document.LeftOut.Sum(left => left.Digits));
    }

    private static ReportDocument Read(string html) =>
        new HtmlFormat()
            .Read(ReportFile.InMemory("page.html", "page.html", Encoding.UTF8.GetBytes(html)), _ => { })
            .Single();
}
