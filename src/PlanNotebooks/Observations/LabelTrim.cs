using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>Strips from a phrase what is no part of a label: hedges, words of time, light verbs, the words around a number.</summary>
internal static partial class LabelTrim
{
    private static readonly WordClass EndLikeJoints = WordClasses.Of("word-like-joint");
    private const string TimeEnds = "间就";
    private const string Separators = "、,;: —….";
    private const string OpenEnds = "和及与或";
    private const string BeforeYears = "比较到至由从与自";
    private const string DateLeads = "到至自从于";
    private const string DateUnits = "年月日";
    private const string DateTails = "度底末初份";
    private const string Striving = "争取到";
    private const string AsWellAs = "以及";
    private const int BaseYearLength = 6;
    private const int YearLength = 5;
    private static readonly WordClass Scenes = WordClasses.Of("scene-end");
    private const string Since = "以来";
    private const string Until = "止";
    private const string To = "到至";
    private const string Standard = "标准";
    private const int LongestBase = 20;
    private const string StepCounts = "个一二两三四五六七八九0123456789";
    private const string RoundCounts = "个一二两三四五六七八九十百";
    private const int YearOnYear = 2;
    private const string YearTails = "末度底同";
    private static readonly WordClass Periods = Frames.FrameWords.Of("span-suffix");
    private static readonly WordClass PlanTotals = Frames.FrameWords.Of("plan-total");
    private static readonly WordClass LastYears = WordClasses.Of("former-year");
    private static readonly WordClass Partners = WordClasses.Of("partner");
    private static readonly WordClass Pacts = WordClasses.Of("pact");
    private static readonly WordClass Joints = WordClasses.Of("joint");
    private static readonly WordClass ProtectedTails = WordClasses.Of("protected-tail");
    private static readonly WordClass ProtectedHeads = WordClasses.Of("protected-head");
    private static readonly WordClass TailHedges = WordClasses.Of("tail-hedge");
    private static readonly WordClass TailAdverbs = WordClasses.Of("tail-adverb");
    private static readonly WordClass RoundAmounts = WordClasses.Of("round-amount");
    private static readonly WordClass Steps = WordClasses.Of("step-noun");
    private static readonly WordClass Pronouns = WordClasses.Of("pronoun");
    private static readonly WordClass Sized = WordClasses.Of("sized-noun");
    private static readonly WordClass Remarks = WordClasses.Of("remark");
    private static readonly WordClass PerHead = WordClasses.Of("per-head");
    private static readonly WordClass AddedFunds = WordClasses.Of("added-fund");
    private static readonly WordClass SelfSufficient = WordClasses.Of("self-sufficient");

    private static readonly WordClass[] BehindRegion = [WordClasses.Time, WordClasses.Hedge, WordClasses.LightHead];

    /// <summary>What a statement begins with.</summary>
    private static readonly WordClass[] Openings =
    [
        WordClasses.Verb,
        WordClasses.Adverb,
        WordClasses.Hedge,
        WordClasses.LightHead,
        SelfSufficient,
    ];

    /// <summary>The characters that begin what is stripped from the head of a label; most phrases begin with none of them.</summary>
    private static readonly CharacterSet Heads = new(HeadCharacters);

    private static char[] HeadCharacters =>
    [
        .. Separators,
        .. Striving,
        .. Streaks.Firsts,
        .. Frames.RelativeSpans.Firsts,
        .. "在到至自从比较加减含包分前按以【“0123456789",
        .. Partners.Firsts,
        .. Joints.Firsts,
        .. Pronouns.Firsts,
        .. WordClasses.Time.Firsts,
        .. WordClasses.Hedge.Firsts,
        .. WordClasses.Adverb.Firsts,
        .. WordClasses.RegionPrefix.Firsts,
    ];

    /// <summary>With those of what is stripped only behind something else: 环比, and a remark in brackets.</summary>
    private static readonly CharacterSet LaterHeads = new([.. HeadCharacters, .. "同环("]);

    /// <summary>A phrase without the separators and joints at its head and tail.</summary>
    public static Phrase Trim(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        var rest = span.TrimStart(Separators);
        return phrase.Skip(span.Length - rest.Length).Drop(rest.Length - rest.TrimEnd(Separators).Length);
    }

    /// <summary>A phrase without the joints (和, 以及, 其中) and separators that it begins with.</summary>
    public static Phrase TrimHead(string text, Phrase phrase) => Strip(text, Trim(text, phrase), Joints);

