using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>What stands behind a number and is counted by it: 平价蔬菜超市 of 新建10家平价蔬菜超市.</summary>
internal static class CountedNoun
{
    private const int ShortestCounted = 3;
    private const int ShortestMeasure = 2;
    private const string New = "新";
    private const string And = "并";
    private const string Attained = "实现";
    private const string Completed = "完成";
    private const string Collective = "集体";
    private const string Cumulative = "累计";
    private const string Already = "已";
    private static readonly WordClass Effects = WordClasses.Of("effect-verb");
    private static readonly WordClass Middles = WordClasses.Of("middle-word");
    private static readonly WordClass Grounds = WordClasses.Of("scene-end");
    private static readonly WordClass Sections = WordClasses.Of("section");
    private static readonly WordClass Sized = WordClasses.Of("sized-noun");
    private static readonly WordClass Doers = WordClasses.Of("doer");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");
    private static readonly WordClass Remarks = WordClasses.Of("remark");
    private static readonly WordClass Fillers = WordClasses.Of("filler");
    private static readonly WordClass FillerGuards = WordClasses.Of("filler-guard");
    private static readonly WordClass Evaluative = WordClasses.Of("evaluative");
    private static readonly WordClass Vague = WordClasses.Of("vague-noun");
    private static readonly WordClass Merged = WordClasses.Of("merged");
    private static readonly WordClass To = WordClasses.Of("to");
    private static readonly WordClass KindNouns = WordClasses.Of("kind-noun");
    private static readonly WordClass NounEnds = WordClasses.Of("noun-end");
    private static readonly WordClass Having = WordClasses.Of("having");
    private static readonly WordClass ProtectedTails = WordClasses.Of("protected-tail");
    private static readonly WordClass SaidBehind = WordClasses.Of("said-behind");

    /// <summary>The words behind a number that are its own, without a bracket that adds to its unit and what leads on to the next
    /// number.</summary>
    public static Phrase Behind(Clause clause, int index) =>
        WithoutNextMeasure(clause, index, WithoutMembers(clause, WithoutBracket(clause, index, clause.Right(index))));

    /// <summary>综合管廊 of 10公里综合管廊、8大特色公园: a member with a number of its own.</summary>
    private static Phrase WithoutMembers(Clause clause, Phrase right)
    {
        var words = clause.Read(right);
        var joint = words.LastIndexOf('、');
        return words.HasDigit(joint + 1) ? right.UpTo(joint) : right;
    }

    /// <summary>入选名单 of 8人(群体)入选名单: what a bracket right behind the unit adds to it is no part of what is counted.</summary>
    private static Phrase WithoutBracket(Clause clause, int index, Phrase right)
    {
        var words = clause.Read(right);
        if (!words.StartsWith("("))
            return right;
        var end = words.IndexOf(')') + 1;
        if (end == 0)
            return index + 1 < clause.Amounts.Count ? new Phrase(right.Start, right.Start) : right;
        if (Remarks.AtStart(words[1..]) > 0)
            return WithoutJoint(clause, right.Skip(end));
        var isUnit = end > 2 && Units.All.AtStart(words[1..]) == end - 2;
        var isOfNext = !isUnit && end == words.Length && index + 1 < clause.Amounts.Count;
        return isOfNext ? right : right.Skip(end);
    }

    /// <summary>Nothing of 、增长 in 36.5亿元(同口径)、增长4.2%: what a joint leads on to is the next number's.</summary>
    private static Phrase WithoutJoint(Clause clause, Phrase rest) =>
        !rest.IsEmpty && clause.Text.Folded[rest.Start] == '、' ? new Phrase(rest.Start, rest.Start) : rest;

