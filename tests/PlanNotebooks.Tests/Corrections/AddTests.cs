using System.Globalization;
using PlanNotebooks.Corrections;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Corrections;

public sealed class AddTests
{
    private const string Fields = "label=持牌机构;measure=level;value=12;unit=家";
    private static readonly string Raw = CorrectedCorpus.AsRead.Reports[0].Text.Raw;

    [Fact]
    public void Add_ByQuote_PointsAtTheQuoteAndQuotesItsSentence()
    {
        var added = Added(Line("拾贰", Fields));
        Assert.Equal("拾贰", Raw[added.Start..added.End]);
        Assert.Equal(
            ("新集聚持牌金融机构拾贰家。", "一、2019年国民经济和社会发展计划执行情况"),
            (added.Quote, added.Section)
        );
        Assert.Equal(
            (
                $"{CorrectedCorpus.ReportId}:{added.Start.ToString(CultureInfo.InvariantCulture)}",
                "correction",
                "added (missed)"
            ),
            (added.Id, added.Rule, added.Corrected)
        );
        Assert.Equal(
            ("持牌机构", Measure.Level, 12m, "家", Role.Result, 2019),
            (added.Label, added.Measure, added.Value, added.Unit, added.Role, added.Period)
        );
    }

    [Fact]
    public void Add_ByOffsets_IsTheSame()
    {
        var at = Raw.IndexOf("拾贰", StringComparison.Ordinal);
        Assert.Equal(
            Added(Line("拾贰", Fields)),
            Added(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"add|{CorrectedCorpus.ReportId}||||missed||{at}|{at + 2}|{Fields}"
                )
            )
        );
    }

    [Fact]
    public void Add_QuoteWithSeveralNumbers_TakesTheOneWithTheValue()
    {
        var added = Added(Line("新建道路3条，改造小区9个", "label=小区;measure=level;value=9"));
        Assert.Equal("9", Raw[added.Start..added.End]);
        Assert.Equal(("个", Role.Target, 2020), (added.Unit, added.Role, added.Period));
    }

    [Fact]
    public void Add_WhereAnotherStands_GetsItsOwnIdAndStandsBehindIt()
    {
        var first = CorrectedCorpus.Read("新建道路");
        var corpus = CorrectedCorpus.With(Line("新建道路3条", "label=道路里程;measure=level;value=3"));
        var added = corpus.Observations.Single(row => row.Rule == "correction");
        Assert.Equal((first.Id + "b", first.Start, first.End), (added.Id, added.Start, added.End));
        Assert.Equal(corpus.Observations.Count, CorrectedCorpus.AsRead.Observations.Count + 1);
        Assert.Equal(first.Id, corpus.Observations.TakeWhile(row => row != added).Last().Id);
    }

    [Fact]
    public void Add_WithoutIndicator_IsMatchedByItsLabel()
    {
        Assert.Equal("gdp", Added(Line("拾贰", "label=地区生产总值;measure=growth;value=12;unit=%")).Indicator);
        Assert.Null(Added(Line("拾贰", "label=地区生产总值;measure=growth;value=12;unit=%;indicator=")).Indicator);
    }

    [Fact]
    public void Add_ATargetInWords_PointsAtTheWords()
    {
        var added = Added(
            Line("新集聚持牌金融机构拾贰家", "label=金融机构;measure=level;text=拾贰家;role=target;period=2020")
        );
        Assert.Equal(
            ("拾贰家", "拾贰家", (decimal?)null, 2020),
            (Raw[added.Start..added.End], added.Text, added.Value, added.Period)
        );
    }

    [Theory]
    [InlineData("没有这句话", Fields, "the report has no such quote")]
    [InlineData("小区9个", Fields, "more than once")]
    [InlineData("改造小区9个，修缮小区9个", "label=小区;measure=level;value=9", "several numbers")]
    [InlineData("新建道路3条，改造小区9个", "label=小区;measure=level;value=8", "several numbers")]
    [InlineData("拾贰", "label=金融机构;measure=level;text=完成任务", "does not hold the words")]
    [InlineData("拾贰", "label=金融机构;measure=level;value=-12;unit=家", "a level would be negative")]
    [InlineData("绿地30亩", "label=新增绿地;measure=level;value=30;unit=亩", "says the same")]
    public void Add_WhatDoesNotFit_IsNotApplied(string quote, string fields, string why) =>
        Assert.Contains(why, CorrectedCorpus.WhyNot(Line(quote, fields)), StringComparison.Ordinal);

    [Theory]
    [InlineData("5", "5")]
    [InlineData("5", "99999")]
    [InlineData("x", "9")]
    public void Add_OffsetsOutsideTheText_AreNotApplied(string start, string end) =>
        Assert.StartsWith(
            $"start and end are {start} and {end}; expected two offsets",
            CorrectedCorpus.WhyNot($"add|{CorrectedCorpus.ReportId}||||missed||{start}|{end}|{Fields}"),
            StringComparison.Ordinal
        );

    private static Observation Added(string line)
    {
        var corpus = CorrectedCorpus.With(line);
        Assert.Equal((CorrectionOutcome.Applied, ""), (corpus.Corrections[0].Outcome, corpus.Corrections[0].Why));
        return corpus.Observations.Single(row => row.Rule == "correction");
    }

    private static string Line(string quote, string fields) =>
        $"add|{CorrectedCorpus.ReportId}||||missed|{quote}|||{fields}";
}
