using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Reading;

public sealed class TextCleanerTests
{
    private const string Paragraph =
        "全年预计地区生产总值增长6%,其中服务业增加值增长8%;固定资产投资140亿元,增长0.5%;社会消费品零售总额401亿元,增长8.5%。";

    [Theory]
    [InlineData("社会消费品零售总 额 增 长 8%。", "社会消费品零售总额增长8%。")]
    [InlineData("一 般 公 共 预 算 收 入 18. 08 亿元。", "一般公共预算收入18.08亿元。")]
    [InlineData("增长 0. 5%。", "增长0.5%。")]
    [InlineData("增长 8 . 5 %。", "增长8.5%。")]
    [InlineData("\u3000\u3000全年\u00A0增长6%。", "全年增长6%。")]
    [InlineData("打造City Walk路线3条。", "打造City Walk路线3条。")]
    [InlineData("杭州\u200B市\uFEFF上城区。", "杭州市上城区。")]
    public void Clean_SpacesInsideWordsAndNumbers_AreTakenOut(string raw, string clean) =>
        Assert.Equal(clean, Clean(raw));

    /// <summary>A tab, and a footnote's mark that was taken out, part numbers that a space may join.</summary>
    [Theory]
    [InlineData("工业增加值1 234亿元。", "工业增加值1 234亿元。", "1 234")]
    [InlineData("工业增加值1\t234亿元。", "工业增加值1\t234亿元。", null)]
    [InlineData("工业增加值1 \t 234亿元。", "工业增加值1\t234亿元。", null)]
    [InlineData("工业增加值1［3］234亿元。", "工业增加值1\t234亿元。", null)]
    [InlineData("工业增加值1[3] 234亿元。", "工业增加值1\t234亿元。", null)]
    [InlineData("工业\t增加值\t1234\t亿元。", "工业增加值1234亿元。", "1234")]
    [InlineData("工业增加值［3］1234亿元。", "工业增加值1234亿元。", "1234")]
    public void Clean_WhatPartsNumbers_JoinsNone(string raw, string clean, string? number)
    {
        Assert.Equal(clean, Clean(raw));
        var report = Report.FromText("x", $"一、2020年工作回顾\n{raw}\n全年新建学校8所。");
        Assert.Equal(
            number is null ? ["8"] : [number, "8"],
            report.Observations.Select(one => report.Text.Raw[one.Start..one.End])
        );
    }

    /// <summary>Where a paragraph of several lines stands twice, what comes behind its second copy is read as ever.</summary>
    [Fact]
    public void Clean_AParagraphOfSeveralLinesTwice_CountsOnce()
    {
        var half = string.Concat(Enumerable.Repeat("各项工作取得新的成绩,", 5));
        var paragraph = $"{half}\n{half}\n{half}发展有力。\n";
        Assert.Equal(
            $"{half}{half}{half}发展有力。\n新建学校3所,新建医院1所。",
            Clean($"{paragraph}{paragraph}新建学校3所,\n新建医院1所。")
        );
    }

    /// <summary>Items of a list need no full stop to be items of their own.</summary>
    [Theory]
    [InlineData("①新建公园5个\n②新增停车位600个\n")]
    [InlineData("新增停车位600个\n第六件，新建卫生室7个\n")]
    [InlineData("⑤建成养老中心8个\n第十一项、新建卫生室7个\n")]
    [InlineData("建成养老中心8个\n三是新建卫生室7个\n")]
    [InlineData("1.新建高标准农田2万亩\n2.改造老旧小区15个\n")]
    public void Clean_ItemsOfAList_AreParagraphsEach(string raw) => Assert.Equal(raw.TrimEnd(), Clean(raw));

    [Theory]
    [InlineData("全年服务业和\n第三产业增加值增长8%。", "全年服务业和第三产业增加值增长8%。")]
    [InlineData("荣获全省\n第一名的好成绩。", "荣获全省第一名的好成绩。")]
    public void Clean_AnOrdinalWithinASentence_IsNoItem(string raw, string clean) => Assert.Equal(clean, Clean(raw));

    [Theory]
    [InlineData("其中服务业增加—值1增—长8%。", "其中服务业增加值增长8%。")]
    [InlineData("先后实现望—江3核—心区块44万方房屋全面拆平。", "先后实现望江核心区块44万方房屋全面拆平。")]
    [InlineData("加快建设—幸12福—家园。", "加快建设幸福家园。")]
    [InlineData("区域—1—发展。", "区域—1—发展。")]
    [InlineData("2016—2020年。", "2016—2020年。")]
    [InlineData("——坚持创新——发展。", "——坚持创新——发展。")]
    public void Clean_APageNumberPrintedOverALine_IsTakenOut(string raw, string clean) =>
        Assert.Equal(clean, Clean(raw));

