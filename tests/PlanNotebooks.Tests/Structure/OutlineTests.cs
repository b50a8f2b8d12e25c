using PlanNotebooks.Frames;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Structure;

public sealed class OutlineTests
{
    private const string Head = "2020年杭州市政府工作报告\n";

    [Theory]
    [InlineData("一、2019年工作回顾\n{0}", Role.Result)]
    [InlineData("一、过去一年的工作\n{0}", Role.Result)]
    [InlineData("一、2019年国民经济和社会发展计划执行情况\n{0}", Role.Result)]
    [InlineData("二、2020年国民经济和社会发展总体思路和预期目标\n{0}", Role.Target)]
    [InlineData("二、2020年主要任务\n{0}", Role.Target)]
    [InlineData("二、今年工作安排\n{0}", Role.Target)]
    [InlineData("第二部分 2020年重点工作\n{0}", Role.Target)]
    [InlineData("二、今年工作安排\n（一）稳增长\n1.抓项目\n{0}", Role.Target)]
    [InlineData("一、2019年工作回顾\n全年平稳。\n2020年全市经济社会发展主要预期目标建议为:{0}", Role.Target)]
    [InlineData("{0}", Role.Result)]
    public void Role_IsThatOfTheSection(string body, Role role) =>
        Assert.Equal(
            role,
            Assert
                .Single(Report.FromText("x", Head + string.Format(null, body, "新建学校3所。") + "\n").Observations)
                .Role
        );

    /// <summary>A report on one line keeps the headings that it had; within a paragraph of usual length 一、 and 二、 part nothing.</summary>
    [Theory]
    [InlineData(150, "一、2019年工作回顾过去一年，", "二、2020年工作安排今年，", Role.Result, Role.Target)]
    [InlineData(150, "一、过去五年工作回顾五年来，", "二、今后五年发展目标和2020年重点工作", Role.Result, Role.Target)]
    [InlineData(150, "一、坚持创新，", "二、2020年，", Role.Result, Role.Result)]
    [InlineData(2, "一、2019年工作回顾过去一年，", "二、2020年工作安排今年，", Role.Result, Role.Result)]
    public void Role_OnOneLine_IsThatOfTheSection(int fillers, string first, string second, Role told, Role planned)
    {
        var filler = string.Concat(Enumerable.Repeat("全市上下凝心聚力、砥砺前行。", fillers));
        var text = $"2020年杭州市政府工作报告各位代表：{filler}{first}全市新建学校3所。{filler}{second}新建医院2所。{filler}";
        Assert.Equal([told, planned], Report.FromText("x", text).Observations.Select(one => one.Role));
    }

    [Fact]
    public void Section_IsThePathOfHeadings()
    {
        var text = ReportText.From(
            "x",
            Head
                + "一、2019年工作回顾\n全年平稳。\n（一）经济发展\n1.工业提速。新建厂房3座。\n（二）城市建设\n建成道路2条。\n二、2020年工作安排\n新建学校3所。\n"
        );
        var walk = new SectionWalk(text.Folded, FrameReader.Read(text));
        var blocks = Outline
            .Of(text)
            .Select(block =>
            {
                walk.Enter(block);
                return (block.Section, walk.Role, block.IsHeading);
            })
            .Where(block => !block.IsHeading)
            .Select(block => (block.Section, block.Role))
            .Skip(1);
        Assert.Equal(
            [
                ("一、2019年工作回顾", SectionRole.Review),
                ("一、2019年工作回顾 / （一）经济发展 / 1.工业提速", SectionRole.Review),
                ("一、2019年工作回顾 / （二）城市建设", SectionRole.Review),
                ("二、2020年工作安排", SectionRole.Plan),
            ],
            blocks
        );
    }

    [Fact]
    public void Blocks_CoverTheTextInOrder()
    {
        var report = Report.Load(Seeds.File(Seeds.Names[0]));
        var blocks = Outline.Of(report.Text);
        Assert.All(blocks.Zip(blocks.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(blocks, block => Assert.True(block.Start < block.End));
    }
}
