using System.Globalization;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Quantities;

/// <summary>Numbers as reports print them: the words, and every number that is found in them with its value, unit and bound, or what
/// else it is.</summary>
public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("服务群众3万4000人次", "34000 人次")]
    [InlineData("培训农民1万2500人", "12500 人")]
    [InlineData("植树2万300株", "20300 株")]
    [InlineData("利用外资1亿2千5百万美元", "125000000 美元")]
    [InlineData("投入3亿4千万元", "340000000 元")]
    [InlineData("补助12万5千元", "125000 元")]
    [InlineData("安排资金2千零30万元", "20300000 元")]
    [InlineData("发放1千零5万元", "10050000 元")]
    [InlineData("惠及1亿零200万人", "102000000 人")]
    [InlineData("搬迁1万6千多户", "~16000 户")]
    [InlineData("达到126万亿元", "126000000000000 元")]
    [InlineData("新增5万千升", "50000 千升")]
    [InlineData("完成20万30家", "200000 -; 30 家")]
    [InlineData("完成0万亿元", "0 元")]
    [InlineData("完成0百万元", "0 元")]
    [InlineData("完成0千亿元", "0 元")]
    [InlineData("完成1.2万300家", "12000 -; 300 家")]
    [InlineData("补助3.5万5千元", "35000 -; 5000 元")]
    [InlineData("投入215.3亿4千万元", "21530000000 -; 40000000 元")]
    public void Multipliers_AddUp(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("总额12 345.6万元", "123456000 元")]
    [InlineData("总额1 234亿元", "123400000000 元")]
    [InlineData("总额1’234亿元", "123400000000 元")]
    [InlineData("总额1,234,567元", "1234567 元")]
    [InlineData("产值7 4 7 2亿元", "747200000000 元")]
    [InlineData("产值7 4 7 7 2亿元", "7477200000000 元")]
    [InlineData("增长1 1%", "11 %")]
    [InlineData("增长1 2.7%", "12.7 %")]
    [InlineData("完成40.8 2亿元", "4082000000 元")]
    [InlineData("增长１２．５％", "12.5 %")]
    [InlineData("增长٥٫٣٪", "5.3 %")]
    [InlineData("总额١٬٢٣٤亿元", "123400000000 元")]
    [InlineData("增长۶.۵%", "6.5 %")]
    [InlineData("新增५家", "5 家")]
    [InlineData("增长5·3%", "5.3 %")]
    [InlineData("增长5,3%", "5.3 %")]
    [InlineData("增长5∙3%", "5.3 %")]
    [InlineData("增长5⋅3%", "5.3 %")]
    [InlineData("增长5˙3%", "5.3 %")]
    [InlineData("增长5･3%", "5.3 %")]
    [InlineData("增长5﹒3%", "5.3 %")]
    [InlineData("增长5․3%", "5.3 %")]
    [InlineData("总额1′234亿元", "123400000000 元")]
    [InlineData("总额1_234亿元", "1 name; 23400000000 name")]
    [InlineData("见表1 234", "1 name; 234 name")]
    [InlineData("“5·12”地震", "5 name; 12 name")]
    public void Digits_HaveMarksAmongThem(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("增长-3.2%", "-3.2 %")]
    [InlineData("增长−5%", "-5 %")]
    [InlineData("增长﹢5%", "5 %")]
    [InlineData("增长—5%", "5 name")]
    [InlineData("减少3%—5%", "3..5 %")]
    [InlineData("下降-2.3%", "2.3 %")]
    [InlineData("降幅为-0.8个百分点", "-0.8 百分点")]
    [InlineData("同比增长（-6.7%）", "-6.7 %")]
    [InlineData("同比下降（3%）", "3 %")]
    [InlineData("增速为负2.1%", "-2.1 %")]
    [InlineData("增长负百分之五", "-5 %")]
    [InlineData("增速为负百分之五点三", "-5.3 %")]
    [InlineData("为企业减负百分之五", "5 %")]
    [InlineData("同比负1.5%", "-1.5 %")]
    [InlineData("增长+5%", "5 %")]
    [InlineData("增长≥5%", ">=5 %")]
    [InlineData("控制在≤3%", "<=3 %")]
    [InlineData("控制在⩽3%", "<=3 %")]
    [InlineData("控制在≯3%", "<=3 %")]
    [InlineData("保持在⩾3%", ">=3 %")]
    [InlineData("保持在≮3%", ">=3 %")]
    [InlineData("保持在﹥3%", ">=3 %")]
    [InlineData("控制在﹤3%", "<=3 %")]
    [InlineData("增长>=5%", ">=5 %")]
    [InlineData("控制在<=3%", "<=3 %")]
    [InlineData("增长～5%", "~5 %")]
    [InlineData("增长~5%", "~5 %")]
    [InlineData("为企业减负585亿元", "58500000000 元")]
    [InlineData("3+2产业", "3 name; 2 name")]
    public void Signs_AreOfTheNumber(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("增长±5%", "5 name")]
    [InlineData("总额5×10^3亿元", "5 name; 10 name; 300000000 name")]
    [InlineData("增长（-）5.3%", "5.3 name")]
    [InlineData("增长（−）5.3%", "5.3 name")]
    [InlineData("增长(+)5.3%", "5.3 name")]
    [InlineData("总额12,34亿元", "12 name; 3400000000 name")]
    [InlineData("总额12，3万元", "12 name; 30000 name")]
    [InlineData("增长5点3%", "5 name; 3 name")]
    [InlineData("总额1,234亿元", "123400000000 元")]
    [InlineData("投资2.5,34亿元", "2.5 name; 3400000000 元")]
    [InlineData("建成12座,34亿元到位", "12 座; 3400000000 元")]
    [InlineData("增长（含）5.3%", "5.3 %")]
    [InlineData("增长5'3%", "5 name; 3 name")]
    [InlineData("增长5`3%", "5 name; 3 name")]
    [InlineData("增长5´3%", "5 name; 3 name")]
    [InlineData("增长5′3%", "5 name; 3 name")]
    [InlineData("增长5\"3%", "5 name; 3 name")]
    [InlineData("增长5*3%", "5 name; 3 name")]
    [InlineData("增长5\\3%", "5 name; 3 name")]
    [InlineData("“十三五”期间'3%", "3 %")]
    [InlineData("增长5点三%", "5 name")]
    [InlineData("增长一5.3%", "5.3 name")]
    [InlineData("增长―5.3%", "5.3 name")]
    [InlineData("增速为—5.3%", "5.3 name")]
    [InlineData("增速为——5.3个百分点", "5.3 name")]
    [InlineData("目标为——5家", "5 家")]
    [InlineData("万众一心5.3%", "5.3 %")]
    [InlineData("总额1,23,456万元", "1 name; 234560000 name")]
    [InlineData("总额1,,234万元", "1 name; 2340000 name")]
    [InlineData("建成12座,1,234人入住", "12 座; 1234 人")]
    [InlineData("增长（5.2）%", "5.2 name")]
    [InlineData("增长5%%", "5 name")]
    public void OddMarks_AreNeverReadAway(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("新上企业1--2家", "1..2 家")]
    [InlineData("增长6%-6.5%", "6..6.5 %")]
    [InlineData("增长6——6.5%", "6..6.5 %")]
    [InlineData("增长6~7%左右", "6..7 %")]
    [InlineData("由250-350元调至420-520元", "250..350 元; 420..520 元")]
    [InlineData("由0-17％提高到3％-18％", "0..17 %; 3..18 %")]
    [InlineData("投资3—5亿元", "300000000..500000000 元")]
    [InlineData("增长5∼6%", "5..6 %")]
    [InlineData("增长5%∼6%", "5..6 %")]
    public void Ranges_HaveBothEnds(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("游客100来万人", "~1000000 人")]
    [InlineData("受益20来户", "~20 户")]
    [InlineData("游客三十几万人", "~300000 人")]
    [InlineData("企业十来家", "~10 家")]
    [InlineData("企业近百家", "~100 家")]
    [InlineData("仅用5个多月", "~5 个月")]
    [InlineData("修路50公里多", "~50 公里")]
    [InlineData("20来自全国的客商", "20 name")]
    public void RoughNumbers_AreAbout(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("产量增加两成半", "25 %")]
    [InlineData("占比近七成", "~70 %")]
    [InlineData("占全国超4成", ">=40 %")]
    [InlineData("降费约6000万成", "~60000000 -")]
    [InlineData("增长21亿成", "2100000000 -")]
    [InlineData("精简两成", "20 %")]
    [InlineData("增长率千分之三", "3 ‰")]
    [InlineData("达百分之五点三", "5.3 %")]
    [InlineData("达百分之15", "15 %")]
    [InlineData("占三分之二", "66.6667 %")]
    [InlineData("占1/3", "33.3333 %")]
    [InlineData("死亡率8.9/10万", "8.9 /10万")]
    [InlineData("死亡率0.5/10万以下", "<=0.5 /10万")]
    [InlineData("死亡率3.2/千", "3.2 /千")]
    [InlineData("一成不变的做法", "")]
    [InlineData("分为五成果展", "")]
    public void Shares_InWordsAndPerMany(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("煤耗0.31千克标煤/度以内", "<=0.31 千克标煤/度")]
    [InlineData("水耗28立方米/万元", "28 立方米/万元")]
    [InlineData("浓度27微克/立方米", "27 微克/立方米")]
    [InlineData("浓度每立方米20微克", "20 微克/立方米")]
    [InlineData("单价3500元/平方米", "3500 元/平方米")]
    [InlineData("普及率29.3部/百人", "29.3 部/百人")]
    [InlineData("死亡率0.02人/百亿元以下", "<=0.02 人/百亿元")]
    [InlineData("标准1200元/生", "1200 元/生")]
    [InlineData("标准300元/人·月", "300 元")]
    [InlineData("标准500元/月", "500 元")]
    [InlineData("缓解12毫克/升", "12 毫克/升")]
    [InlineData("合同外资USD1.2亿", "120000000 美元")]
    [InlineData("合同外资US$1.2亿", "120000000 美元")]
    [InlineData("投资￥3500万", "35000000 元")]
    [InlineData("提高2个点", "2 百分点")]
    [InlineData("高于全国1.5个点", "1.5 百分点")]
    [InlineData("建成20个点位", "20 个")]
    [InlineData("提高服务水平,设立20个点", "20 个")]
    public void Units_ArePutTogether(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("居全市倒数第二", "2 place")]
    [InlineData("列全省倒数第3位", "3 位")]
    [InlineData("居全国前三", "3 place")]
    [InlineData("进入全省前10", "10 place")]
    [InlineData("居全省第四", "4 place")]
    [InlineData("前三季度", "")]
    [InlineData("学科进入全球前1%", "1 part")]
    [InlineData("学科进入前万分之一", "0.01 part")]
    [InlineData("每10万人拥有医生30人", "100000 part; 30 人")]
    public void Places_AndSharesOfTheFirst(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("满意度从84.7提升至89.6", "84.7 -; 89.6 -")]
    [InlineData("收入之比由2.1降至2.0", "2.1 -; 2 -")]
    [InlineData("系数由0.45下降到0.41", "0.45 -; 0.41 -")]
    [InlineData("从0到1的突破", "0 name; 1 name")]
    [InlineData("从2015提升至2020版", "2015 name; 2020 name")]
    public void FromTo_NeedsNoUnit(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("20万吨级航道建成投运", "200000 name")]
    [InlineData("靠泊30万吨级油轮", "300000 name")]
    [InlineData("1000千瓦级机车下线", "1000 name")]
    [InlineData("3万吨铝合金棒等20个重点项目开工", "30000 name; 20 个")]
    [InlineData("年产5万吨有机肥厂建设完成", "50000 name")]
    [InlineData("粮食产量5万吨", "50000 吨")]
    [InlineData("年产5万吨出厂价", "50000 吨")]
    public void SizesOfWorks_AreNames(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("投资1234567890123456789元", "1234567890123456789 out-of-range")]
    [InlineData(
        "投资99999999999999999999999999999999999999亿元",
        "99999999999999999999999999999999999999 out-of-range"
    )]
    [InlineData("投资100000万亿亿亿亿亿亿元", "100000 out-of-range")]
    public void Numbers_OutOfRange_AreNeverZero(string text, string expected) => Assert.Equal(expected, Read(text));

    private static string Read(string text)
    {
        var folded = Folding.Fold(text);
        var found = new List<Quantity>();
        QuantityScanner.Scan(folded, 0, folded.Length, found);
        return string.Join("; ", found.Select(number => Written(number, folded)));
    }

    private static string Written(Quantity number, string text) =>
        number.Class switch
        {
            NumberClass.OutOfRange => $"{text[number.Start..number.End]} out-of-range",
            NumberClass.Amount when number is { Ordinal: true, Unit: null } => Plain(number.Value) + " place",
            NumberClass.Amount =>
                $"{SignOf(number.Bound)}{Plain(number.Value)}{(number.Upper is { } upper ? ".." + Plain(upper) : "")} {number.Unit ?? "-"}",
            _ => $"{Plain(number.Value)} {number.Class.ToString().ToLowerInvariant()}",
        };

    private static string SignOf(Bound bound) =>
        bound switch
        {
            Bound.Min => ">=",
            Bound.Max => "<=",
            Bound.About => "~",
            _ => "",
        };

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