    /// <summary>A label without what stands before it: joints, time, hedges, adverbs.</summary>
    public static Phrase StripHead(string text, Phrase phrase)
    {
        phrase = Trim(text, phrase);
        phrase = phrase.Skip(Frames.ApprovedBudgets.HeadOf(phrase.In(text)));
        if (phrase.IsEmpty || !Heads.Contains(text[phrase.Start]))
            return phrase;
        phrase = HeadAsides.SkipCaption(text, phrase);
        phrase = HeadAsides.SkipIncluding(text, SkipAdded(text, SkipStriving(text, SkipPartner(text, phrase))));
        while (true)
        {
            var before = phrase;
            phrase = Streaks.SkipHead(text, Trim(text, phrase));
            if (HeadAdverbs.IsProtected(phrase.In(text)))
                return phrase;
            phrase = Strip(text, phrase, Joints, WordClasses.Time, WordClasses.Hedge, Pronouns);
            phrase = SkipGround(text, HeadAsides.SkipScene(text, SkipFirstMonths(text, phrase)));
            phrase = SkipYear(text, SkipSpan(text, SkipPlan(text, SkipBaseYear(text, phrase))));
            phrase = SkipComparison(text, phrase);
            phrase = SkipRemark(text, StripRegion(text, StripAdverb(text, phrase)));
            if (phrase == before || phrase.IsEmpty || !LaterHeads.Contains(text[phrase.Start]))
                return phrase;
        }
    }

    /// <summary>A label without what stands between it and its number: light verbs, adverbs, comparisons.</summary>
    public static Phrase StripTail(string text, Phrase phrase)
    {
        while (true)
        {
            var before = phrase;
            phrase = Trim(text, phrase);
            phrase = phrase.Drop(Droppable(phrase.In(text)));
            phrase = Streaks.DropTail(text, Comparison.Strip(text, DropYear(text, StripBase(text, phrase))));
            phrase = TailAsides.StripArranged(text, TailAsides.StripAdjusting(text, StripPerHead(text, StripRoundAmount(text, phrase))));
            if (phrase == before)
                return phrase;
        }
    }

    /// <summary>经济总量 of 经济总量突破千亿、达到1042亿元, of 经济总量连续迈上3个百亿元台阶、达到1042亿元: the round sum is said again by the number.</summary>
    private static Phrase StripRoundAmount(string text, Phrase phrase)
    {
        var amount = RoundAmountAtEnd(phrase.In(text));
        return WordClasses.Light.AtEnd(phrase.Drop(amount).In(text)) > 0 ? phrase.Drop(amount) : phrase;
    }

    /// <summary>The length of 千亿元, 两千亿元, 百万辆 or 3个百亿元台阶 at the end of words; 0 where they end with no round sum, or
    /// with one by which places are called (超百亿县).</summary>
    public static int RoundAmountAtEnd(ReadOnlySpan<char> words)
    {
        var step = Steps.AtEnd(words);
        var unit = Units.All.AtEnd(words[..^step]);
        var amount = RoundAmounts.AtEnd(words[..^(step + unit)]);
        var before = words[..^(step + unit + amount)];
        var isName = Sized.Contains(words.Slice(words.Length - step - unit, unit));
        return amount == 0 || isName ? 0 : words.Length - before.TrimEnd(step > 0 ? StepCounts : RoundCounts).Length;
    }

    /// <summary>办理时限 of 办理时限在法定时限的基础上: on what a change is built.</summary>
    public static Phrase StripBase(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (Scenes.AtEnd(span) == 0)
            return phrase;
        var at = span.LastIndexOf('在');
        return at >= 0 && span.Length - at <= LongestBase ? phrase.Drop(span.Length - at) : phrase;
    }

    /// <summary>五保供养标准 of 五保供养标准提高到每人每年1856元: of whom the number is per head stands behind the verb.</summary>
    private static Phrase StripPerHead(string text, Phrase phrase)
    {
        var length = PerHead.AtEnd(phrase.In(text));
        if (length == 0 || ProtectedTails.AtEnd(phrase.In(text)) > length)
            return phrase;
        var rest = Trim(text, phrase.Drop(length));
        var verb = WordClasses.Light.AtEnd(rest.In(text));
        var isEach = verb == 1 && text[phrase.End - length] == '每';
        return verb > 1 || isEach || rest.In(text).EndsWith(Standard, StringComparison.Ordinal) ? rest : phrase;
    }

