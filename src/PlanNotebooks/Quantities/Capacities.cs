using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Quantities;

/// <summary>Sizes that name works: 大唐700万吨露天矿项目, 20万吨级航道, 3万吨铝合金棒等20个重点项目, 年产5万吨有机肥厂, 年产10万片晶圆项目.</summary>
internal static class Capacities
{
    private const int ShortestRated = 2;
    private const int LongestRated = 9;
    private const string NotRated = ",。;、到至和与及比";
    private const char New = '新';
    private const string Project = "项目";
    private static readonly Dimension[] Sizes = [Dimension.Mass, Dimension.Power, Dimension.Energy];
    private static readonly Dimension[] NoGrades = [Dimension.Unknown, Dimension.Count, Dimension.People];
    private static readonly WordClass Works = WordClasses.Of("works");
    private static readonly WordClass HerdUnits = WordClasses.Of("herd-unit");
    private static readonly WordClass Yearly = WordClasses.Of("capacity-before");
    private static readonly WordClass NotPlant = WordClasses.Of("not-plant");
    private static readonly WordClass Built = WordClasses.Of("built-by-number");

    /// <summary>Whether the number is the size of the works that the words behind it name.</summary>
    public static bool NamesWorks(in Stretch text, in Quantity quantity)
    {
        if (quantity.Unit == "伏" || IsGrade(text, quantity) || IsRating(text, quantity))
            return true;
        var isYearly = Yearly.AtEnd(text.Before(quantity.From)) > 0;
        if (!(isYearly || IsSize(quantity)) || !(text.IsHan(quantity.Until) || char.IsAsciiLetter(text[quantity.Until])))
            return false;
        var behind = text.After(quantity.Until).UpTo(",。;");
        var clause = text.Before(quantity.From);
        var act = clause[(clause.LastIndexOfAny(',', ';') + 1)..];
        return IsDone(act) ? IsSizeOfProject(act, behind) : HasWorks(behind, isYearly);
    }

    /// <summary>将新增10万千瓦光伏装机: how much is done.</summary>
    private static bool IsDone(ReadOnlySpan<char> act) =>
        WordClasses.Verb.Contains(act) || WordClasses.Verb.Contains(WordClasses.Hedge.TrimStart(act));

    /// <summary>建成20万吨肉鸡、3万吨熟食项目, and neither 建成12万吨仓储、3万吨冷库能力 nor 新增20万千瓦风电、30万千瓦光伏项目.</summary>
    private static bool IsSizeOfProject(ReadOnlySpan<char> act, ReadOnlySpan<char> behind) =>
        act[0] != New && behind.Contains(Project, StringComparison.Ordinal) && IsOneMore(NounOf(behind), behind);

    /// <summary>The words up to the next number.</summary>
    private static ReadOnlySpan<char> NounOf(ReadOnlySpan<char> behind) =>
        behind.IndexOfAnyInRange('0', '9') is var next and > 0 ? behind[..next] : behind;

    /// <summary>Tonnes, kilowatts, animals (30万头生猪养殖基地), and whatever is turned out in a year or a day (13.3亿立方米/年).</summary>
    private static bool IsSize(Quantity quantity) =>
        Sizes.Contains(Units.Of(quantity.Unit))
        || HerdUnits.Contains(quantity.Unit)
        || quantity.Unit is [.., '/', '年' or '日' or '天'];

    /// <summary>5t叉车20台, 10km健康跑3场: a size in letters before a thing that is counted itself.</summary>
    private static bool IsRating(in Stretch text, in Quantity quantity)
    {
        if (quantity.Unit is not [.., var last] || !LetterEnds(last) || !text.IsHan(quantity.Until))
            return false;
        var behind = text.After(quantity.Until);
        var counted = behind.First(LongestRated).IndexOfAnyInRange('0', '9');
        return counted >= ShortestRated && behind[..counted].IndexOfAny(NotRated) < 0 && Acts(behind[..counted]) == 0;
    }

    private static bool LetterEnds(char last) => char.IsAsciiLetterOrDigit(last) || last is '²' or '³';

    private static int Acts(ReadOnlySpan<char> words) =>
        WordClasses.Up.AtStart(words) + WordClasses.Down.AtStart(words) + WordClasses.Verb.AtEnd(words);

    /// <summary>20万吨级, 600公里级: of that size.</summary>
    private static bool IsGrade(in Stretch text, in Quantity quantity) =>
        text[quantity.Until] == '级'
        && !NoGrades.Contains(Units.Of(quantity.Unit));

    private static bool HasWorks(ReadOnlySpan<char> behind, bool isYearly)
    {
        var noun = NounOf(behind);
        var next = noun.Length;
        if (noun.Length > 1 && Works.IsIn(noun))
            return true;
        if ((isYearly && IsOutput(noun, behind)) || IsOneMore(noun, behind))
            return true;
        return (noun[^1] == '等' && CountsWorks(behind[next..])) || IsAmongWorks(noun, behind, isYearly);
    }

    /// <summary>年产2万吨氢氧化氨、年产3万吨氢氟酸项目: what a plant or several works turn out.</summary>
    private static bool IsOutput(ReadOnlySpan<char> noun, ReadOnlySpan<char> behind) =>
        HasPlant(noun) || (noun.Contains('、') && Works.IsIn(behind));

    /// <summary>20万吨肉鸡、3万吨熟食项目: the size of works whose name goes on behind the next.</summary>
    private static bool IsOneMore(ReadOnlySpan<char> noun, ReadOnlySpan<char> behind) =>
        Yearly.TrimEnd(noun) is [.., '、' or '和'] && Works.IsIn(behind);

    /// <summary>70万吨烯烃和80万吨煤制油示范、甲公司纤维等总投资500亿元的化工项目: works named one behind another, up to 等.</summary>
    private static bool IsAmongWorks(ReadOnlySpan<char> noun, ReadOnlySpan<char> behind, bool isYearly)
    {
        var etc = behind.IndexOf('等');
        return etc > 0
            && (isYearly || behind[..etc].Contains('、') || noun[^1] == '和')
            && Works.IsIn(behind[etc..]);
    }

    /// <summary>有机肥厂: a plant, but not 厂房 and 出厂.</summary>
    private static bool HasPlant(ReadOnlySpan<char> noun)
    {
        var at = noun.IndexOf('厂');
        return at > 0 && NotPlant.AtStart(noun[at..]) + NotPlant.AtEnd(noun[..(at + 1)]) == 0;
    }

    /// <summary>20个重点项目 behind 等: what was named is one of them.</summary>
    private static bool CountsWorks(ReadOnlySpan<char> counted)
    {
        var unit = counted.IndexOfAnyExceptInRange('0', '9');
        unit += unit > 0 && counted[unit] is '多' or '余' ? 1 : 0;
        return unit > 0 && Built.AtStart(counted[unit..]) > 0 && Han.Is(counted[^1]) && Works.IsIn(counted[unit..]);
    }
}
