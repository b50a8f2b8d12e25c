using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Observations;

/// <summary>增长1.4倍 is 240% of what was, 是…的1.4倍 140%: a row shows which.</summary>
public sealed class GrownMultipleTests
{
    [Theory]
    [InlineData("社会消费品零售总额128.7亿元，比2014年增长1.4倍", "+1.4倍")]
    [InlineData("累计引进外资20.3亿美元、内资658.4亿元，分别增长1.6倍和1.9倍", "+1.6倍", "+1.9倍")]
    [InlineData("新增私营企业1158户，比上年增长一倍以上", "+1倍以上")]
    [InlineData("生产总值317亿元，是2005年的3.2倍", "3.2倍")]
    [InlineData("存款余额3987亿元、贷款余额3096亿元，分别是2005年的2.55倍、2.58倍", "2.55倍", "2.58倍")]
    [InlineData("工业技改投资26.8亿元，增长144%，是“十五”期间的6.8倍", "6.8倍")]
    public void TimesByWhichSomethingGrewHaveASign(string sentence, params string[] shown)
    {
        using var spoken = Speech.In(Language.Chinese);
        var times = SmallReport.With(sentence, SectionRole.Review).Observations.Where(one => one.Unit == "倍");
        Assert.Equal(shown, times.Select(ObservationText.Bounded));
    }
}