    /// <summary>How much of a phrase's end is no part of its label; the 均 of 年均 and the 可 of 许可 are part of a word,
    /// of 人均达 the 达 alone is none.</summary>
    public static int Droppable(ReadOnlySpan<char> phrase)
    {
        var length = Math.Max(
            Math.Max(WordClasses.Light.AtEnd(phrase), TailHedges.AtEnd(phrase)),
            Math.Max(WordClasses.Compare.AtEnd(phrase), TailAdverbs.AtEnd(phrase))
        );
        if (length == 0 || ProtectedTails.AtEnd(phrase) > length)
            return 0;
        return ProtectedTails.AtEnd(phrase[..^(length - 1)]) > 1 ? length - 1 : length;
    }

    /// <summary>The noun without the joints and separators behind it (数字驾驶舱和).</summary>
    public static Phrase TrimTail(string text, Phrase phrase)
    {
        phrase = Trim(text, phrase);
        while (!phrase.IsEmpty && OpenEnds.Contains(text[phrase.End - 1]) && !IsWordEnd(text, phrase))
            phrase = Trim(
                text,
                phrase.Drop(phrase.In(text).EndsWith(AsWellAs, StringComparison.Ordinal) ? AsWellAs.Length : 1)
            );
        return phrase;
    }

    /// <summary>A label without 实现 or 完成 before what is measured: 完成财政总收入.</summary>
    public static Phrase StripLightHead(string text, Phrase phrase)
    {
        var length = WordClasses.LightHead.HeadOf(phrase.In(text));
        var rest = phrase.Skip(length);
        if (rest.Length == 1 || rest.In(text).SequenceEqual("投资"))
            return phrase;
        return
            length == 2 && phrase.In(text).StartsWith("实现", StringComparison.Ordinal)
            || WordClasses.MeasureNoun.AtEnd(rest.In(text)) > 0
            ? rest
            : phrase;
    }

    private static bool IsWordEnd(string text, Phrase phrase) => EndLikeJoints.AtEnd(phrase.In(text)) > 0;

    private static Phrase StripAdverb(string text, Phrase phrase)
    {
        var length = WordClasses.Adverb.HeadOf(phrase.In(text));
        if (length == 0 || HeadAdverbs.IsOfMeasure(phrase.In(text)) || HeadAdverbs.IsProtected(phrase.In(text)))
            return phrase;
        var rest = phrase.Skip(length);
        if (rest.In(text) is ['地', _, ..])
            rest = rest.Skip(1);
        return StartsStatement(rest.In(text)) || HeadAdverbs.IsTotal(phrase.In(text)) ? rest : phrase;
    }

    /// <summary>现价地区生产总值 of (下同)现价地区生产总值: how figures are reckoned.</summary>
    private static Phrase SkipRemark(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        var end = span is ['(', ..] && Remarks.AtStart(span[1..]) > 0 ? span.IndexOf(')') + 1 : 0;
        return end < span.Length ? phrase.Skip(end) : phrase;
    }

    /// <summary>全区 before 全年实现… says whose year it is; before a noun it stays.</summary>
    private static Phrase StripRegion(string text, Phrase phrase)
    {
        var length = WordClasses.RegionPrefix.HeadOf(phrase.In(text));
        var rest = phrase.Skip(length);
        return
            BeginsWithOne(rest.In(text), BehindRegion)
            || (text[phrase.Start] is '我' or '本' && WordClasses.Adverb.AtStart(rest.In(text)) > 0)
            || FourDigitYear.AtStart(rest.In(text)) > 0
            ? rest
            : phrase;
    }

    /// <summary>签署 of 分别与甲公司、乙公司签署: with whom is no part of what is counted.</summary>
    private static Phrase SkipPartner(string text, Phrase phrase)
    {
        var with = Partners.AtStart(phrase.In(text));
        var pact = with > 0 ? Pacts.IndexIn(phrase.In(text)) : -1;
        return pact > with ? phrase.Skip(pact) : phrase;
    }