    /// <summary>700个省重点项目|完成投资9757亿元: the measure at the end is the next number's.</summary>
    private static Phrase WithoutNextMeasure(Clause clause, int index, Phrase right)
    {
        if (index + 1 >= clause.Amounts.Count || clause.Between(index).End != right.End)
            return right;
        if (LabelTrim.StripTail(clause.Text.Folded, right) is { IsEmpty: true } none)
            return none;
        if (WithoutNextFigure(clause, clause.Amounts[index + 1], right) is { IsEmpty: false } counted)
            return counted;
        right = WithoutReached(clause, right);
        right = WithoutNextAct(clause.Text.Folded, WithoutAttained(clause, WithoutNextExamples(clause, right)));
        right = WithoutNextObject(clause, index, right);
        var tail = WordClasses.Generic.AtEnd(clause.Read(right));
        if (tail == 0 || right.Length - tail < 2)
            return right;
        var noun = LabelTrim.StripTail(clause.Text.Folded, right.Drop(tail));
        return noun.Length < 2 || WordClasses.Verb.Contains(clause.Read(noun)) ? right : noun;
    }

    /// <summary>行政村集体经济 of 25个行政村集体经济全部达到了5万元: what is reached is the next number's.</summary>
    private static Phrase WithoutReached(Clause clause, Phrase right)
    {
        var words = clause.Read(right);
        var light = words.EndsWith("了") ? WordClasses.Light.AtEnd(words[..^1]) : 0;
        return light > 1
            ? LabelTrim.StripTail(clause.Text.Folded, right.Drop(light + 1))
            : right;
    }

    /// <summary>The words up to what a rate or a sum behind them is of; none where it is of none of them.</summary>
    private static Phrase WithoutNextFigure(Clause clause, Quantity next, Phrase right)
    {
        if (next.IsInPercent && WithoutNextRate(clause, right) is { Length: > 1 } counted)
            return counted;
        if (!Units.IsMoney(next.Unit))
            return default;
        return WithoutEffect(clause, right) is { IsEmpty: false } spent ? spent : WithoutNextSum(clause, right);
    }

    /// <summary>以旧换新补贴 of 20亿元以旧换新补贴拉动消费215亿元: what the money brings about is the next number's; nothing where it brings none.</summary>
    private static Phrase WithoutEffect(Clause clause, Phrase right)
    {
        var effect = Effects.IndexIn(clause.Read(right));
        return new Phrase(right.Start, right.Start + Math.Max(0, effect));
    }

    /// <summary>14条高速公路项目|和甲线等4个铁路项目, 15个村|、两重产业覆盖的70个村: examples of what the next number counts, and which it
    /// counts.</summary>
    private static Phrase WithoutNextExamples(Clause clause, Phrase right)
    {
        var words = clause.Read(right);
        var joint = words.EndsWith("等") ? words.LastIndexOfAny('和', '及', '、') : -1;
        if (words.EndsWith("的"))
            joint = words.LastIndexOf('、');
        return right.UpTo(joint);
    }

    /// <summary>58户规上工业企业|实现工业总产值81.2亿元, 91户规上企业|累计完成工业总产值135亿元: what is attained is the next number's.</summary>
    private static Phrase WithoutAttained(Clause clause, Phrase right)
    {
        var words = clause.Read(right);
        var at = Math.Max(words.LastIndexOf(Attained), words.LastIndexOf(Completed));
        return at > 1 && WordClasses.MeasureNoun.AtEnd(words) > 0
            ? LabelTrim.StripTail(clause.Text.Folded, new Phrase(right.Start, right.Start + at))
            : right;
    }

    /// <summary>1700项政务服务事项|网上可办率达到100%, 74个重点城市|细颗粒物浓度下降9.1%: what the rate is of is the next number's.</summary>
    private static Phrase WithoutNextRate(Clause clause, Phrase right)
    {
        var text = clause.Text.Folded;
        var direction = Direction.Of(text, right);
        var stripped = direction.Sign != 0 ? direction.Label : LabelTrim.StripTail(text, right);
        if (stripped == right || stripped.IsEmpty)
            return right;
        stripped = stripped.UpTo(stripped.In(text).IndexOf('占'));
        var section = Sections.LastEndIn(stripped.In(text));
        if (section > 0)
            return stripped.Drop(stripped.Length - section);
        for (var i = ShortestCounted; i < stripped.Length - 1; i++)
            if (clause.Indicators.Knows(stripped.Skip(i).In(text), Indicators.IndicatorScope.Extended))
                return stripped.Drop(stripped.Length - i);
        var measure = WordClasses.MeasureNoun.AtEnd(stripped.In(text));
        return measure > 0 ? stripped.Drop(measure) : stripped;
    }

