using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Indicators;

/// <summary>Which labels are an indicator, and which only look like it.</summary>
public sealed class IndicatorMatchTests
{
    [Theory]
    [InlineData("全市一般公共预算收入", "元", "budget_revenue")]
    [InlineData("完成“二次供水”改造", "个", "water_supply_renovation")]
    [InlineData("新增公共泊位", "个", "parking_spaces")]
    [InlineData("新增停车泊位", "个", "parking_spaces")]
    [InlineData("新增公共停车泊位", "个", "parking_spaces")]
    [InlineData("收储地块", "亩", "land_reserved_area")]
    [InlineData("收储地块", "宗", "land_reserved_parcels")]
    [InlineData("老旧小区改造", "个", "old_estates")]
    [InlineData("老旧小区改造", "平方米", "old_estates_area")]
    [InlineData("老旧小区改造开工", "个", "old_estates_started")]
    [InlineData("全社会用电量", "千瓦时", "electricity_use")]
    [InlineData("进出口总额", "%", "trade_total")]
    [InlineData("农民人均纯收入", "元", "rural_income")]
    public void Match_ALabelOfAConcept_FindsItsCode(string label, string unit, string code) =>
        Assert.Equal(code, IndicatorTable.Default.Match(label, unit, IndicatorScope.Extended)?.Code);

    [Theory]
    [InlineData("金融服务业一般公共预算收入")]
    [InlineData("电子行业规上工业增加值")]
    [InlineData("老旧小区供热管网改造")]
    [InlineData("地区生产总值年均")]
    [InlineData("年均新增城市绿地")]
    [InlineData("累计新建滨江绿道")]
    [InlineData("累计完成二次供水改造小区")]
    [InlineData("既有住宅加装电梯累计完工")]
    [InlineData("完成")]
    [InlineData("全市")]
    public void Match_APartOrSeveralYears_IsNothing(string label) =>
        Assert.Null(IndicatorTable.Default.Match(label, null, IndicatorScope.Extended));

    [Theory]
    [InlineData("规上工业增加值", "全部工业增加值", "规上工业总产值", "工业总产值")]
    [InlineData("城镇居民人均可支配收入", "农村居民人均可支配收入", "居民人均可支配收入", "脱贫人口人均纯收入")]
    [InlineData("高新技术企业总数", "新增国家高新技术企业", "科技型中小企业总数", "新增科技型中小企业")]
    [InlineData("生产安全事故起数", "生产安全事故死亡人数", "道路交通事故数", "火灾起数")]
    [InlineData("基本养老保险参保率", "基本养老保险参保人数", "基本医疗保险参保率", "新农合参合率")]
    [InlineData("常住人口城镇化率", "户籍人口城镇化率", "常住人口", "户籍人口")]
    [InlineData("实际利用外资", "合同外资", "实际利用内资", "对外直接投资")]
    public void Match_ConceptsThatDiffer_StayApart(params string[] labels)
    {
        var codes = labels
            .Select(label => IndicatorTable.Default.Match(label, null, IndicatorScope.Extended)?.Code)
            .ToList();
        Assert.DoesNotContain(null, codes);
        Assert.Equal(labels.Length, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("进出口总额", "trade_total")]
    [InlineData("科技型中小企业总数", "tech_smes_stock")]
    [InlineData("老旧小区改造面积", "old_estates_area")]
    public void Match_AnExtendedLabel_IsNothingInTheBaseScope(string label, string code)
    {
        Assert.Null(IndicatorTable.Default.Match(label, null));
        Assert.Equal(code, IndicatorTable.Default.Match(label, null, IndicatorScope.Extended)?.Code);
    }

    [Fact]
    public void Parse_ANewLine_IsPickedUp()
    {
        var own = IndicatorTable.Parse(
            """
            code	name_zh	name_en	unit	growth_basis	desired	aliases	related	not	note
            # of a corpus
            ice_tourists	冰雪旅游人次	Winter tourists	人次		more	接待冰雪游客|*滑雪*人次	tourist_arrivals	接待游客	Visitors to ski resorts.
            gdp	国民生产	Own GDP	元	real	more	
            """
        );
        Assert.Equal("ice_tourists", own.Match("接待冰雪游客", "人次")?.Code);
        var both = IndicatorTable.Default.With(own);
        var added = both.Match("全区冬季滑雪接待人次", "人次");
        Assert.Equal(
            ("ice_tourists", IndicatorScope.Base, "Visitors to ski resorts."),
            (added?.Code, added?.Scope, added?.Note)
        );
        Assert.Equal(["tourist_arrivals", "接待游客"], [.. added!.Related, .. added.Not]);
        Assert.Equal("tourist_arrivals", both.Match("接待游客", "人次")?.Code);
        Assert.Equal(("Own GDP", null), (both.ByCode("gdp")?.English, both.Match("地区生产总值", "元")));
        Assert.Equal(IndicatorTable.Default.All.Count + 1, both.All.Count);
    }

    [Theory]
    [InlineData("code\tname_zh\n\t某\n", "indicators.tsv, line 2: no code.")]
    [InlineData("code\tname_zh\nx\n", "indicators.tsv, line 2: no name_zh.")]
    public void Parse_ALineWithoutCodeOrName_SaysWhich(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => IndicatorTable.Parse(text)).Message);

    [Fact]
    public void Base_IsGoldsTable()
    {
        var gold = CloneFiles.GoldIndicators();
        Assert.Equal(
            gold.Select(row => (row["code"], row["name_zh"], row["name_en"], row["unit"])).Order(),
            IndicatorTable
                .Default.All.Where(one => one.Scope == IndicatorScope.Base)
                .Select(one => (one.Code, one.Chinese, one.English, one.Unit))
                .Order()
        );
        Assert.All(
            gold,
            row =>
                Assert.All(
                    row.List("aliases"),
                    alias =>
                        Assert.Equal(
                            (alias, row["code"]),
                            (alias, IndicatorTable.Default.Match(alias, row["unit"])?.Code)
                        )
                )
        );
    }

    [Fact]
    public void Match_GoldsLabels_GivesGoldsCodes()
    {
        var wrong = new List<string>();
        foreach (var row in CloneFiles.GoldObservations().Where(row => row["measure"] != "completion"))
        {
            var found = row["label"]
                .Split('|')
                .Select(label =>
                    IndicatorTable.Default.Match(Folding.Fold(label), row["unit"].Split('|')[0])?.Code ?? ""
                )
                .ToList();
            if (!found.Intersect(row["code"].Split('|')).Any())
                wrong.Add($"{row["label"]} [{row["unit"]}]: {found[0]}, gold {row["code"]}");
        }

        Assert.Empty(wrong);
    }
}