    /// <summary>上级补助收入 of 加上级补助收入, 上解支出 of 减去上解支出: what a budget adds or takes off.</summary>
    public static Phrase SkipAdded(string text, Phrase phrase)
    {
        var sign = phrase.In(text) switch
        {
            ['加' or '减' or '含', ..] words when AddedFunds.AtStart(words[1..]) > 0 => 1,
            ['加' or '减', '上' or '去' or ':', ..] words when AddedFunds.AtStart(words[2..]) > 0 => 2,
            _ => 0,
        };
        return sign > 1 || (sign > 0 && WordClasses.MeasureNoun.AtEnd(phrase.In(text)) > 0) ? phrase.Skip(sign) : phrase;
    }

    /// <summary>到2010年… of 争取到2010年…: before a year 争取到 is no verb.</summary>
    private static Phrase SkipStriving(string text, Phrase phrase) =>
        phrase.In(text) is ['争', '取', '到', >= '0' and <= '9', ..] ? phrase.Skip(Striving.Length - 1) : phrase;

    /// <summary>城镇调查失业率 of 城镇调查失业率2023年为5.1%.</summary>
    private static Phrase DropYear(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        var ending = span is [.., '年', '底' or '末'] ? 1 : 0;
        span = span[..^ending];
        var at = span.Length - YearLength;
        return at > 1 && span[^1] == '年' && FourDigitYear.Is(span, at, at + 4) && Reading.Han.Is(span[at - 1])
            && !BeforeYears.Contains(span[at - 1])
            ? phrase.Drop(YearLength + ending)
            : phrase;
    }

    private static bool StartsStatement(ReadOnlySpan<char> rest) => BeginsWithOne(rest, Openings);

    /// <summary>Whether words begin with one of some classes.</summary>
    public static bool BeginsWithOne(ReadOnlySpan<char> words, WordClass[] classes)
    {
        foreach (var one in classes)
            if (one.AtStart(words) > 0)
                return true;
        return false;
    }

    /// <summary>年均 of 比2005年年均, 新增市场主体 of 较2019年底新增市场主体: since when something is counted is no part of its label.</summary>
    private static Phrase SkipBaseYear(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (span is not ['比' or '较', _, _, _, _, '年', _, _, ..] || !FourDigitYear.Is(span, 1, 5))
            return phrase;
        var end = span[BaseYearLength] is '底' or '末' ? BaseYearLength + 1 : BaseYearLength;
        return span[end] == '的' ? phrase : phrase.Skip(end);
    }

    /// <summary>完成造林 of 在去年完成造林3万亩的基础上: of what year the ground of an aim is.</summary>
    private static Phrase SkipGround(string text, Phrase phrase) =>
        phrase.In(text) is ['在', .. var rest] && WordClasses.Time.HeadOf(rest) > 0
            ? phrase.Skip(1)
            : phrase;

    /// <summary>培育亿元企业 of 用三年时间培育亿元企业, 建成公路 of 仅用三年时间就建成公路: in how many years something is done, whether they are to
    /// come or over, is no part of it.</summary>
    private static Phrase SkipSpan(string text, Phrase phrase)
    {
        if (Frames.RelativeSpans.AtStart(phrase.In(text)) is not (var length, _, var ahead))
            return phrase;
        var behind = phrase.Skip(length);
        return ahead || TimeEnds.Contains(text[behind.Start - 1])
            ? behind
            : phrase;
    }

    /// <summary>新增上市企业 of “十一五”新增上市企业: in the years of which plan something was done.</summary>
    private static Phrase SkipPlan(string text, Phrase phrase)
    {
        if (Frames.FiveYearPlans.AtStart(phrase.In(text)) is not (var name, _, _))
            return phrase;
        var act = phrase.Skip(name);
        act = act.Skip(Periods.AtStart(act.In(text)));
        return PlanTotals.AtStart(act.In(text)) > 0 ? act : phrase;
    }

    /// <summary>固定资产投资 of 前6个月固定资产投资.</summary>
    private static Phrase SkipFirstMonths(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (span is not ['前', >= '0' and <= '9', ..])
            return phrase;
        var months = Frames.MonthSpans.AtStart(span)?.Length ?? 0;
        return months < span.Length ? phrase.Skip(months) : phrase;
    }