    /// <summary>78户规模企业|工业增加值完成3亿元, 12个乡镇|财政收入达到3亿元, 237个村|集体收入突破5万元: what the sum is of is the next number's; nothing where no measure is
    /// said to come to it.</summary>
    private static Phrase WithoutNextSum(Clause clause, Phrase right)
    {
        var text = clause.Text.Folded;
        var stripped = LabelTrim.StripTail(text, right);
        var measure = WordClasses.MeasureNoun.AtEnd(stripped.In(text));
        if (stripped == right || measure < ShortestMeasure)
            return default;
        var owner = stripped.Drop(measure);
        if (owner.Length > 1 && text[owner.End - 1] == '年')
            owner = owner.Drop(1);
        owner = owner.UpTo(owner.In(text).IndexOf(Collective));
        if (Sized.AtEnd(owner.In(text)) > 0)
            return owner;
        for (var i = Math.Max(1, Sized.AtStart(stripped.In(text))); i < stripped.Length - measure; i++)
            if (clause.Indicators.Knows(stripped.Skip(i).In(text), Indicators.IndicatorScope.Extended))
                return stripped.Drop(stripped.Length - i);
        return owner;
    }

    /// <summary>86个重大项目|已开工74个, 9个州|并延长至240小时: what is done is the next number's.</summary>
    private static Phrase WithoutNextAct(string text, Phrase right)
    {
        var span = right.In(text);
        if (To.AtEnd(span) is var to and > 0)
            return WithoutAnd(text, right.Drop(to));
        if (Having.AtEnd(span) is var having and > 0 && ProtectedTails.AtEnd(span) <= having && right.Length - having > 1)
            return right.Drop(having);
        if (LengthOfChange(span) is > 0 and var change && right.Length - change > 1)
            return right.Drop(change);
        var rest = right.Drop(WordClasses.Verb.AtEnd(span));
        return
            rest != right
            && rest.In(text).EndsWith(Already, StringComparison.Ordinal)
            && rest.Length > Already.Length + 1
            ? rest.Drop(Already.Length)
            : right;
    }

    /// <summary>9个州 of 9个州并.</summary>
    private static Phrase WithoutAnd(string text, Phrase right)
    {
        var words = right.In(text);
        var isJoint =
            words.EndsWith(And, StringComparison.Ordinal) && WordClasses.Verb.AtEnd(words) + Merged.AtEnd(words) == 0;
        return LabelTrim.TrimTail(text, isJoint ? right.Drop(And.Length) : right);
    }

    /// <summary>乡镇 of 12个乡镇建成卫生室56个, 冬奥项目 of 76个冬奥项目开工65个: where those and what they do are both
    /// counted, each is its own number's; of people and sums what they do says which are counted (35家企业吸纳就业1200人).</summary>
    private static Phrase WithoutNextObject(Clause clause, int index, Phrase right)
    {
        var words = clause.Read(right);
        var isAlone = clause.BareLeft(index).IsEmpty && clause.Right(index + 1).IsEmpty;
        var isOther = Units.IsCount(clause.Amounts[index].Unit) && Units.IsCount(clause.Amounts[index + 1].Unit);
        var end = isAlone && isOther ? 1 : words.Length;
        while (end < words.Length && (Doers.AtEnd(words[..end]) == 0 || LengthOfAct(words[end..].TrimStart(New)) < ShortestMeasure))
            end++;
        return right.Drop(words.Length - end);
    }

    /// <summary>建成 of 建成卫生室; 改造项目 begins with an act that is a part of its name.</summary>
    private static int LengthOfAct(ReadOnlySpan<char> words) =>
        LabelBuilder.HeadVerb(words) - Nominal.AtStart(words);

    /// <summary>削减了 of 985项许可项目削减了421项.</summary>
    private static int LengthOfChange(ReadOnlySpan<char> words)
    {
        var past = words.EndsWith("了") ? 1 : 0;
        var change = WordClasses.Down.AtEnd(words[..^past]);
        return change > 1 ? change + past : 0;
    }

