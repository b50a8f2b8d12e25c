using PlanNotebooks.Regions;

namespace PlanNotebooks.Tests.Regions;

public sealed class RegionFinderTests
{
    [Theory]
    [InlineData("(2023年1月17日在杭州市上城区第一届人民代表大会第二次会议上)", "330102", "杭州市上城区")]
    [InlineData("2020年杭州市政府工作报告", "330100", "杭州市")]
    [InlineData("关于江苏省2025年国民经济和社会发展计划执行情况的报告", "320000", "江苏省")]
    [InlineData("——在河北省保定市易县第十六届人民代表大会第三次会议上", "130633", "保定市易县")]
    [InlineData("北京市朝阳区2020年国民经济和社会发展计划执行情况", "110105", "北京市朝阳区")]
    [InlineData("长春市朝阳区2020年国民经济和社会发展计划执行情况", "220104", "长春市朝阳区")]
    [InlineData(
        "各位代表：\n现在，我代表金华市人民政府向大会作政府工作报告，请予审议。\n全县上下。各县加快。全县。我县。全县。",
        "330700",
        "金华市"
    )]
    [InlineData(
        "各位代表:\n受高阳县人民政府委托,现将计划执行情况报告如下。全市。全市。我市。全市。",
        "130628",
        "保定市高阳县"
    )]
    [InlineData("政府工作报告\n静宁县常务副县长王立\n各位代表：\n现在，我代表县人民政府向大会报告工作。", "620826", "平凉市静宁县")]
    [InlineData("2012年2月9日在开化县\n\n第十五届人民代表大会第一次会议上\n代县长 王立\n", "330824", "衢州市开化县")]
    [InlineData("本报讯北京市市长王立在今天开幕的北京市第十一届人代会第二次会议上做政府工作报告说，全市增长9.7%。", "110000", "北京市")]
    [InlineData("会议开幕，山东省省长王立代表省人民政府向大会作政府工作报告。全省上下。全省。我省。", "370000", "山东省")]
    [InlineData("——2016年1月12日在济南市市中区第十七届人民代表大会第五次会议上", "370103", "济南市市中区")]
    [InlineData(
        "——2018年1月10日在贵港市第五届人民代表大会第三次会议上\n自治区党委、自治区政府、自治区。增速居全区第一、全区第二、全区前列，全区。",
        "450800",
        "贵港市"
    )]
    [InlineData("关于罗庄区2022年上半年国民经济和社会发展计划执行情况的报告\n全区。", "371311", "临沂市罗庄区")]
    [InlineData("关于山东省2014年预算执行情况和2015年预算草案的报告\n全省。", "370000", "山东省")]
    [InlineData("沙河市2022年1—8月主要经济指标完成情况\n财政收入增长6%。", "130582", "邢台市沙河市")]
    [InlineData("2022年三季度邢台市经济形势分析\n财政收入增长6%。", "130500", "邢台市")]
    [InlineData("易县农业农村局2019年工作总结\n培训农民300人次。", "130633", "保定市易县")]
    [InlineData("易县梁格庄镇2019年工作总结\n培训农民300人次。", null, null)]
    [InlineData("沙河市经济开发区管委会2019年工作总结\n新开工项目3个。", null, null)]
    [InlineData("关于上城区2023年1-6月财政预算执行情况的报告", "330102", "杭州市上城区")]
    [InlineData("昨天，福建省十二届人大一次会议开幕。全省上下。全省。我省。", "350000", "福建省")]
    [InlineData("正镶白旗概况\n正镶白旗位于草原腹地。全旗上下。全旗。全旗。", "152529", "锡林郭勒盟正镶白旗")]
    [InlineData("第八师石河子市2022年国民经济和社会发展计划执行情况的报告\n师市上下。", "659001", "石河子市")]
    [InlineData("——2021年2月3日在鄂托克前旗第十六届人民代表大会第五次会议上\n各苏木镇。全旗。全旗。全旗。", "150623", "鄂尔多斯市鄂托克前旗")]
    [InlineData("兴安盟2012年国民经济和社会发展计划执行情况的报告\n全盟。盟委、行署。", "152200", "兴安盟")]
    [InlineData("阿鲁科尔沁旗2019年政府工作报告\n全旗。", "150421", "赤峰市阿鲁科尔沁旗")]
    [InlineData("——2014年1月18日在宁夏回族自治区第十一届人民代表大会第二次会议上\n全区上下。全区。我区。", "640000", "宁夏回族自治区")]
    [InlineData("银川市金凤区2020年政府工作报告\n全区上下。自治区党委。全区。", "640106", "银川市金凤区")]
    [InlineData("——2012年2月16日在延边朝鲜族自治州第十三届人民代表大会第六次会议上\n全州。", "222400", "延边朝鲜族自治州")]
    [InlineData("——2013年2月20日在黔东南州第十三届人民代表大会第三次会议上", "522600", "黔东南苗族侗族自治州")]
    [InlineData("恩施自治州2010年政府工作报告", "422800", "恩施土家族苗族自治州")]
    [InlineData("政府工作报告\n恭城县县长 王立\n各位代表：", "450332", "桂林市恭城瑶族自治县")]
    [InlineData("甘孜州2016年国民经济和社会发展计划执行情况的报告\n全州上下。", "513300", "甘孜藏族自治州")]
    [InlineData("——2011年1月20日在长治市城区第十四届人民代表大会第五次会议上", null, null)]
    [InlineData("——2011年1月20日在阳泉市郊区第十四届人民代表大会第五次会议上", "140311", "阳泉市郊区")]
    [InlineData("(湖北省)2017年监利县人民政府工作报告(全文)", "421088", "荆州市监利市")]
    [InlineData("——2013年1月10日在望城县第十五届人民代表大会第一次会议上", "430112", "长沙市望城区")]
    [InlineData("——第六届人民代表大会第一次会议上\n清城区代区长 王立\n各位代表:\n", "441802", "清远市清城区")]
    [InlineData("乐山市市中区2019年政府工作报告", "511102", "乐山市市中区")]
    [InlineData("池州市关于2002年国民经济和社会发展统计公报【大 中 小】2003年4月1日 2002年,全市人民奋力拼搏。各项事业全面进步。", "341700", "池州市")]
    [InlineData("前三季度经济运行稳中有进\n(2016年10月19日)\n中华人民共和国国家统计局\n今年以来，运行平稳。", "000000", "全国")]
    [InlineData("新华社电 大会今天举行。受国务院委托，国家计委主任王立作了计划执行情况的报告。", "000000", "全国")]
    [InlineData("政府工作报告\n国务院总理 李克强\n现在，我代表国务院，向大会报告政府工作", "000000", "全国")]
    public void Find_AReportThatNamesItself_GivesItsDivision(string text, string? code, string? name) =>
        Assert.Equal((code, name), (RegionFinder.Find(text)?.Code, RegionFinder.Find(text)?.Name));