    [Fact]
    public void Clean_AnOverprintedPageNumber_IsRemovedByName()
    {
        const string raw = "其中服务业增加—值1增—长8%。";
        var removed = Assert.Single(ReportText.From("x", raw).Removed);
        Assert.Equal(("1", RemovalReason.Furniture), (raw[removed.Start..removed.End], removed.Reason));
    }

    [Fact]
    public void Clean_LinesOfOneWidth_AreJoinedToParagraphs()
    {
        const string lines =
            "全年预计地区生产总值增长百分之六其中服\n务业增加值增长百分之八固定资产投资一百\n四十亿元增长社会消费品零售总额四百零一\n";
        var raw = string.Concat(Enumerable.Repeat(lines, 8)) + "到此为止。\n";
        Assert.DoesNotContain('\n', Clean(raw));
    }

    /// <summary>Items of one length by chance are no text that was broken into lines.</summary>
    [Fact]
    public void Clean_ManyShortLinesOfOneLength_AreNotJoined()
    {
        var items = string.Concat(Enumerable.Range(10, 30).Select(i => $"办好第{i}件民生实事\n"));
        const string head = "一、2020年工作回顾\n财政收入85亿元。\n";
        Assert.StartsWith(head + "办好第10件民生实事", Clean(head + items), StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_AParagraphCutByAPageBreak_IsOneAgain() =>
        Assert.Equal(
            Paragraph + "完成财政总收入166亿元,其中一般公共预算收入85亿元。",
            Clean(Paragraph + "完成财政总收入166亿\n\n— 3 —\n\n元,其中一般公共预算收入85亿元。")
        );

    [Theory]
    [InlineData("一、2019年工作回顾\n全年增长6%。", "一、2019年工作回顾\n全年增长6%。")]
    [InlineData("全年增长6%。\n全年增长7%。", "全年增长6%。\n全年增长7%。")]
    [InlineData("全年完成以下工作\n（一）新建学校3所。", "全年完成以下工作\n（一）新建学校3所。")]
    public void Clean_WhatBeginsAParagraph_StaysApart(string raw, string clean) => Assert.Equal(clean, Clean(raw));

    [Theory]
    [InlineData("一、工作回顾\\r\\n全年增长6%。\\r\\n新建学校3所。", "一、工作回顾\n全年增长6%。\n新建学校3所。")]
    [InlineData("一、工作回顾\\n全年增长6%。", "一、工作回顾\n全年增长6%。")]
    [InlineData("一、工作回顾\r\n全年增长6%。\r新建学校3所。", "一、工作回顾\n全年增长6%。\n新建学校3所。")]
    public void Clean_LineBreaksOfEveryKind_BreakTheLine(string raw, string clean) => Assert.Equal(clean, Clean(raw));

    [Theory]
    [InlineData("<div><p>一、工作回顾</p><p>全年&nbsp;增长6&#37;。</p></div>", "一、工作回顾\n全年增长6%。")]
    [InlineData(
        "\"<divclass='a'>一、工作回顾<br/>研发投入R&amp;D增长<b>6%</b>。</div>",
        "\"\n一、工作回顾\n研发投入R&D增长6%。"
    )]
    public void Clean_HtmlOnOneLine_IsTakenApart(string raw, string clean) => Assert.Equal(clean, Clean(raw));

    [Theory]
    [InlineData("<p>R&D投入21亿元;增长8%。</p>", "21")]
    [InlineData("<p>全年B&B民宿35家;</p>", "35")]
    [InlineData("<p>研发&nbsp;投入47亿元;</p>", "47")]
    public void Clean_AmpersandThatBeginsNoEntity_LeavesNumbersTheirPlaces(string raw, string number)
    {
        var text = TextCleaner.Clean(new ReportDocument("a.html", raw));
        var at = text.Text.IndexOf(number, StringComparison.Ordinal);
        var (start, end) = text.RawSpan(at, at + number.Length);
        Assert.Equal(number, raw[start..end]);
    }

    [Theory]
    [InlineData("- 12 -")]
    [InlineData("— 103 —")]
    [InlineData("第 12 页")]
    [InlineData("第3页共20页")]
    [InlineData("发布日期: 2021-07-13 16:01:23 点击率:")]
    [InlineData("索引号: 001008001026002/2020-248767 公开方式: 主动公开")]
    [InlineData("1.2020年计划报告.pdf")]
    public void Clean_PageFurniture_IsTakenOutByName(string line)
    {
        var text = ReportText.From("x", $"{Paragraph}\n{line}\n新建学校3所。");
        Assert.Equal(Paragraph + "\n新建学校3所。", text.Text.TrimEnd('\n'));
        var removed = Assert.Single(text.Removed);
        Assert.Equal((line, RemovalReason.Furniture), (text.Raw[removed.Start..removed.End], removed.Reason));
    }

    [Fact]
    public void Clean_AHeaderOnEveryPage_IsTakenOut()
    {
        const string header = "上城区2019年计划报告\n";
        var raw = $"{header}新建学校3所。\n{header}新建医院1所。\n{header}新建公园5个。\n";
        Assert.Equal("新建学校3所。\n新建医院1所。\n新建公园5个。", Clean(raw));
    }

    [Fact]
    public void Clean_AReportTwiceInOneFile_CountsOnce()
    {
        const string report =
            "一、2019年国民经济和社会发展计划执行情况\n"
            + Paragraph
            + "\n新建10家平价蔬菜超市,改造提升49个区域性微型消防救援站点,新配备20辆小型应急消防救援车。\n";
        var once = Report.FromText("x", report).Observations;
        var twice = Report.FromText("x", report + "附件\n" + report).Observations;
        Assert.Equal(
            once.Select(observation => (observation.Start, observation.Label, observation.Value)),
            twice.Select(observation => (observation.Start, observation.Label, observation.Value))
        );
        Assert.Contains(
            ReportText.From("x", report + report).Removed,
            removed => removed.Reason == RemovalReason.Repeat
        );
    }

    [Theory]
    [InlineData("其中服务业增加—值1增—长8%,一 般 公 共 预 算 收 入 18. 08 亿元。")]
    [InlineData("<p>全年增长6%。</p><p>新建 学校 3 所。</p>")]
    [InlineData("一、工作回顾\\r\\n全年增长 6 %。")]
    public void RawSpan_OfEveryCharacter_IsThatCharacterInTheFile(string raw)
    {
        var text = ReportText.From("x", raw);
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (text.Text[i] == '\n')
                continue;
            var (start, end) = text.RawSpan(i, i + 1);
            Assert.Equal(text.Text[i].ToString(), raw[start..end]);
        }
    }

    [Fact]
    public void RawSpan_OfANumberWithASpace_HoldsTheSpace()
    {
        var text = ReportText.From("x", "收入 18. 08 亿元。");
        var at = text.Text.IndexOf("18.08", StringComparison.Ordinal);
        var (start, end) = text.RawSpan(at, at + 5);
        Assert.Equal("18. 08", text.Raw[start..end]);
    }

    [Fact]
    public void Fold_KeepsTheLengthAndTheTextAsItWas()
    {
        var text = ReportText.From("x", "增长８．５％，“３＋２”。");
        Assert.Equal("增长8.5%,“3+2”。", text.Folded.TrimEnd('\n'));
        Assert.Equal(text.Text.Length, text.Folded.Length);
        Assert.Equal("增长８．５％，“３＋２”。", text.Text.TrimEnd('\n'));
    }

    [Fact]
    public void From_ANumberCutOffFromItsUnit_IsMended() =>
        Assert.Equal(
            "——经济运行稳中向好。国内生产总值达到74.4万亿元。",
            Clean("——经济运行稳中向好。国内生产总值达到74.4\n\u200B\n万亿元。")
        );

    private static string Clean(string raw) => ReportText.From("x", raw).Text.TrimEnd('\n');

    /// <summary>A number that its lines do not print is none, whatever stood between them.</summary>
    [Theory]
    [InlineData("投资增长6.\n2019年新建学校3所。")]
    [InlineData("完成投资12\n34个项目开工。")]
    [InlineData("见附表3,\n5家企业上市。")]
    public void Clean_AShortLineThatEndsInANumber_IsNotJoinedToANumber(string raw) => Assert.Equal(raw, Clean(raw).TrimEnd());

    /// <summary>A report that stands three times in a file has its title and headings all the same.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Clean_AReportThatStandsManyTimes_KeepsItsTitle(int times)
    {
        const string report =
            "青山区2025年政府工作报告\n一、2024年工作回顾\n地区生产总值512.6亿元，增长6.1%，各项工作取得新的成绩，发展有力，民生改善，社会和谐。\n";
        var text = ReportText.From("x.txt", string.Concat(Enumerable.Repeat(report, times))).Text;
        Assert.StartsWith("青山区2025年政府工作报告\n一、2024年工作回顾\n地区生产总值", text, StringComparison.Ordinal);
    }

    /// <summary>A number before a text that begins with one, with Word's tab between them, makes no decimal.</summary>
    [Theory]
    [InlineData("2.\t15个小区", "2.\t15个小区")]
    [InlineData("1.2.\t15个小区", "1.2.\t15个小区")]
    [InlineData("2.\t改造15个小区", "2.改造15个小区")]
    [InlineData("增长18. 08%", "增长18.08%")]
    public void Clean_ATabBehindAnItemsNumber_Parts(string raw, string text) =>
        Assert.Equal(text, ReportText.From("x.txt", raw).Text.TrimEnd('\n'));

    [Fact]
    public void Clean_ATextInNumbersOfCharacters_IsRead() =>
        Assert.Equal(
            "地区生产总值增长6.1%，新增就业3.2万人。",
            ReportText
                .From("x.txt", string.Concat("地区生产总值增长6.1%，新增就业3.2万人。".Select(c => c > 'z' ? $"&#{(int)c};" : c.ToString())))
                .Text.TrimEnd('\n')
        );
}
