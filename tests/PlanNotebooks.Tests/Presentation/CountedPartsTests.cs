using PlanNotebooks.Analysis;
using PlanNotebooks.Languages;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>None of nine and all of 31 are said in words of their own, in both languages, and what is counted is what is named.</summary>
public sealed class CountedPartsTests
{
    private const string Aim = "主要预期目标是：";

    public static TheoryData<string> Endings =>
        [.. Texts.Keys.Where(key => key.EndsWith("-zero", StringComparison.Ordinal)).Select(key => key[..^"-zero".Length])];

    [Theory]
    [MemberData(nameof(Endings))]
    public void ASentenceOfNone_HasOneOfAllAndOneOfSome(string key)
    {
        Assert.Contains(key, Texts.Keys);
        Assert.Contains(key + "-all", Texts.Keys);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void SentencesOfNoneAndAll_NameNothingElse(string key)
    {
        string[] endings = ["-zero", "-all"];
        var named = Texts.NamesIn(key, Language.English).Append("every");
        Assert.All(endings, ending => Assert.Empty(Texts.NamesIn(key + ending, Language.English).Except(named)));
    }

    [Theory]
    [InlineData(Language.English, 7, 1, "The one target for GDP growth asks for no less than was just achieved")]
    [InlineData(Language.English, 7, 2, "All two targets for GDP growth ask for no less than was just achieved")]
    [InlineData(Language.English, 5, 2, "All two targets for GDP growth ask for less than was just achieved")]
    [InlineData(Language.Chinese, 7, 1, "1项地区生产总值增长目标不低于上年实绩")]
    [InlineData(Language.Chinese, 7, 2, "2项地区生产总值增长目标均不低于上年实绩")]
    [InlineData(Language.Chinese, 5, 2, "2项地区生产总值增长目标均低于上年实绩")]
    public void Targets_NoneOrAllOfWhichAskForLess_AreSaidToDoSo(Language language, int target, int reports, string said)
    {
        using var spoken = Speech.In(language);
        var given = Enumerable
            .Range(2018, reports)
            .Select(year => ShortReport.Of(year, "地区生产总值增长6%。", $"地区生产总值增长{target}%。"));
        Assert.Equal(said, CorpusView.Growth(Corpus.Of([.. given])).Title);
    }

    [Theory]
    [InlineData(Language.English, "In 2018 all two growth rates went the desired way")]
    [InlineData(Language.Chinese, "2018年2项增速均向好")]
    public void RatesThatAllGoOneWay_AreSaidToDoSo(Language language, string said)
    {
        using var spoken = Speech.In(language);
        var corpus = Corpus.Of(ShortReport.Of(2018, "地区生产总值增长8%。刑事案件下降20%。"));
        Assert.Equal(said, DistrictView.GrowthGrid(corpus, 2018).Title);
    }

    /// <summary>Retail sales are a work target: page 07 counts the three headline targets in rates that page 01 counts, and no
    /// fourth.</summary>
    [Fact]
    public void HeadlineTargets_AreCountedWithoutWorkTargetsOnBothPages()
    {
        const string plan = $"{Aim}地区生产总值增长6%，固定资产投资增长9%，一般公共预算收入增长5%。\n促进消费升级。社会消费品零售总额增长7%。";
        var corpus = Corpus.Of(
            ShortReport.Work(2020, "地区生产总值增长6%。", plan),
            ShortReport.Work(2021, "地区生产总值增长6%。固定资产投资增长9%。一般公共预算收入增长5%。社会消费品零售总额增长6.5%。", plan)
        );
        Assert.Equal(4, PlanNotebooks.Analysis.Setting.Overshoot.Rows(Attainment.Of(corpus)).Count);
        var (setting, met) = (SettingView.Findings(corpus), AttainmentView.Findings(Attainment.Of(corpus)));
        Assert.StartsWith("All three headline targets in rates ", setting.Sentences[0], StringComparison.Ordinal);
        Assert.StartsWith("All three headline targets ", met.Sentences[0], StringComparison.Ordinal);
        Assert.Contains(
            SettingView.Findings(corpus).Sentences,
            one => one.StartsWith("Too few", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(Language.English, "8%以上", "set a target for gross domestic product: ≥+8% each.")]
    [InlineData(Language.Chinese, "8%以上", "2020年杭州市有3个区县设定地区生产总值目标，均为8%以上。")]
    [InlineData(Language.Chinese, "8%", "2020年杭州市有3个区县设定地区生产总值目标，数值均为8%，措辞不同。")]
    [InlineData(Language.Chinese, "9%", "最低8%以上（杭州市西湖区和另外1地），最高9%（")]
    public void SiblingsWithOneTarget_AreSaidToHaveOne(Language language, string third, string said)
    {
        using var spoken = Speech.In(language);
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "", "地区生产总值增长8%以上。"),
            ShortReport.Of(2019, "", "地区生产总值增长8%以上。", "杭州市滨江区"),
            ShortReport.Of(2019, "", $"地区生产总值增长{third}。", "杭州市拱墅区")
        );
        Assert.Contains(said, SettingView.Findings(corpus).Sentences[0], StringComparison.Ordinal);
        var table = PlanNotebooks.Analysis.Setting.SiblingTargets.Of(corpus);
        var lowest = table.CellText(0, table.ColumnIndex("lowest_region"));
        Assert.Equal(third != "9%", lowest is "all three" or "全部3地");
    }

    [Theory]
    [InlineData(Language.English, "three provinces of China")]
    [InlineData(Language.Chinese, "2020年全国有3个省（区、市）设定")]
    public void SiblingsUnderTheNation_AreProvinces(Language language, string said)
    {
        using var spoken = Speech.In(language);
        var corpus = Corpus.Of(
            ((string[])["浙江省", "江苏省", "上海市"]).Select(region => ShortReport.Of(2019, "", "地区生产总值增长8%以上。", region))
        );
        Assert.Contains(said, SettingView.Findings(corpus).Sentences[0], StringComparison.Ordinal);
    }
}