    /// <summary>新华世纪中学、冀昌电气等3个项目竣工投产: what stands before the number are examples, without a verb.</summary>
    private static bool OnlyNamesExamples(Clause clause, int index)
    {
        var left = clause.Read(clause.BareLeft(index));
        return left.Length > 2
            && left[^1] == '等'
            && WordClasses.Verb.AtStart(left) + Listing.PastInnerVerb(left, left.Length) == 0;
    }

    /// <summary>The noun that words behind a number spell, without what is said of it.</summary>
    public static LabelWords Of(Clause clause, int index, Phrase right)
    {
        var end =
            clause.Read(clause.Left(index)) is "" or "的" || OnlyNamesExamples(clause, index) ? -1 : EndOfNoun(clause.Read(right));
        if (end > 0)
            right = WithoutTime(clause, new Phrase(right.Start, right.Start + end));
        else if (
            end < 0
            && Evaluative.AtEnd(clause.Read(right)) is var praise
            && !Vague.Contains(clause.Read(right.Drop(praise)))
        )
            right = LabelTrim.TrimTail(clause.Text.Folded, right.Drop(praise));
        if (clause.Read(right).EndsWith(Cumulative) && right.Length > Cumulative.Length + 1)
            right = right.Drop(Cumulative.Length);
        right = WithoutTask(clause, WithoutSaid(clause, right));
        return Plain(clause.Cut(right).TrimStart('的'));
    }

    /// <summary>Where a noun ends and what is said of it begins; -1 where nothing is, as of 拟竣工投产项目, or where the noun
    /// says little without it (项目建成投产).</summary>
    private static int EndOfNoun(ReadOnlySpan<char> words)
    {
        var end = NounEnds.IndexIn(words);
        var noun = words[..Math.Max(0, end)];
        var behind = words[noun.Length..];
        var isWhole = Vague.Contains(WordClasses.Adverb.TrimEnd(noun)) || KindNouns.Contains(behind[NounEnds.AtStart(behind)..]);
        return isWhole ? -1 : end;
    }

    /// <summary>续建项目 of 续建项目年内全部建成投产: by when it is to be is no part of what is counted.</summary>
    private static Phrase WithoutTime(Clause clause, Phrase right)
    {
        var bare = WordClasses.Adverb.TrimEnd(clause.Read(right));
        var time = WordClasses.Time.TailOf(bare);
        return time > 0 ? new Phrase(right.Start, right.Start + bare.Length - time) : right;
    }

    /// <summary>城镇老旧小区 of 城镇老旧小区的年度目标任务: that so many were to be is no part of what is counted.</summary>
    private static Phrase WithoutTask(Clause clause, Phrase right)
    {
        var words = clause.Read(right);
        var of = words.LastIndexOf('的');
        return WordClasses.PastPlan.Contains(words[(of + 1)..]) ? right.UpTo(of, 1) : right;
    }

    /// <summary>境外采购商 of 境外采购商、创历史新高: what is said of the count is no part of what is counted.</summary>
    private static Phrase WithoutSaid(Clause clause, Phrase right)
    {
        var words = clause.Read(right);
        var at = SaidBehind.IndexIn(words) - 1;
        return at > 1 && words[at] == '、' ? new Phrase(right.Start, right.Start + at) : right;
    }

    /// <summary>布局点位 of 布局5个点位基础上, 后备企业 of 100家后备企业中: on what or among what the next thing is done.</summary>
    public static LabelWords WithoutScene(LabelWords noun)
    {
        if (noun.EndsWith('中') && Middles.AtEnd(noun) == 0)
            return noun[..^1];
        var ground = Grounds.AtEnd(noun);
        return ground + 1 < noun.Length ? noun[..^ground] : noun;
    }

    /// <summary>Words without the fillers between a noun and what it does: 重大项目实现集中开工.</summary>
    public static LabelWords Plain(LabelWords words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var length = Fillers.AtStart(words.Folded[at..]);
            if (length > 0 && !IsInWord(words, at))
                words = words.Without(at--, length);
        }

        return words;
    }

    /// <summary>全部 of 安全部门.</summary>
    private static bool IsInWord(LabelWords words, int at) =>
        FillerGuards.AtStart(words.Folded[at..]) > 0 || FillerGuards.AtStart(words.Folded[Math.Max(0, at - 1)..]) > 1;
}
