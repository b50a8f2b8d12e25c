using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>What stands at the head of a phrase and is no part of its label: the captions of articles and items, and among what something
/// is counted.</summary>
internal static class HeadAsides
{
    private const int LongestScene = 10;
    private const string In = "在";
    private const string EachIs = "分别为";

    /// <summary>Behind which 中 ends no place: 中心, 中小.</summary>
    private const string NotMiddle = "心小央国学医型等";
    private static readonly WordClass Middles = WordClasses.Of("middle-word");

    /// <summary>在…的基础上, 在…的情况下: on what, or under what, something is done; 以外 says where.</summary>
    private const string OnOrUnder = "上下";
    private static readonly WordClass Grounds = WordClasses.Of("scene-end");
    private static readonly WordClass Exchange = WordClasses.Of("exchange");
    private static readonly WordClass RankVerbs = WordClasses.Of("rank-verb");
    private static readonly WordClass Including = WordClasses.Of("including");

    /// <summary>全区有医院 of 【卫生】 全区有医院, 2011年 of 4、2011年, 达 of 按年平均汇率折算达, 肢体残疾 of 分别为肢体残疾30人: what an article or an item begins
    /// with is no part of its first label.</summary>
    public static Phrase SkipCaption(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (span[0] == '【')
            return LabelTrim.Trim(text, phrase.Skip(span.IndexOf('】') + 1));
        if (span is ['分', '别', '为', _, _, ..])
            return phrase.Skip(EachIs.Length);
        if (span is ['按' or '以', ..] && Exchange.LastEndIn(span) is var exchange and > 0)
            return phrase.Skip(exchange);
        var year = span.PastDigits(0) + 1;
        return year is 2 or 3
            && span.Has(year - 1, '、')
            && FourDigitYear.AtStart(span[year..]) > 0
            ? phrase.Skip(year)
            : phrase;
    }

    /// <summary>教学点28所 of (含教学点28所): that a bracket says what is among those goes without saying.</summary>
    public static Phrase SkipIncluding(string text, Phrase phrase)
    {
        if (phrase.Start == 0)
            return phrase;
        var length = Including.AtStart(phrase.In(text));
        var opens = text[phrase.Start - 1] == '(' || (text[phrase.Start - 1] == ',' && length > 1);
        return opens ? phrase.Skip(length) : phrase;
    }

    /// <summary>男性人口 of 在总人口中男性人口, 再改造 of 在改造20个小区的基础上再改造: among what something is counted, on what it is done.</summary>
    public static Phrase SkipScene(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (!span.StartsWith(In))
            return phrase;
        var ground = Grounds.LastEndIn(span[..^Math.Min(2, span.Length)]);
        if (OnOrUnder.Contains(span[Math.Max(0, ground - 1)]))
            return phrase.Skip(ground);
        var behind = span.IndexOf('中') + 1;
        if (behind is < 3 or > LongestScene || behind + 1 >= span.Length || NotMiddle.Contains(span[behind]))
            return phrase;
        var things = span[..behind];
        return Middles.AtEnd(things) == 0 && SaysAmong(things[1..], span[behind..])
            ? phrase.Skip(behind)
            : phrase;
    }

    /// <summary>Whether things are named before 中, and what is counted of them behind it: not in what contest (在测评中我市名列第10位,
    /// 在综合评价中排名第2).</summary>
    private static bool SaysAmong(ReadOnlySpan<char> things, ReadOnlySpan<char> behind) =>
        WordClasses.Verb.IndexIn(things) < 0 && WordClasses.RegionPrefix.AtStart(behind) + RankVerbs.AtStart(behind) == 0;
}
