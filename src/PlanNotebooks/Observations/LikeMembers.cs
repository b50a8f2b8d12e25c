using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>
/// Lays the members of a list beside its last one: where the member that is like them ends in it, what they share begins (播种面积 of
/// 夏粮、秋粮播种面积, 在校生 of 小学、初中、高中在校生).
/// </summary>
internal static class LikeMembers
{
    private const int ShortestTail = 2;
    private const int ShortestRun = 2;
    private const int ShortestOwner = 2;
    private const int LongestBehindRun = 2;
    private const int LongestWord = 4;
    private static readonly WordClass Towns = WordClasses.Of("town-noun");
    private static readonly WordClass Country = WordClasses.Of("country-noun");
    private static readonly WordClass Grades = WordClasses.Of("grade");
    private static readonly WordClass Scopes = WordClasses.Of("shared-scope");
    private static readonly WordClass KindNouns = WordClasses.Of("kind-noun");
    private static readonly WordClass LentNouns = WordClasses.Of("lent-noun");
    private static readonly WordClass PerHead = WordClasses.Of("per-head");
    private static readonly WordClass Kinds = WordClasses.Of("list-kind");
    private static readonly WordClass Owners = WordClasses.Of("owner-name");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");

    /// <summary>Where the words of the last member end that are like the others; 0 where none are.</summary>
    private delegate int EndFinder(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators);

    /// <summary>What tells where those words end, the surest first.</summary>
    private static readonly EndFinder[] Finders =
    [
        EndOfCountry,
        EndOfOwner,
        EndOfLike,
        EndOfOneCharacter,
        EndOfLikeBeginning,
        PerHeadIn,
        EndOfSameLength,
    ];

    /// <summary>What the last member has beyond the one that is like the others; no words where nothing tells.</summary>
    /// <param name="others">The members before it, as printed.</param>
    /// <param name="last">The last member, with what all share at its end.</param>
    /// <param name="indicators">Tells which members are whole.</param>
    public static LabelWords TailOf(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators)
    {
        var end = Finders.Select(find => find(others, last, indicators)).FirstOrDefault(end => end > 0);
        var shortest = others.Count > 1 && AreOfOneCharacter(others, last) ? 1 : ShortestTail;
        if (end == 0 || last.Length - end < Math.Max(shortest, MeasureIn(last)))
            return LabelWords.Empty;
        return others.Any(other => EndsAs(other, last)) ? LabelWords.Empty : last[end..];
    }

    /// <summary>乡村 in 乡村消费品零售额 beside 法人城镇: town and country are of one kind, whatever stands before the town.</summary>
    private static int EndOfCountry(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators) =>
        MeasureIn(last) > 0 && others.All(other => Towns.AtEnd(other) > 0) ? Country.AtStart(last) : 0;

    /// <summary>临港产业园 in 临港产业园工业产值 beside 高新区, 经开区: all begin with whose figure it is.</summary>
    private static int EndOfOwner(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators)
    {
        if (MeasureIn(last) == 0 || !others.All(other => Owners.AtEnd(Core(other)) > 0))
            return 0;
        var end = ShortestOwner;
        while (end < last.Length && Owners.AtEnd(last[..end]) == 0)
            end++;
        while (end < last.Length && Owners.AtEnd(last[..(end + 1)]) > 1)
            end++;
        return end < last.Length ? end : 0;
    }

    private static int EndOfLike(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators) =>
        others
            .Select(other => IsWhole(other, indicators) ? EndOfSameKind(other, last) : EndOfLike(Core(other), last))
            .FirstOrDefault(end => end > 0);

    /// <summary>Whether two members are of one form: 送戏下乡 and 送书下乡, 涉企 and 涉农.</summary>
    /// <param name="one">A member.</param>
    /// <param name="other">Another, which may have more behind it.</param>
    public static bool AreAlike(LabelWords one, LabelWords other) =>
        EndOfLike(one, other) > 0
        || AllBeginAs([one], other)
        || (one.Length == other.Length && (one[0] == other[0] || one[^1] == other[^1]));

    /// <summary>A member without the act before it and the scope that all share: 送戏下乡 of 开展送戏下乡, 客运 of 公路客运.</summary>
    public static LabelWords Core(LabelWords member)
    {
        member = member[WordClasses.RegionPrefix.HeadOf(member)..];
        var verb = LabelBuilder.HeadVerb(member);
        var core = verb + 1 < member.Length ? member[verb..] : member;
        var scope = Scopes.AtStart(core);
        return scope + 1 < core.Length ? core[scope..] : core;
    }

    /// <summary>Whether a member takes nothing from the last one: a measure, an indicator, a kind of thing.</summary>
    private static bool IsWhole(LabelWords member, IndicatorTable indicators) =>
        WordClasses.MeasureNoun.AtEnd(member) + KindNouns.AtEnd(member) + LentNouns.AtEnd(member) > 0
        || indicators.Knows(member, IndicatorScope.Extended);

    /// <summary>技术中心 has the end of 技术研究中心 already.</summary>
    private static bool EndsAs(LabelWords other, LabelWords last) => other.Length > 2 && last.EndsWith(other.Folded[^2..]);

    /// <summary>乡村学校 in 乡村学校教师交流比例 beside 城区学校: of one kind, of which something is measured.</summary>
    private static int EndOfSameKind(LabelWords other, LabelWords last)
    {
        var isOfMeasure = MeasureIn(other) == 0 && MeasureIn(last) > 0;
        var kind = isOfMeasure ? Math.Max(KindNouns.AtEnd(other), LentNouns.AtEnd(other)) : 0;
        var at = kind > 0 ? last.IndexOf(other.Folded[^kind..]) : -1;
        return at > 0 ? at + kind : 0;
    }