    [Fact]
    public void Find_AReportThatOnlySaysOurDistrict_GivesTheDistrictThatItNamesMost()
    {
        const string text =
            "我区加快发展。全区上下同心。区委、区政府坚强领导。上城区成立联盟。上城区启动建设。上城区获评。杭州市支持。";
        Assert.Equal("330102", RegionFinder.Find(text)?.Code);
    }

    [Theory]
    [InlineData("地区生产总值增长6%。")]
    [InlineData("朝阳区2020年国民经济和社会发展计划执行情况")]
    [InlineData("市中区2020年政府工作报告\n全区上下。全区。我区。")]
    [InlineData("城区2018年政府工作报告\n全区上下。全区。我区。")]
    [InlineData("根据《内蒙古自治区人民代表大会常务委员会审查监督办法》,报告如下。全旗上下。全旗。旗委。旗人大。")]
    [InlineData("县长 王立\n各位代表：\n现在，我代表县人民政府向大会报告工作。陪同的有杭州市市长。")]
    [InlineData("全县上下。全县。我县。在市委、市政府和县委领导下。县城和县域。县人大和县政协。县政府和县委。")]
    public void Find_NothingThatTells_GivesNone(string text) => Assert.Null(RegionFinder.Find(text));

    [Theory]
    [InlineData("杭州市2020年政府工作报告", "", "title")]
    [InlineData("各位代表：\n现在，我代表金华市人民政府，向大会报告工作。", "", "speaker")]
    [InlineData("政府工作报告\n国务院总理 李克强\n现在，我代表国务院，向大会报告政府工作", "", "nation")]
    [InlineData("各项工作有序推进，增长6%。", "邯郸市2016年政府工作报告.txt", "file")]
    [InlineData("我区加快发展。全区上下同心。区委、区政府坚强领导。上城区成立联盟。上城区启动建设。上城区获评。杭州市支持。", "", "mentions")]
    public void Told_OfAReport_NamesWhatTells(string text, string source, string by) =>
        Assert.Equal(by, RegionFinder.Told(text, source)?.By);

