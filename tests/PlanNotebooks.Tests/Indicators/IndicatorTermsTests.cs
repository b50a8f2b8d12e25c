using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Indicators;

/// <summary>Labels that say the same in other words than the table.</summary>
public sealed class IndicatorTermsTests
{
    [Theory]
    [InlineData("R&D经费投入占地区生产总值比重", "%", "rd_intensity")]
    [InlineData("R&D经费投入占GDP的比重", "%", "rd_intensity")]
    [InlineData("研发支出与地区生产总值之比", "%", "rd_intensity")]
    [InlineData("全社会研发经费投入占生产总值比重", "%", "rd_intensity")]
    [InlineData("研究与试验发展(R&D)经费支出与国内生产总值之比", "%", "rd_intensity")]
    [InlineData("全社会R&D经费投入", "元", "rd_expenditure")]
    [InlineData("全社会消费品零售总额", "元", "retail_sales")]
    [InlineData("全区全社会消费品零售额", "元", "retail_sales")]
    [InlineData("社会商品零售总额", "元", "retail_sales")]
    [InlineData("全疆地区生产总值", "元", "gdp")]
    [InlineData("全盟生产总值", "元", "gdp")]
    [InlineData("全自治区地区生产总值", "元", "gdp")]
    [InlineData("全部财政收入", "元", "fiscal_revenue")]
    [InlineData("完成全部财政收入", "元", "fiscal_revenue")]
    [InlineData("全市全部财政收入", "元", "fiscal_revenue")]
    [InlineData("地方公共财政预算收入", "元", "budget_revenue")]
    [InlineData("全县地方财政一般预算收入", "元", "budget_revenue")]
    [InlineData("国考断面优良水质占比", "%", "surface_water_quality")]
    [InlineData("农牧区常住居民人均可支配收入", "元", "rural_income")]
    [InlineData("城市居民人均可支配收入", "元", "urban_income")]
    [InlineData("居民消费价格总指数", "%", "consumer_prices")]
    [InlineData("万元国内生产总值能耗", "%", "energy_intensity")]
    [InlineData("全社会固定资产投资额", "元", "fixed_asset_investment")]
    public void Match_OtherWordsForTheSame_FindsTheIndicator(string label, string unit, string code) =>
        Assert.Equal(code, IndicatorTable.Default.Match(Folding.Fold(label), unit)?.Code);

    [Theory]
    [InlineData("区属企业研发经费投入", "元")]
    [InlineData("规上企业研发投入占营业收入比重", "%")]
    [InlineData("限额以上社会消费品零售总额", "元")]
    [InlineData("青山镇地区生产总值", "元")]
    [InlineData("金融业一般公共预算收入", "元")]
    [InlineData("三次产业占地区生产总值比重", "%")]
    public void Match_APartOrAnotherThing_FindsNone(string label, string unit) =>
        Assert.Null(IndicatorTable.Default.Match(Folding.Fold(label), unit));
}