    /// <summary>Where the words in the last member end that are like another member; 0 where none are.</summary>
    private static int EndOfLike(LabelWords member, LabelWords last)
    {
        if (member.Length < 2)
            return 0;
        if (OfOneClass(Grades, member, last) is var grade and > 0)
            return grade;
        if (OfOneClass(Scopes, member, last) is var scope and > 0)
            return scope;
        return IsOfOneEnd(member, last) ? member.Length : EndOfRun(member, last);
    }

    /// <summary>国家级 in 国家级绿色工厂, beside 省级.</summary>
    private static int OfOneClass(WordClass words, LabelWords member, LabelWords last) =>
        words.Contains(member) ? words.AtStart(last) : 0;

    /// <summary>秋粮 in 秋粮播种面积 beside 夏粮: as long, and of the same last character.</summary>
    public static bool IsOfOneEnd(LabelWords member, LabelWords last) =>
        member.Length <= LongestWord
        && last.Length - member.Length >= ShortestTail
        && member[^1] == last[member.Length - 1]
        && !last.StartsWith(member);

    /// <summary>Of members of one character each, the first of the last.</summary>
    private static int EndOfOneCharacter(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators) =>
        AreOfOneCharacter(others, last) ? 1 : 0;

    /// <summary>获金 and 银 before 铜牌: each of one character, whatever stands before the first of as many as that.</summary>
    private static bool AreOfOneCharacter(IReadOnlyList<LabelWords> others, LabelWords last) =>
        others.All(other => Core(other).Length == 1)
        || (others.Count > 1 && last.Length == ShortestTail && others.Skip(1).All(other => other.Length == 1));

    private static int EndOfLikeBeginning(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators) =>
        AllBeginAs(others, last) ? Core(others[0]).Length : 0;

    /// <summary>涉农 in 涉农贷款 beside 涉企 and 涉外: all begin with one character and go on with others.</summary>
    private static bool AllBeginAs(IReadOnlyList<LabelWords> others, LabelWords last)
    {
        var length = Core(others[0]).Length;
        if (length is < 2 or > LongestWord || last.Length - length < ShortestTail)
            return false;
        return others.All(other => Core(other) is var core && core.Length == length && core[0] == last[0] && core[1] != last[1])
            && MeasureIn(others[0]) == 0;
    }

    /// <summary>二号码头 in 二号码头装卸量 beside 一号码头, and of a measure 村卫生室 in 村卫生室标准化率 beside 乡镇卫生院: a run of the same
    /// characters, with as many behind it.</summary>
    private static int EndOfRun(LabelWords member, LabelWords last)
    {
        var most = MeasureIn(last) > 0 ? LongestBehindRun : 0;
        for (var behind = 0; behind <= Math.Min(most, member.Length - ShortestRun); behind++)
        {
            var run = member.Folded.Slice(member.Length - behind - ShortestRun, ShortestRun);
            var at = last.IndexOf(run);
            var end = at + ShortestRun + behind;
            if (at <= 0 || last.Length - end < ShortestTail || Math.Abs(end - member.Length) > LongestWord)
                continue;
            var same = behind > 0 ? last[end..].IndexOf(member.Folded[^1..]) : -1;
            return same < 0 ? end : end + same + 1;
        }

        return 0;
    }

    /// <summary>生均公用经费 of 小学生均公用经费: what is per head begins what is measured.</summary>
    private static int PerHeadIn(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators) =>
        MeasureIn(last) > 0 && PerHead.IndexIn(last) is var at and >= 2 ? at : 0;

    /// <summary>
    /// 化肥 in 化肥使用量 beside 农药: all are as long, and what stands between such a one and the measure is of whole words, which have two
    /// characters. Of longer members, it takes two that are as long, and each beside its own act or kind of owner takes the measure alone.
    /// </summary>
    private static int EndOfSameLength(IReadOnlyList<LabelWords> others, LabelWords last, IndicatorTable indicators)
    {
        var (length, measure) = (Core(others[0]).Length, MeasureIn(last));
        var between = last.Length - measure - length;
        if (measure == 0 || !AreWords(length, between, others.Count))
            return 0;
        var words = last[length..^measure];
        var isUnlike = others.Any(other => Core(other).Length != length || IsWhole(other, indicators) || IsBesideOwn(other, words));
        return isUnlike || Kinds.AtEnd(words) > 0 ? 0 : length;
    }

    private static bool AreWords(int length, int between, int others) =>
        length is >= 2 and <= LongestWord && (between == 2 || (between == 4 && (length == 2 || others > 1)));

    /// <summary>购置 beside 改造, 集团 beside 公司: what stands before the measure is no more the member's than its own end.</summary>
    private static bool IsBesideOwn(LabelWords member, LabelWords words) =>
        (WordClasses.Verb.AtEnd(member) > 0 && WordClasses.Verb.AtStart(words) > 0)
        || (Owners.AtEnd(member) > 0 && Owners.AtEnd(words) > 0)
        || words.Contains(member[^1]);

    private static int MeasureIn(LabelWords last) => WithAct(last, WordClasses.MeasureNoun.AtEnd(last));

    /// <summary>消费量, 使用额: a measure of one character with the act before it.</summary>
    public static int WithAct(LabelWords last, int measure)
    {
        var act = measure == 1 ? Math.Max(Nominal.AtEnd(last.Folded[..^1]), WordClasses.Verb.AtEnd(last.Folded[..^1])) : 0;
        return measure + act < last.Length ? measure + act : measure;
    }
}