    /// <summary>新城区 and 城区 are districts of some cities, and words of every county's report.</summary>
    [Fact]
    public void Candidates_AreNoCommonNouns() =>
        Assert.Equal(
            ["桐庐县"],
            RegionFinder.CandidatesOf("新城区加快建设，新城区道路，新城区学校。城区绿化，城区。桐庐县支持，桐庐县。").Select(region => region.Name[^3..])
        );

    /// <summary>A development zone has no code in GB/T 2260: it is kept by its name.</summary>
    [Theory]
    [InlineData("关于杭州经济技术开发区2018年国民经济和社会发展计划执行情况的报告", "杭州经济技术开发区")]
    [InlineData("合肥高新技术产业开发区管委会\n2021年政府工作报告", null)]
    [InlineData("苏州工业园示范区2020年政府工作报告", "苏州工业园示范区")]
    [InlineData("2013年新疆生产建设兵团国民经济和社会发展统计公报", "新疆生产建设兵团")]
    [InlineData("新疆生产建设兵团2023年国民经济和社会发展计划执行情况的报告", "新疆生产建设兵团")]
    [InlineData("兵团第十二师2020年国民经济和社会发展计划执行情况的报告", "兵团第十二师")]
    [InlineData("常州经开区管委会2021年政府工作报告", "常州经开区")]
    [InlineData("2018年杭州经济技术开发区国民经济和社会发展计划执行情况", "杭州经济技术开发区")]
    public void Find_ADevelopmentZone_IsKeptByItsName(string text, string? name) =>
        Assert.Equal((name, null), (RegionFinder.Find(text)?.Name, RegionFinder.Find(text)?.Code));

    [Fact]
    public void Find_ShangchengInATextOfHangzhou_IsHangzhous() =>
        Assert.Equal(
            "330102",
            RegionFinder.Find("上城区2019年国民经济和社会发展计划执行情况的报告。杭州市委、市政府部署。")?.Code
        );

    [Theory]
    [InlineData("330102", "330102|330104")]
    [InlineData("330105", "330105|330103")]
    [InlineData("330114", "330104|330109")]
    public void Changes_SayWhatTheTerritoryWasMadeOf(string code, string from) =>
        Assert.Equal(from.Split('|'), Assert.Single(Territory.ChangesOf(code)).From);

    [Theory]
    [InlineData("330102", "330100")]
    [InlineData("330100", "330000")]
    [InlineData("330000", "000000")]
    [InlineData("000000", null)]
    [InlineData(null, null)]
    public void ParentCode_IsThatOfTheDivisionAbove(string? code, string? parent) =>
        Assert.Equal(parent, new Region("", code).ParentCode);

    [Fact]
    public void Remarks_OfAReportThatDoesNotTellItsRegion_NameTheCandidates()
    {
        const string text = "各位代表:\n一、2019年工作回顾\n地区生产总值增长6%。金华市、金华市、金华市与青岛市。\n";
        Assert.Equal(
            [
                "does not say which region it speaks for; it names most often 金华市 330700; "
                    + "a row of reports.tsv with its file and region settles it",
            ],
            Report.FromText("x.txt", text).Remarks
        );
        Assert.Empty(Report.FromText("x.txt", "金华市2020年政府工作报告\n" + text).Remarks);
    }
}
