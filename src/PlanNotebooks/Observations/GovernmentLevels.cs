using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Things of several levels of government that say 级 once: 省、市级示范园区, 国家和省级示范园区, 省市级示范园区, 县乡两级卫生院.</summary>
internal static class GovernmentLevels
{
    private const char Level = '级';
    private const string Counts = "两二三四五";
    private static readonly WordClass Governments = WordClasses.Of("government-level");
    private static readonly WordClass Joints = WordClasses.Of("level-joint");

    /// <summary>培育省级示范园区 and 培育市级示范园区, of 培育省、市级示范园区; none where not so many levels are named.</summary>
    /// <param name="list">The list.</param>
    /// <param name="count">How many there must be; 0 for as many as there are.</param>
    public static IReadOnlyList<LabelWords> Split(LabelWords list, int count)
    {
        var mark = Math.Max(0, list.IndexOf(Level));
        var levels = new List<Range>();
        var at = list.Folded[..mark].TrimEnd(Counts).Length;
        var start = at;
        while (Governments.AtEnd(list.Folded[..at]) is var length and > 0)
        {
            start = at - length;
            levels.Insert(0, start..at);
            at = start - Joints.AtEnd(list.Folded[..start]);
        }

        if (levels.Count < 2 || at < start || (count > 0 && levels.Count != count))
            return [];
        var (owner, rest) = (list[..start], list[mark..].As(LabelOrigin.Shared));
        return [.. levels.Select(level => owner + list[level] + rest)];
    }
}
