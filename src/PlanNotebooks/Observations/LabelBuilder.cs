using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Makes labels of phrases.</summary>
internal static class LabelBuilder
{
    public const string VerbJoints = "和及、或";
    private const string Cumulative = "累计";
    private const string Achieve = "实现";
    private const string Complete = "完成";
    private const string Completed = "完成了";
    private const string Made = "创造了";
    private const string Investment = "投资";
    private const string Upon = "对";
    private const char For = '为';
    private const string Together = "共";
    private const string HeldTogether = "共有";
    private const string In = "在";
    private const string Territories = "区县市镇乡村省州";
    private const string Tiers = "级省市县区旗州";
    private const int LongestTerritory = 7;
    private static readonly WordClass NewActs = new(WordClasses.Verb.Words.Where(act => act[0] is '新' or '净'));
    private static readonly WordClass Holdings = WordClasses.Of("holding");
    private static readonly WordClass HoldingGuards = WordClasses.Of("holding-guard");
    private static readonly WordClass Acts = WordClasses.Of("act-upon");
    private static readonly WordClass People = WordClasses.Of("people-counted");
    private static readonly WordClass Middles = WordClasses.Of("middle-word");
    private static readonly WordClass Remarks = WordClasses.Of("remark");
    private static readonly WordClass Means = WordClasses.Of("means");
    private static readonly WordClass FundsUsed = WordClasses.Of("funds-used");
    private static readonly WordClass MeansEnds = WordClasses.Of("means-end");
    private static readonly WordClass StateVerbs = WordClasses.Of("state-verb");
    private static readonly WordClass WholeStates = WordClasses.Of("whole-state");
    private static readonly WordClass Opening = WordClasses.Of("opening-act");
    private static readonly WordClass VerbGuards = WordClasses.Of("verb-guard");
    private static readonly WordClass Chained = WordClasses.Of("chained-verb");
    private static readonly WordClass ActAdverbs = WordClasses.Of("act-adverb");
    private static readonly WordClass SelfSufficient = WordClasses.Of("self-sufficient");
    private static readonly WordClass StateAdverbs = WordClasses.Of("state-adverb");
    private static readonly WordClass Jointly = WordClasses.Of("together-word");
    private static readonly WordClass Reaching = WordClasses.Of("reaching");
    private static readonly WordClass ProtectedTails = WordClasses.Of("protected-tail");
    private const int ShortestAct = 4;
    private static readonly System.Buffers.SearchValues<char> Latin = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz&0123456789."
    );

    /// <summary>The label that a phrase spells; examples before 等 are left out (新增九州路、甬江公园等绿地 is 新增绿地).</summary>
    public static Label From(ReportText text, Phrase phrase) =>
        phrase.IsEmpty ? Label.Empty : Of(LabelWords.Of(text, phrase));

    /// <summary>The label that words spell.</summary>
    public static Label Of(LabelWords words)
    {
        words = WithoutEach(RunOnHeading.Without(OutsideBracket(WithoutRemark(WithoutAbbreviation(words)))), Achieve, 0);
        if (words.IndexOf(Made) is var made and > 0)
            words = words.Without(made, Made.Length);
        words = WithoutEach(words, Completed, Complete.Length).TrimStart('的', '了').TrimEnd('的');
        words = Attributions.Without(WithoutIn(LastAct(words)));
        words = WithoutSpending(WithoutMeans(WithoutInnerLight(WithoutUpon(WithoutFor(InnerTimes.Without(words))))));
        words = InnerTimes.WithoutWill(WithoutPast(WithoutTogether(WithoutTailAdverb(WithoutHolding(words)))));
        words = InnerTimes.WithoutPart(InnerTimes.WithoutYear(words));
        var verb = HeadVerb(words);
        var text = Listing.WithoutExamples(words, verb);
        return Parted(text, verb);
    }

    /// <summary>地区生产总值 of 地区生产总值(GDP): how else the thing is called.</summary>
    private static LabelWords WithoutAbbreviation(LabelWords words)
    {
        var opening = words.EndsWith(')') ? words.Folded.LastIndexOf('(') : -1;
        return opening > 1 && words.Folded[(opening + 1)..^1].IndexOfAnyExcept(Latin) < 0 ? words[..opening] : words;
    }

    /// <summary>市本级税收收入 of 市本级(含开发区,下同)税收收入: a bracket within that says what figures of a region take in.</summary>
    private static LabelWords WithoutRemark(LabelWords words)
    {
        var opening = words.IndexOf("(");
        var closing = opening > 0 ? words.IndexOf(")") : -1;
        return closing > opening
            && closing + 1 < words.Length
            && Tiers.Contains(words[opening - 1])
            && Remarks.AtStart(words.Folded[(opening + 1)..]) > 0
            ? words.Without(opening, closing + 1 - opening)
            : words;
    }

    /// <summary>新增绿地 of 提升城市能级(新增绿地3处: what a bracket opens, and what stands behind one that closes.</summary>
    private static LabelWords OutsideBracket(LabelWords words)
    {
        var (opening, closing) = (words.Folded.LastIndexOf('('), words.Folded.LastIndexOf(')'));
        if (opening > closing && opening + 2 < words.Length)
            return words[(opening + 1)..];
        return opening < 0 && closing + 2 < words.Length
            ? words[(closing + 1)..].TrimStart('、')
            : words;
    }

    /// <summary>出台措施 of 第一时间成立专班、出台措施: of acts one behind another, the last is the number's; whom 发放补贴、惠及 reaches is the
    /// first one's.</summary>
    private static LabelWords LastAct(LabelWords words)
    {
        var joint = words.Folded.LastIndexOf('、');
        if (joint <= 0 || IsQuoted(words, joint))
            return words;
        var (before, last) = (words[..joint], words[(joint + 1)..]);
        if (Reaching.Contains(last))
            return before + last;
        if (PassedSum(before) is var passed and > 0 && LabelTrim.RoundAmountAtEnd(last) == 0)
            return WordClasses.MeasureNoun.Contains(last) ? before[..^passed] + last : last;
        if (last.StartsWith(Together) && HeadVerb(last[1..]) > 1)
            return last[1..];
        return OpensAnew(before, last) ? last : words;
    }

    /// <summary>The length of 突破万亿元 in 民生支出突破万亿元、占比80%: the round sum that was passed is said of what stands before it, and 占比 is
    /// that of the same; 0 where none was.</summary>
    private static int PassedSum(LabelWords before)
    {
        var amount = LabelTrim.RoundAmountAtEnd(before);
        var passed = amount > 0 ? WordClasses.Light.AtEnd(before.Folded[..^amount]) : 0;
        return passed > 0 ? amount + passed : 0;
    }

    /// <summary>Whether behind 、 something else begins: an act behind an act upon a thing, or anything behind a statement.</summary>
    private static bool OpensAnew(LabelWords before, LabelWords last)
    {
        if (last.Length >= ShortestAct && IsStatement(before))
            return true;
        var verb = HeadVerb(last);
        return verb > 1 && verb < last.Length && Opening.AtStart(last) > 0 && HasObject(before);
    }

    /// <summary>重点项目陆续投产, 污水处理设施全覆盖: what things have come to is said of them, and behind 、 something else begins.</summary>
    public static bool IsStatement(LabelWords before)
    {
        if (WholeStates.AtEnd(before) is var whole and > 0)
            return before.Length - whole > 2;
        var state = StateVerbs.AtEnd(before);
        return state > 0 && ActAdverbs.AtEnd(before.Folded[..^state]) is var adverb and > 0 && before.Length - state - adverb > 2;
    }

    private static bool IsQuoted(LabelWords words, int at) =>
        words.Folded[..at].LastIndexOf('“') > words.Folded[..at].LastIndexOf('”');

    /// <summary>全市社区卫生服务中心 of 全市有社区卫生服务中心: that there are so many goes without saying.</summary>
    private static LabelWords WithoutHolding(LabelWords words)
    {
        words = words[PastAmong(words)..];
        var region = WordClasses.RegionPrefix.AtStart(words) is > 0 and var whole ? whole : TerritoryBeforeHolding(words);
        var rest = words.Folded[region..];
        var holding = Holdings.AtStart(rest);
        return holding > 0 && rest.Length > holding + 1 && HoldingGuards.AtStart(rest) == 0 && !words.Contains('的')
            ? words.Without(region, holding)
            : words;
    }

    /// <summary>Where 老年人 begins in 常住人口中共有老年人: behind among what so many are; 0 where nothing says so.</summary>
    private static int PastAmong(ReadOnlySpan<char> words)
    {
        var behind = words.IndexOf('中') + 1;
        if (behind < 3 || Middles.AtEnd(words[..behind]) > 0)
            return 0;
        var held = Holdings.AtStart(words[behind..]);
        var thing = behind + held;
        return held > 1 && thing + 1 < words.Length ? thing : 0;
    }

    /// <summary>青山县 of 青山县现有敬老院: a territory by its name, where what it has stands behind it; 0 where none does.</summary>
    private static int TerritoryBeforeHolding(ReadOnlySpan<char> words)
    {
        var name = words[..Math.Min(LongestTerritory, words.Length)];
        var end = name.LastIndexOfAny(Territories) + 1;
        return end > 1 && Holdings.AtStart(words[end..]) > 1 ? end : 0;
    }

    /// <summary>全市发生事故 of 全市共发生事故: that a count is a total goes without saying.</summary>
    private static LabelWords WithoutTogether(LabelWords words)
    {
        if (AllHeld(words) is > 0 and var held)
            return words.Without(held, HeldTogether.Length);
        var at = words.IndexOf(Together);
        if (at <= 1 || (WordClasses.Verb.AtStart(words.Folded[(at + 1)..]) == 0 && WordClasses.RegionPrefix.AtStart(words) != at))
            return words;
        return WordClasses.Verb.AtStart(words.Folded[at..]) + Jointly.AtStart(words.Folded[at..]) == 0 && words[at - 1] != '公'
            ? words.Without(at, Together.Length)
            : words;
    }

    /// <summary>Where 共有 stands in 文化系统共有艺术团体: that there are so many goes without saying; before the words where it does not.</summary>
    private static int AllHeld(LabelWords words)
    {
        var held = words.IndexOf(HeldTogether);
        return held + ShortestAct < words.Length && Jointly.AtStart(words.Folded[Math.Max(held, 0)..]) == 0
            ? held
            : -1;
    }

    /// <summary>实施工程 of 实施了工程, 企业建立制度 of 企业建立了制度: that an act is done goes without saying.</summary>
    private static LabelWords WithoutPast(LabelWords words)
    {
        var past = words.IndexOf('了');
        if (past > 2 && past + 2 < words.Length && WordClasses.Verb.AtEnd(words.Folded[..past]) > 1)
            return words.Without(past, 1);
        var verb = HeadVerb(words);
        return verb > 0 && verb + 2 < words.Length && words[verb] == '了' ? words.Without(verb, 1) : words;
    }

    /// <summary>重大项目开工 of 重大项目已开工: how far an act at the end has come.</summary>
    private static LabelWords WithoutTailAdverb(LabelWords words)
    {
        var act = ActAtEnd(words);
        var adverb = act > 0 && ProtectedTails.AtEnd(words.Folded[..^act]) == 0 ? ActAdverbs.AtEnd(words.Folded[..^act]) : 0;
        var thing = words.Length - act - adverb;
        return adverb > 0 && thing > 1 ? words.Without(thing, adverb) : words;
    }

    /// <summary>整改 at the end, and 完成整改 where it is that of which an adverb says how far it has come (问题已完成整改).</summary>
    private static int ActAtEnd(LabelWords words)
    {
        var act = Math.Max(WordClasses.Verb.AtEnd(words), StateVerbs.AtEnd(words));
        var before = act > 0 ? act + WordClasses.Verb.AtEnd(words.Folded[..^act]) : 0;
        return before > act && ActAdverbs.AtEnd(words.Folded[..^before]) > 0 ? before : act;
    }

    /// <summary>甲区建成生产基地 of 在甲区已基本建成生产基地: where something is done, without 在 and how far it has come.</summary>
    public static LabelWords WithoutIn(LabelWords words)
    {
        if (!words.StartsWith(In))
            return words;
        var last = WordClasses.Verb.AtEnd(words);
        var act = Listing.IndexOfInnerVerb(words, words.Length) is > 0 and var inner ? inner : words.Length - last;
        var end = WordClasses.Adverb.TrimEnd(words.Folded[..act]).Length;
        return end > 2 && act < words.Length && Territories.Contains(words[end - 1]) ? words[1..end] + words[act..] : words;
    }

    /// <summary>Whether a verb and what it acts on stand in words: 成立专班, and neither 新建 nor 道路.</summary>
    public static bool HasObject(LabelWords words)
    {
        var start = words.Folded.LastIndexOf('、') + 1;
        var act = words[start..];
        var verb = HeadVerb(act);
        if (verb > 0)
            return verb < act.Length - 1;
        var inner = Listing.PastInnerVerb(act, act.Length);
        return inner > 0 && inner < act.Length - 1;
    }

    /// <summary>A label taken apart into its verb and its noun.</summary>
    private static Label Parted(LabelWords text, int verb)
    {
        var tail = StateVerbs.TailOf(text);
        if (tail > 0 && text.Length - tail > verb)
            return Label.OfThing(text, WithoutAdverb(text[..^tail]));
        if (verb > 0)
            return new Label(text, text[..verb], text[verb..]);
        return Thing(text);
    }

    /// <summary>保障房 of 保障房基本建成, 项目 of 项目新签约: how far a state has come is no part of the thing.</summary>
    private static LabelWords WithoutAdverb(LabelWords thing) => thing[..^StateAdverbs.AtEnd(thing)];

    /// <summary>A label without a verb at its head.</summary>
    private static Label Thing(LabelWords text)
    {
        if (WordClasses.MeasureNoun.AtEnd(text) > 0)
            return Label.OfThing(text);
        if (PastRegionAct(text) is > 0 and var thing)
            return Label.OfThing(text, text[thing..].TrimStart('的'));
        return Label.OfThing(text, text[..^WordClasses.Verb.TailOf(text)]);
    }

    /// <summary>Where the thing begins on which a whole region acts: 重点项目 of 全市安排重点项目; 0 where none does.</summary>
    private static int PastRegionAct(LabelWords text)
    {
        var region = WordClasses.RegionPrefix.AtStart(text);
        var verb = HeadVerb(text.Folded[region..]);
        return verb > 1 && region + verb < text.Length - 1 ? region + verb : 0;
    }

    /// <summary>Words without a word wherever it stands, but for its first characters.</summary>
    private static LabelWords WithoutEach(LabelWords words, string word, int kept)
    {
        for (var at = words.IndexOf(word); at >= 0; at = words.IndexOf(word))
            words = words.Without(at + kept, word.Length - kept);
        return words;
    }

    /// <summary>发放救助金 of 为城乡低保、特困人员发放救助金: for whom it is done is no part of what is counted; of 为企业减负 it is.</summary>
    private static LabelWords WithoutFor(LabelWords words)
    {
        var act = words.StartsWith(For) ? Listing.IndexOfInnerVerb(words, words.Length) : 0;
        var said = words.Length - act - SelfSufficient.AtEnd(words);
        return said >= ShortestAct && WordClasses.Down.AtStart(words.Folded[act..]) == 0 ? words[act..] : words;
    }

    /// <summary>农村公路改造 of 对农村公路进行了改造.</summary>
    private static LabelWords WithoutUpon(LabelWords words)
    {
        if (!words.StartsWith(Upon))
            return words;
        var act = Acts.IndexIn(words);
        if (act < 2)
            return IsPeopleAlone(words) ? words[Upon.Length..] : words;
        var behind = act + Acts.AtStart(words.Folded[act..]);
        return behind + 1 >= words.Length
            ? words[Upon.Length..act]
            : words[Upon.Length..act] + words[behind..].TrimStart('了');
    }

    /// <summary>困难残疾人 of 对困难残疾人360人: to whom something is done, where what is done is said behind the number.</summary>
    private static bool IsPeopleAlone(LabelWords words) =>
        People.AtEnd(words) > 0 && WordClasses.Verb.IndexIn(words) < 0;

    /// <summary>矿电产业产值 of 矿电产业共完成产值; 物流园区完成投资 stays, since what is completed is the investment.</summary>
    private static LabelWords WithoutInnerLight(LabelWords words)
    {
        var at = words.IndexOf(Complete);
        if (at < 2)
            return words;
        var rest = words.Folded[(at + Complete.Length)..];
        if (!WordClasses.MeasureNoun.Contains(rest) || rest.EndsWith(Investment) || rest.EndsWith("率"))
            return words;
        var from = at > 2 && words.Folded[(at - 1)..].StartsWith(Together) && words[at - 2] != '公' ? at - 1 : at;
        return words.Without(from, at + Complete.Length - from);
    }

    /// <summary>Whether words begin with the means by which something is done: 按照统一标准规范.</summary>
    public static bool NamesMeans(LabelWords words) => Means.AtStart(words) > 0 && FundsUsed.AtStart(words) == 0;

    /// <summary>新改建体育场地 of 利用城乡场地新改建体育场地: by what means it is done is no part of what is counted.</summary>
    private static LabelWords WithoutMeans(LabelWords words)
    {
        if (!NamesMeans(words))
            return words;
        if (MeansEnds.IndexIn(words) is var end and > 0)
            end += MeansEnds.AtStart(words.Folded[end..]);
        else
            end = ActBehindMeans(words);
        return end > 0 && words.Length - end > 2 ? words[end..].TrimStart(',', '、') : words;
    }

    /// <summary>Where 建设 stands in 围绕做强主导产业建设现代产业学院: an act right behind 围绕 is what the next one serves.</summary>
    private static int ActBehindMeans(LabelWords words)
    {
        var act = Listing.IndexOfInnerVerb(words, words.Length);
        var served = act == Means.AtStart(words) ? act + WordClasses.Verb.AtStart(words.Folded[act..]) : words.Length;
        return Listing.IndexOfInnerVerb(words, words.Length, served) is > 0 and var next ? next : act;
    }

    /// <summary>启动实施水利工程 of 投资启动实施水利工程: that money is spent goes without saying.</summary>
    private static LabelWords WithoutSpending(LabelWords words)
    {
        if (!words.StartsWith(Investment))
            return words;
        var act = words.Folded[Investment.Length..];
        return WordClasses.Verb.HeadOf(act) > 0 && WordClasses.MeasureNoun.AtEnd(act) == 0 ? words[Investment.Length..] : words;
    }

    /// <summary>新增, 净增: nothing but an act that makes new ones.</summary>
    public static bool IsOfNew(ReadOnlySpan<char> words) => NewActs.Contains(words);

    /// <summary>A verb with what it acts on.</summary>
    public static Label Join(LabelWords verb, LabelWords noun) => new(verb + noun, verb, noun);

    /// <summary>The length of the verb or verbs that words begin with: 新增, 新建和提升改造, 累计建成, 新启动建设.</summary>
    public static int HeadVerb(ReadOnlySpan<char> words)
    {
        var lead = words.StartsWith(Cumulative) ? Cumulative.Length : 0;
        var length = WordClasses.Verb.AtStart(words[lead..]);
        if (length == 0 || VerbGuards.AtStart(words[lead..]) > length)
            return 0;
        length += lead;
        while (length + 1 < words.Length)
        {
            var joint = VerbJoints.Contains(words[length]) ? 1 : 0;
            var next = (joint > 0 ? WordClasses.Verb : Chained).AtStart(words[(length + joint)..]);
            if (next == 0)
                break;
            length += joint + next;
        }

        return length;
    }
}
