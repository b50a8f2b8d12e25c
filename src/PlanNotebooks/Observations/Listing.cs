using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Lists inside a phrase: the examples before 等, and the parts that share a number or a word.</summary>
internal static class Listing
{
    private static readonly string[] TownAndCountry = ["城乡", "城、乡", "城和乡"];
    private const string ShareEnds = "重例比率";
    private const string AndAbove = "及以上";
    private const string AndBelow = "及以下";
    private const string InRespects = "方面的";
    private const int LongestKind = 2;
    private const int LongestMeasuredKind = 8;
    private const int ShortestKind = 2;
    private const int LongNoun = 8;
    private const string QuotesSideBySide = "”“";
    private const int RepeatedLength = 4;
    private const string BeforeEtcInWord = "高中初平同均";
    private static readonly WordClass Attributive = WordClasses.Of("attributive-verb");
    private static readonly WordClass Places = WordClasses.Of("place-sign");
    private static readonly WordClass TwoInWord = WordClasses.Of("two-in-word");
    private static readonly WordClass InAndOut = WordClasses.Of("in-and-out");
    private static readonly WordClass Compact = WordClasses.Of("compact-list");
    private static readonly WordClass Products = WordClasses.Of("product");
    private static readonly WordClass JointTails = WordClasses.Of("ends-like-joint");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");
    private static readonly WordClass AndItsShare = WordClasses.Of("and-its-share");
    private static readonly string[] And = ["以及", "和", "及", "与"];

    /// <summary>How two may stand within one word, in the order in which it is tried.</summary>
    private static readonly Func<LabelWords, IReadOnlyList<LabelWords>>[] InWord = [WithShareOfIt, OfQuoted, OfRepeated, OfTwoInWord];

    /// <summary>Leaves out the examples before 等: 引进央视短视频基地、省文投集团等重大项目 is 引进重大项目.</summary>
    public static LabelWords WithoutExamples(LabelWords words, int verb)
    {
        var etc = IndexOutsideQuotes(words, '等');
        if (etc <= verb || IsInWord(words, etc))
            return words;
        var listed = words[(etc + 1)..];
        if (listed.StartsWith(InRespects))
            return verb > 0 ? words[..verb] + listed[InRespects.Length..] : words;
        listed = listed.TrimStart('的', '类');
        if (verb == 0)
            verb = PastInnerVerb(words, etc);
        if (verb > 0)
            return words[..verb] + listed;
        return words[..etc].Contains('、') && words.Length - etc > LongNoun && WordClasses.MeasureNoun.AtEnd(words) == 0
            ? listed
            : words;
    }

    /// <summary>等 of 等级 and 高等, and one behind which no kind is named.</summary>
    private static bool IsInWord(LabelWords words, int etc) =>
        words.Length - etc - 1 <= ShortestKind
        || "级次待候额值奖".Contains(words[etc + 1])
        || BeforeEtcInWord.Contains(words[etc - 1]);

    /// <summary>Whether words name examples of a kind: 新工社区等项目, and not 高等教育.</summary>
    public static bool NamesExamples(LabelWords words) =>
        IndexOutsideQuotes(words, '等') is > 0 and var etc && !BeforeEtcInWord.Contains(words[etc - 1]);

    /// <summary>The parts of a list, as many as asked for; none where the list cannot be split into that many.</summary>
    /// <param name="list">The list: 刑事警情、治安警情.</param>
    /// <param name="count">How many parts there must be; 0 for as many as there are.</param>
    /// <param name="indicators">Tells which endings the parts share.</param>
    /// <param name="areLike">Whether they are counted in one unit; those that are not (教师、律师事务所分别增加120人、8家) share no thing that is
    /// counted.</param>
    public static IReadOnlyList<LabelWords> Split(LabelWords list, int count, IndicatorTable indicators, bool areLike = true)
    {
        if (OfOneWord(list, count) is { Count: > 0 } inWord)
            return inWord;
        if (GovernmentLevels.Split(list, count) is { Count: > 0 } levels)
            return levels;
        var (items, kind) = CutKind(list);
        var parts = SplitAt(items, ["、"]);
        if (count == 0 || parts.Count < count)
            parts = SplitLast(parts, count);
        if (parts.Count < 2 || (count > 0 && parts.Count != count))
            return [];
        return SharedWords.Share(parts, kind, indicators, areLike);
    }

    /// <summary>The parts of a list as printed, at every joint; nothing is shared.</summary>
    public static IReadOnlyList<LabelWords> Cut(LabelWords list) => SplitAt(list, ["、", .. And]);

