using System.Net;
using System.Text;
using PlanNotebooks.Formats.Html;
using PlanNotebooks.Formats.Tests.Annexes;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Html;

/// <summary>Web pages: the report among what the site puts around it.</summary>
public sealed class HtmlTests
{
    static HtmlTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static readonly string Menu = string.Concat(
        Enumerable.Range(1, 20).Select(i => $"<li><a href='/{i}'>栏目{i}新闻动态</a></li>")
    );
    private const string Related =
        "<div class='related'><h3>相关链接</h3><ul><li><a>某区2018年政府工作报告:地区生产总值增长9%</a></li><li><a>"
        + "某区2017年政府工作报告</a></li><li><a>某区2016年政府工作报告</a></li></ul></div>";
    private const string Footer =
        "<div class='footer'>主办:某区人民政府 浙ICP备05000000号 地址:某路1号 电话:0571-00000000</div>";

    public static TheoryData<string, string> Layouts =>
        new()
        {
            {
                "divs",
                Page(
                    $"<div class='nav'><ul>{Menu}</ul></div><div class='main'><div class='tools'>字号:[<a>大</a> <a>中</a>"
                        + $"] <button>打印</button></div><div class='content'>{Body("<p>　　{0}</p>")}</div>{Related}</div>{Footer}"
                )
            },
            {
                "tables",
                Page(
                    $"<form action='/'><table width='1000'><tr><td><ul>{Menu}</ul></td><td><table><tr><td "
                        + $"align='center'>字号 大 中 小</td></tr><tr><td>{Body("<p>{0}</p>")}</td></tr></table></td></tr></table>"
                        + $"{Footer}</form>"
                )
            },
            {
                "breaks",
                Page(
                    $"<nav>{Menu}</nav><article><div id='zoom'>{Body("　　{0}<br/><br/>")}</div></article><aside>"
                        + $"{Related}</aside><footer>{Footer}</footer>"
                )
            },
            {
                "spans",
                Page(
                    $"<ul>{Menu}</ul><div class='TRS_Editor'>"
                        + $"{Body("<p style='text-indent:2em'><span>{0}</span></p>")}<div style='display:none'>"
                        + $"地区生产总值增长99%。</div></div><script>var t='地区生产总值增长98%。';</script>{Related}{Footer}"
                )
            },
        };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Read_EachLayout_GivesTheObservationsOfTheText(string layout, string html)
    {
        var report = Report.FromDocument(Read(Encoding.UTF8.GetBytes(html)));
        Assert.True(Observed.In(SeedText.Report).SequenceEqual(Observed.In(report)), layout);
        Assert.Equal(SeedText.Report.Id, report.Id);
        Observed.StandInTheirPlaces(report);
        Assert.DoesNotContain("栏目", report.Text.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("ICP", report.Text.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("2018年政府工作报告", report.Text.Raw, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Encodings =>
        new()
        {
            { "gb2312", "GB18030" },
            { "gbk", "GB18030" },
            { "utf-8", "UTF-8" },
            { "gb2312", "UTF-8" },
            { "utf-8", "GB18030" },
            { "utf-16", "UTF-16" },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_WhateverIsDeclared_DecodesWhatTheBytesAre(string declared, string used)
    {
        var html =
            $"<html><head><meta http-equiv='Content-Type' content='text/html; charset={declared}'></head><body>"
            + "<p>2019年地区生产总值增长6%，社会消费品零售总额401亿元。</p></body></html>";
        Assert.Contains(
            "社会消费品零售总额401亿元",
            Read(Encoding.GetEncoding(used).GetBytes(html)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_ATitleOutsideTheText_IsPutBeforeIt()
    {
        var html =
            "<html><head><meta name='ArticleTitle' content='关于上城区2019年国民经济和社会发展计划执行情况的报告'><title>政府网</title>"
            + "</head><body><h1>上城政务</h1><div><p>一、经济，社会，发展，情况。</p><p>地区生产总值增长6%，投资增长5%。</p></div></body></html>";
        Assert.StartsWith(
            "关于上城区2019年国民经济和社会发展计划执行情况的报告\n\n一、经济",
            Read(Encoding.UTF8.GetBytes(html)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_ATableOfIndicators_ReadsItsCells()
    {
        var rows = Annex
            .Cells.GroupBy(cell => cell.Row)
            .Select(row =>
                "<tr>"
                + string.Concat(
                    row.Select(cell =>
                        $"<td rowspan='{cell.RowSpan}' colspan='{cell.ColumnSpan}'><p>{WebUtility.HtmlEncode(cell.Text)}</p></td>"
                    )
                )
                + "</tr>"
            );
        Annex.IsReadFrom(
            Read(
                Encoding.UTF8.GetBytes(
                    Page(
                        $"<div>{string.Concat(Annex.Paragraphs.Select(text => $"<p>{text}</p>"))}<table border='1'><tbody>"
                            + $"{string.Concat(rows)}</tbody></table></div>"
                    )
                )
            )
        );
    }

    [Fact]
    public void Read_MarkupInTheText_IsTextAndNoMarkup()
    {
        var document = Read(
            Encoding.UTF8.GetBytes(
                Page("<p>一、2019年工作回顾</p><p>标签&lt;/p&gt;&lt;br&gt;和&amp;nbsp;，地区生产总值增长6%。</p>")
            )
        );
        Assert.Contains("标签</p><br>和&nbsp;，", document.Text, StringComparison.Ordinal);
        Assert.Contains("标签</p><br>和&nbsp;，", Report.FromDocument(document).Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TagsNestedWithoutEnd_IsRefusedAtOnce()
    {
        var fault = Assert.Throws<UnreadableReportException>(() =>
            Read(
                Encoding.UTF8.GetBytes(
                    string.Concat(Enumerable.Repeat("<div><b>", 500_000)) + "2019年地区生产总值增长6%。"
                )
            )
        );
        Assert.Contains("nests its tags", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div></b>")]
    [InlineData("<div><!--</div>-->")]
    [InlineData("<div x='</div>'>")]
    [InlineData("<section></SECTION ><div></p>")]
    public void Read_TagsThatOnlySeemToBeClosed_AreRefusedAtOnce(string tags)
    {
        var fault = Assert.Throws<UnreadableReportException>(() =>
            Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tags, 100_000)) + "2019年地区生产总值增长6%。"))
        );
        Assert.Contains("nests its tags", fault.Message, StringComparison.Ordinal);
    }

    private static string Page(string body) =>
        $"<!DOCTYPE html><html><head><meta charset='utf-8'><title>政府信息公开</title></head><body>{body}</body></html>";

    private static string Body(string paragraph) =>
        string.Concat(
            SeedText.Paragraphs.Select(text =>
                paragraph.Replace("{0}", WebUtility.HtmlEncode(text), StringComparison.Ordinal)
            )
        );

    private static ReportDocument Read(byte[] bytes) =>
        new HtmlFormat().Read(ReportFile.InMemory("page.html", "page.html", bytes), _ => { }).Single();
}
