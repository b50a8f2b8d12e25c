using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Every rule, in the order in which they are tried: the first that reads a number has it.</summary>
internal static class RuleBook
{
    public static IRule[] Rules { get; private set; } =
    [
        new EchoRule(), // 增长5.5%,与8%的预期目标有差距
        new FromToRule(), // 由3000万元增长至2.76亿元
        new RespectivelyRule(), // A、B分别同比下降21.3%和5.1%
        new EachRule(), // A、B参保率均达到99%以上
        new ElidedRule(), // A增长3.5%、B6%
        new StretchRule(), // 增长7%以上,力争8%
        new RankRule(), // 总量排名全国城市第9、前进1位
        new AgainstTargetRule(), // 比计划目标3000亿元超过1070亿元
        new CompletionRule(), // 完成年度计划的159%
        new MultipleRule(), // 是2006年的2.2倍
        new PointsRule(), // 提高1.2个百分点
        new ShareOfRule(), // 占全年支出的50.2%
        new GrowthRule(), // 同比增长5.6%
        new ChangeRule(), // 同比增加7天
        new WorksRule(), // 投资3.3亿元的机场快速路
        new SecondUnitRule(), // 收储地块16宗457亩
        new CountedRule(), // 新建10家平价蔬菜超市, 5家单位入选…
        new StatedRule(), // 新增城镇就业12700人
    ];

    /// <summary>What the rules do with a number, in the same order.</summary>
    public static Func<Clause, int, List<NumberReading>, int>[] Readers { get; private set; } = ReadersOf(Rules);

    /// <summary>Lets other rules read for a while, to see what each is for.</summary>
    internal static Restored Holding(IRule[] rules)
    {
        var own = Rules;
        (Rules, Readers) = (rules, ReadersOf(rules));
        return new Restored(() => (Rules, Readers) = (own, ReadersOf(own)));
    }

    private static Func<Clause, int, List<NumberReading>, int>[] ReadersOf(IRule[] rules) =>
        Array.ConvertAll(rules, rule => (Func<Clause, int, List<NumberReading>, int>)rule.Read);
}