    /// <summary>The parts of a list within one word, without joints: 城乡, 存贷款; and industries; none of any other.</summary>
    private static IReadOnlyList<LabelWords> OfOneWord(LabelWords list, int count)
    {
        if (ThreeIndustries.Split(list, count) is { Count: > 0 } industries)
            return industries;
        if (count > 2)
            return OfCompact(list, count);
        if (count != 2)
            return [];
        var people = list[WordClasses.RegionPrefix.AtStart(list)..];
        if (WordAt(people, TownAndCountry) is { } both && Cut(people[both.Length..]).Count == 1)
            return OfTownAndCountry(people, both.Length);
        return InWord.Select(parts => parts(list)).FirstOrDefault(parts => parts.Count > 0, []);
    }

    /// <summary>增加值 and 增加值占生产总值比重, of 增加值及其占生产总值比重.</summary>
    private static IReadOnlyList<LabelWords> WithShareOfIt(LabelWords list)
    {
        var share = list.IndexOf('占');
        var joint = AndItsShare.AtEnd(list.Folded[..Math.Max(0, share)]);
        var thing = list[..(Math.Max(0, share) - joint)];
        return joint > 0 && ShareEnds.Contains(list[^1])
            ? [thing, thing + list[share..]]
            : [];
    }

    /// <summary>“保交楼”交付率 and “保交房”交付率, of “保交楼”“保交房”交付率: what is quoted stands side by side without a joint.</summary>
    private static IReadOnlyList<LabelWords> OfQuoted(LabelWords list)
    {
        var at = list.IndexOf(QuotesSideBySide) + 1;
        var end = list.Folded.LastIndexOf('”') + 1;
        if (at == 0 || list.Folded.Count('”') != 2)
            return [];
        return [list[..at] + list[end..].As(LabelOrigin.Shared), list[at..]];
    }

    /// <summary>Whether the parts of a list stand within one word: 肉蛋奶产量 of three.</summary>
    public static bool IsOfOneWord(LabelWords list, int count) => OfOneWord(list, count).Count == count;

    /// <summary>通乡公路硬化率 and 通村公路硬化率, of 通乡通村公路硬化率: words that begin alike stand side by side.</summary>
    private static IReadOnlyList<LabelWords> OfRepeated(LabelWords list) =>
        list.Length > RepeatedLength + 1 && list[0] == list[2] && !list.Contains('、')
            ? [list[..2] + list[RepeatedLength..].As(LabelOrigin.Shared), list[2..]]
            : [];

    /// <summary>批发业营业额 and the others, of 批发零售住宿餐饮业营业额.</summary>
    private static IReadOnlyList<LabelWords> OfCompact(LabelWords list, int count)
    {
        var (whole, length) = (Compact.AtStart(list), Compact.AtStart(list) / count);
        if (length == 0 || length * count != whole || list.Length == whole)
            return [];
        var rest = list[whole..].As(LabelOrigin.Shared);
        return Enumerable.Range(0, count).Select(i => list[(i * length)..((i + 1) * length)] + rest).ToList();
    }

    /// <summary>Whether all parts of a list are rates: 入学率、巩固率.</summary>
    public static bool IsOfRates(LabelWords list) => SplitLast(SplitAt(list, ["、"]), 0).All(part => part.EndsWith('率'));

    /// <summary>城镇居民收入 and 农村居民收入, of 城乡居民收入.</summary>
    private static IReadOnlyList<LabelWords> OfTownAndCountry(LabelWords list, int both)
    {
        var rest = list[both..];
        return [list[..1] + LabelWords.Implying("镇") + rest, LabelWords.Implying("农村") + rest];
    }

    /// <summary>Whether words name a thing and say nothing of it: 食品工业培育试点县, and not 企业入选国家名单.</summary>
    public static bool IsThing(LabelWords words)
    {
        for (var at = WordClasses.Verb.IndexIn(words); at >= 0;)
        {
            var length = Attributive.AtStart(words.Folded[at..]);
            if (at == 0 || length == 0 || !NamesPlace(words.Folded[(at + length)..]))
                return false;
            var next = WordClasses.Verb.IndexIn(words.Folded[(at + length)..]);
            at = next < 0 ? next : at + length + next;
        }

        return true;
    }

    /// <summary>Whether a noun stands behind a verb within a thing's name: 中心 of 服务中心, 场 of 垃圾处理场.</summary>
    private static bool NamesPlace(ReadOnlySpan<char> behind) =>
        behind.Length > 1 || Places.Contains(behind);

    /// <summary>Where what a verb in the middle of a phrase acts on begins: 健康智谷等项目 of 产业园引进健康智谷等项目; 0 where there is none, as in
    /// 大病救治、先诊疗后付费等保障, where it ends a part of a list.</summary>
    public static int PastInnerVerb(ReadOnlySpan<char> words, int end)
    {
        var at = IndexOfInnerVerb(words, end);
        var past = at + WordClasses.Verb.AtStart(words[at..end]);
        return at > 0 && !words.Has(past, '、') ? past : 0;
    }

