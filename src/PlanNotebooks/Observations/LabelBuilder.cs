using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Makes labels of phrases.</summary>
internal static class LabelBuilder
{
    private const string Cumulative = "累计";
    private const string Achieve = "实现";
    private const string Complete = "完成";
    private const string Upon = "对";
    private const string AllAges = "全年龄";
    private static readonly WordSet Acts = Words.Of("act-upon");
    private static readonly WordSet InnerTimes = Words.Of("inner-time");
    private static readonly WordSet Means = Words.Of("means");
    private static readonly WordSet StateVerbs = Words.Of("state-verb");
    private static readonly WordSet Chained = Words.Of("chained-verb");

    /// <summary>The label that a phrase spells; examples before 等 are left out (新增九州路、甬江公园等绿地 is 新增绿地).</summary>
    public static Label From(ReportText text, Phrase phrase) => phrase.IsEmpty ? Label.Empty : Of(text.Text.Substring(phrase.Start, phrase.Length));

    /// <summary>The label that words spell.</summary>
    public static Label Of(string words)
    {
        words = words.Replace(Achieve, "", StringComparison.Ordinal).Replace("完成了", "完成", StringComparison.Ordinal).TrimStart('的', '了').TrimEnd('的');
        words = WithoutMeans(WithoutInnerLight(WithoutUpon(WithoutInnerTime(words))));
        var verb = HeadVerb(words);
        var text = Listing.WithoutExamples(words, verb);
        var tail = StateVerbs.AtEnd(text);
        if (tail > 0 && tail < text.Length && text.Length - tail > verb) return new Label(text, "", text[..^tail]);
        if (verb > 0) return verb < text.Length ? new Label(text, text[..verb], text[verb..]) : new Label(text, text, "");
        tail = Words.Verb.AtEnd(text);
        return new Label(text, "", tail > 0 && tail < text.Length ? text[..^tail] : text);
    }

    /// <summary>产业营业收入 of 产业全年营业收入: time and hedges are no part of a label, wherever they stand.</summary>
    private static string WithoutInnerTime(string words)
    {
        for (var at = InnerTimes.IndexIn(words); at >= 0; at = InnerTimes.IndexIn(words))
        {
            var length = InnerTimes.AtStart(words.AsSpan(at));
            if (words.Length - length < 2 || (at > 0 && words[at - 1] == '占') || words.AsSpan(at).StartsWith(AllAges, StringComparison.Ordinal)) return words;
            words = words.Remove(at, length);
        }

        return words;
    }

    /// <summary>农村公路改造 of 对农村公路进行了改造.</summary>
    private static string WithoutUpon(string words)
    {
        if (!words.StartsWith(Upon, StringComparison.Ordinal)) return words;
        var act = Acts.IndexIn(words);
        if (act < 2) return words;
        if (act + Acts.AtStart(words.AsSpan(act)) + 1 >= words.Length) return words[Upon.Length..act];
        return words[Upon.Length..act] + words[(act + Acts.AtStart(words.AsSpan(act)))..].TrimStart('了');
    }

    /// <summary>矿电产业产值 of 矿电产业完成产值; 物流园区完成投资 stays, since what is completed is the investment.</summary>
    private static string WithoutInnerLight(string words)
    {
        var at = words.IndexOf(Complete, StringComparison.Ordinal);
        if (at < 2) return words;
        var rest = words.AsSpan(at + Complete.Length);
        return Words.MeasureNoun.Contains(rest) && !rest.EndsWith("投资", StringComparison.Ordinal) && !rest.EndsWith("率", StringComparison.Ordinal) ? words.Remove(at, Complete.Length) : words;
    }

    /// <summary>新改建体育场地 of 利用城乡场地新改建体育场地: by what means it is done is no part of what is counted.</summary>
    private static string WithoutMeans(string words)
    {
        if (Means.AtStart(words) == 0) return words;
        var act = Listing.IndexOfInnerVerb(words, words.Length);
        return act > 0 ? words[act..] : words;
    }

    /// <summary>A verb with what it acts on.</summary>
    public static Label Join(string verb, string noun) => new(verb + noun, verb, noun);

    /// <summary>The length of the verb or verbs that words begin with: 新增, 新建和提升改造, 累计建成, 新启动建设.</summary>
    public static int HeadVerb(ReadOnlySpan<char> words)
    {
        var lead = words.StartsWith(Cumulative, StringComparison.Ordinal) ? Cumulative.Length : 0;
        var length = Words.Verb.AtStart(words[lead..]);
        if (length == 0) return 0;
        length += lead;
        while (length + 1 < words.Length)
        {
            var joint = words[length] is '和' or '及' or '、' ? 1 : 0;
            var next = (joint > 0 ? Words.Verb : Chained).AtStart(words[(length + joint)..]);
            if (next == 0) break;
            length += joint + next;
        }

        return length;
    }
}