    /// <summary>A phrase without the date, or the span from one to another, at its head: 到2010年, 1—11月份, 12月底前, 2012年以来, 12月止, and 2021
    /// of 2021全区.</summary>
    private static Phrase SkipYear(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        var at = span.HasAny(0, DateLeads) ? 1 : 0;
        var numeral = DateNumeral(span[at..]);
        var unit = at + numeral;
        if (numeral == 4 && WordClasses.RegionPrefix.AtStart(span[unit..]) > 1)
            return phrase.Skip(unit);
        if (numeral == 0 || !span.HasAny(unit, DateUnits))
            return phrase;
        var end = EndOfDate(span, unit);
        if (span[end..] is Until)
            return phrase.Skip(span.Length);
        return span[0] is '自' or '从' && span[end - 1] is not ('起' or '来') && !GoesOnTo(span[end..]) ? phrase : phrase.Skip(end);
    }

    /// <summary>到2019年 of 从2016年到2019年: whether a span of years ends behind its first.</summary>
    private static bool GoesOnTo(ReadOnlySpan<char> behind) => behind.HasAny(0, To) && DateNumeral(behind[1..]) > 0;

    /// <summary>The length of 2010 in 2010年, 12 in 12月 and 1—11 in 1—11月; 0 where no date can begin.</summary>
    private static int DateNumeral(ReadOnlySpan<char> date)
    {
        var digits = date.PastDigits(0);
        return digits is 1 or 2 or 4 && digits < date.Length ? digits + SecondDate(date[digits..]) : 0;
    }

    /// <summary>Past 底, 份, 前 and 以来 behind the 年, 月 or 日 of a date.</summary>
    private static int EndOfDate(ReadOnlySpan<char> span, int unit)
    {
        var end = span.PastAll(unit + 1, DateTails);
        if (span[unit] == '月')
            end = PastWithin(span, end, '前');
        end = PastWithin(span, end, '起');
        if (span[end..].StartsWith(Since, StringComparison.Ordinal) && span.Length > end + Since.Length)
            end += Since.Length;
        return end;
    }

    /// <summary>Past a character, where the span goes on behind it.</summary>
    private static int PastWithin(ReadOnlySpan<char> span, int at, char character) =>
        at + 1 < span.Length ? span.PastOne(at, character) : at;

    /// <summary>The length of —11 in 1—11月, of 、4 in 3、4月份 and of ～2014 in 2012～2014年; 0 where no second date is named.</summary>
    private static int SecondDate(ReadOnlySpan<char> behind)
    {
        foreach (var match in SecondMonthOrYear().EnumerateMatches(behind))
            return match.Length;
        return 0;
    }

    [GeneratedRegex("^(?:[、—~至-][0-9—]{1,3}(?=月)|[～~—至-]{1,2}[0-9]{4}(?=年))", RegexOptions.CultureInvariant)]
    private static partial Regex SecondMonthOrYear();

    /// <summary>同 of 同步 and 同比: no joint.</summary>
    private static bool IsOtherWord(ReadOnlySpan<char> words, int length) =>
        length == 1 && Math.Max(WordClasses.Adverb.AtStart(words), WordClasses.Compare.AtStart(words)) > length;

    /// <summary>事故起数 of 同比事故起数, 产值 of 2019年比上年产值: what a comparison at the head is of.</summary>
    private static Phrase SkipComparison(string text, Phrase phrase) =>
        phrase.In(text) switch
        {
            ['同' or '环', '比', _, ..] => phrase.Skip(YearOnYear),
            ['比' or '较', .. var behind] when text.AsSpan().Has(phrase.Start - 1, '年') => phrase.Skip(ComparedYear(behind)),
            _ => phrase,
        };

    /// <summary>The length of 比上年 in 比上年产值: a measure is held against that of the year before; 0 where none is.</summary>
    private static int ComparedYear(ReadOnlySpan<char> words)
    {
        var year = LastYears.AtStart(words);
        var thing = words[year..];
        return year > 0
            && WordClasses.MeasureNoun.AtEnd(thing) > Math.Max(1, WordClasses.Up.AtStart(thing))
            && !YearTails.Contains(thing[0])
            ? year + 1
            : 0;
    }

    private static Phrase Strip(string text, Phrase phrase, params ReadOnlySpan<WordClass> sets)
    {
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var set in sets)
            {
                var length = set.AtStart(phrase.In(text));
                if (length == 0 || ProtectedHeads.AtStart(phrase.In(text)) > length || IsOtherWord(phrase.In(text), length))
                    continue;
                phrase = Trim(text, phrase.Skip(length));
                changed = true;
            }
        }

        return phrase;
    }
}