    /// <summary>Where a verb in the middle of a phrase begins, behind a word; 0 where there is none.</summary>
    public static int IndexOfInnerVerb(ReadOnlySpan<char> words, int end, int shortest = 2)
    {
        for (var i = shortest; i < end - 2; i++)
        {
            var length = WordClasses.Verb.AtStart(words[i..end]);
            if (length > 1 && !Nominal.Contains(words.Slice(i, length)))
                return i;
        }

        return 0;
    }

    /// <summary>金融机构存款余额 and 金融机构贷款余额, of 金融机构存贷款余额 and 金融机构存、贷款余额; 公路客运量 and 公路货运量, of 公路客货运量.</summary>
    private static IReadOnlyList<LabelWords> OfTwoInWord(LabelWords list)
    {
        if (InAndOut.IndexIn(list) is var place and >= 0)
            return OfInAndOut(list, place);
        var at = TwoInWord.IndexIn(list);
        if (at < 0)
            return [];
        var second = list[at + 1] == '、' ? at + 2 : at + 1;
        if (list.Folded.Count('、') > second - at - 1)
            return [];
        var (owner, rest) = (list[..at], list[(second + 1)..].As(LabelOrigin.Shared));
        return [owner + list[at..(at + 1)] + rest, owner + list[second..(second + 1)] + rest];
    }

    /// <summary>国内游客 and 国外游客, of 国内外游客.</summary>
    private static IReadOnlyList<LabelWords> OfInAndOut(LabelWords list, int place)
    {
        var (owner, rest) = (list[..(place + 1)], list[(place + 3)..].As(LabelOrigin.Shared));
        return list.Contains('、') ? [] : [owner + list[(place + 1)..(place + 2)] + rest, owner + list[(place + 2)..(place + 3)] + rest];
    }

    /// <summary>Cuts 等行业 or 等产业增加值 off a list; a short kind, or one of which something is measured, is that of every part that names
    /// no measure. What is made needs not be called so: 锂电池产量 of 锂电池、光伏组件等绿色产品产量.</summary>
    private static (LabelWords Items, LabelWords Kind) CutKind(LabelWords list)
    {
        var etc = IndexOutsideQuotes(list, '等');
        if (etc <= 0 || BeforeEtcInWord.Contains(list[etc - 1]))
            return CutRespect(list);
        var kind = list[(etc + 1)..];
        var measure = kind[Math.Max(0, Products.LastEndIn(kind))..];
        if (WordClasses.MeasureNoun.Contains(measure))
            kind = measure;
        if (kind.StartsWith(InRespects) && kind.Length > InRespects.Length)
            return (list[..etc], kind[InRespects.Length..]);
        var isKind = kind.Length <= LongestKind || (kind.Length <= LongestMeasuredKind && WordClasses.MeasureNoun.AtEnd(kind) > 0);
        return (list[..etc], isKind ? kind : LabelWords.Empty);
    }

    /// <summary>Cuts 方面的支出 off 交通、医疗方面的支出.</summary>
    private static (LabelWords Items, LabelWords Kind) CutRespect(LabelWords list)
    {
        var at = list.IndexOf(InRespects);
        var behind = at + InRespects.Length;
        return at > 0 && behind < list.Length && list[..at].Contains('、')
            ? (list[..at], list[behind..])
            : (list, LabelWords.Empty);
    }

    private static List<LabelWords> SplitLast(List<LabelWords> parts, int count)
    {
        foreach (var word in And)
        {
            var split = parts.SelectMany(part => SplitAt(part, [word])).ToList();
            if (split.Count == count || (count == 0 && split.Count > parts.Count))
                return split;
        }

        return parts;
    }

    private static List<LabelWords> SplitAt(LabelWords list, string[] words)
    {
        var parts = new List<LabelWords>();
        var folded = list.Folded;
        var (start, depth) = (0, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            depth += Brackets.StepOf(folded[i], "“(《", "”)》");
            var word = depth == 0 && i > start ? WordAt(folded[i..], words) : null;
            if (word is null || IsOfBound(folded[i..]) || JointTails.AtEnd(folded[..(i + word.Length)]) > 0)
                continue;
            parts.Add(list[start..i]);
            start = i + word.Length;
            i = start - 1;
        }

        if (start < list.Length)
            parts.Add(list[start..]);
        return parts;
    }

    /// <summary>县级及以上集中式饮用水水源地: 及 before 以上 joins no parts.</summary>
    private static bool IsOfBound(ReadOnlySpan<char> list) => list.StartsWith(AndAbove) || list.StartsWith(AndBelow);

    private static string? WordAt(ReadOnlySpan<char> list, string[] words)
    {
        foreach (var word in words)
            if (list.StartsWith(word))
                return word;
        return null;
    }

    private static int IndexOutsideQuotes(ReadOnlySpan<char> words, char c)
    {
        var depth = 0;
        for (var i = words.Contains(c) ? 0 : words.Length; i < words.Length; i++)
        {
            depth += Brackets.StepOf(words[i], "“《", "”》");
            if (words[i] == c && depth <= 0)
                return i;
        }

        return -1;
    }
}
