using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Finds the label of a number from the words around it and what earlier clauses have set.</summary>
internal static class Labelling
{
    private const string Joints = "和及、并";
    private const string Investment = "投资";
    private const string Cumulative = "累计";
    private const int LongestSaid = 4;
    private const int LongestPart = 8;
    private static readonly WordClass Excluding = WordClasses.Of("excluding");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");
    private static readonly WordClass Leads = WordClasses.Of("act-lead");
    private static readonly WordClass AloneVerbs = WordClasses.Of("verb-alone");
    private static readonly WordClass SelfSufficient = WordClasses.Of("self-sufficient");
    private static readonly WordClass Averages = WordClasses.Of("average");
    private static readonly WordClass Kinds = WordClasses.Of("kind-noun");
    private static readonly WordClass Reckoned = WordClasses.Of("reckoned-cost");
    private static readonly WordClass Net = WordClasses.Of("net-increase");
    private static readonly WordClass Figureless = WordClasses.Of("figureless");
    private static readonly WordClass Rateless = WordClasses.Of("rateless");
    private static readonly WordClass Abouts = WordClasses.Of("about-before");
    private static readonly WordClass Paces = WordClasses.Of("words-rate");
    private static readonly WordClass Rivals = WordClasses.Of("points-vs");
    private static readonly WordClass Totals = WordClasses.Of("total-reached");

    /// <summary>The label that a phrase before a number spells; the last label where it spells none.</summary>
    public static Label OfPhrase(Clause clause, Phrase phrase)
    {
        var text = clause.Text.Folded;
        var label = LabelTrim.StripLightHead(text, LabelTrim.StripHead(text, LabelTrim.StripTail(text, phrase)));
        label = Streaks.SkipHead(text, label);
        if (label.IsEmpty || Abouts.Contains(clause.Read(label)))
            return SpokenOfRate(clause.Discourse) ?? LatestOf(clause.Discourse);
        if (Averages.Contains(clause.Read(label)))
            return OfAverage(clause, label);
        if (text[label.Start] == '占' && !clause.Discourse.Latest.IsEmpty)
            return LabelBuilder.Of(clause.Discourse.Latest.Text + clause.Cut(label));
        var said = LabelBuilder.From(clause.Text, label);
        return OfPace(clause.Discourse, said) ?? SaidBefore(clause, said) ?? WithoutPart(clause, said) ?? LabelInContext.Of(clause, said);
    }

    /// <summary>不含新区固定资产投资 of 固定资产投资2581亿元(不含新区增长6.6%): the figure before, but for a part of the region.</summary>
    private static Label? WithoutPart(Clause clause, Label said)
    {
        var latest = clause.Discourse.Latest;
        if (latest.IsEmpty || said.Text.Length > LongestPart || Excluding.AtStart(said.Text) == 0)
            return null;
        return Label.Leaning(said.Text + latest.Text.As(LabelOrigin.Shared), latest.Noun);
    }

    /// <summary>第二产业增加值增速 of 第二产业增加值增长0.1%,增速提高0.5个百分点: a pace is that of what has grown.</summary>
    private static Label? OfPace(Discourse discourse, Label said)
    {
        if (!Paces.Contains(said.Text) || discourse.Recent.Length == 0 || discourse.LastReading is not { Measure: Measure.Growth } grown)
            return null;
        return Label.Leaning(grown.Label.Text.As(LabelOrigin.Owner) + said.Text, grown.Label.Noun);
    }

    /// <summary>卫生院床位 of 卫生院12个,床位800张,人员900人,床位增加30张: what moved was told with its owner before.</summary>
    private static Label? SaidBefore(Clause clause, Label said)
    {
        if (said.Text.Length is < 2 or > LongestSaid || Paces.Contains(said.Text))
            return null;
        return clause.Discourse.Recent.LastOrDefault(label =>
            label.IsDependent
            && label.Text.EndsWith(said.Text)
        );
    }

    /// <summary>What a clause that names nothing speaks of: the clause before it where that has no number, else the last label.</summary>
    public static Label OfContext(Discourse discourse) =>
        !discourse.Subject.IsEmpty && (discourse.SubjectIsOfSentence || discourse.Latest.IsEmpty)
            ? OfSubject(discourse.Subject)
            : discourse.Latest;

    /// <summary>乡镇财政总收入 of 乡镇财政总收入突破亿元,增幅达34%: the measure, or the whole trade, that the clause before spoke of; null of
    /// 高于全省平均水平, which is said of what stands before it.</summary>
    public static Label? OfMeasuredSubject(Discourse discourse) =>
        discourse.SubjectIsOfSentence
        && (WordClasses.MeasureNoun.AtEnd(discourse.Subject) > 1 || TopicKind.Trade.Endings.Contains(discourse.Subject))
        && !discourse.Subject.Contains('、')
        && !WordClasses.Generic.Contains(discourse.Subject)
        && Rivals.AtStart(discourse.Subject) == 0
            ? LabelBuilder.Of(discourse.Subject)
            : null;

    /// <summary>汽车产量 of 汽车产量突破百万辆,居全国第3位; 文化产业 of 文化产业蓬勃发展,居全省第2位, where the sentence has told no figure before;
    /// null where the clause before names nothing that has figures, or several things.</summary>
    public static Label? Spoken(Discourse discourse)
    {
        if (OfMeasuredSubject(discourse) is { } measured)
            return measured;
        var subject = discourse.Stated;
        return subject.Length > 1 && Figureless.AtEnd(subject) == 0 && subject.Folded.IndexOfAny('、', '和', '与') < 0
            ? LabelBuilder.Of(subject)
            : null;
    }

    /// <summary>The same of a rate or a share, which neither an ability nor an environment has.</summary>
    public static Label? SpokenOfRate(Discourse discourse) =>
        Spoken(discourse) is { } spoken && Rateless.AtEnd(spoken.Text) == 0 ? spoken : null;

    /// <summary>The last label; none where the sentence has told no figure, and speaks of what has none (结构不断优化,增长8%).</summary>
    private static Label LatestOf(Discourse discourse) =>
        discourse.Stated.IsEmpty ? discourse.Latest : Label.Empty;

    /// <summary>社会消费品零售总额突破千亿元,达1069亿元: what the clause before spoke of, up to its light verb.</summary>
    public static Label OfSubject(LabelWords subject)
    {
        var end = WordClasses.Light.IndexIn(subject);
        return LabelBuilder.Of(end > 1 && WordClasses.MeasureNoun.AtEnd(subject) == 0 ? WithoutTail(subject[..end]) : subject);
    }

    /// <summary>生产总值 of 生产总值先后跨越: without the adverbs before a light verb.</summary>
    private static LabelWords WithoutTail(LabelWords words)
    {
        while (LabelTrim.Droppable(words) is var length and > 0 && length < words.Length)
            words = words[..^length];
        return words;
    }

    /// <summary>新增技术创新中心2家、达到6家: what is reached is all of them, not the new ones.</summary>
    public static Label Total(Clause clause, Phrase left, Label latest)
    {
        if (!Totals.IsIn(clause.Read(left)))
            return latest;
        if (IsOfNew(latest))
            return LabelBuilder.Of(latest.Text[..WordClasses.RegionPrefix.AtStart(latest.Text)] + latest.Noun);
        if (SumOfAct(clause, left, latest) is { } sum)
            return sum;
        return Net.TailOf(latest.Text) is var net and > 0 ? LabelBuilder.Of(latest.Text[..^net]) : latest;
    }

    /// <summary>累计建成高标准农田 of 建成高标准农田3万亩,累计12万亩, 累计公园 of 新建公园3个,累计12个: all that an
    /// act was done to; null where 累计 stands not before the number, or is said already.</summary>
    public static Label? SumOfAct(Clause clause, Phrase left, Label latest)
    {
        var at = clause.Read(left).IndexOf(Cumulative);
        if (at < 0 || latest.Verb.IsEmpty || latest.Text.StartsWith(Cumulative))
            return null;
        var sum = clause.Cut(new Phrase(left.Start + at, left.Start + at + Cumulative.Length));
        return Label.OfThing(sum + (IsOfNew(latest) ? latest.Noun : latest.Text), latest.Noun);
    }

    /// <summary>新增铁路, 净增企业, and 全市新增铁路 of a whole region: an act that makes new ones.</summary>
    private static bool IsOfNew(Label label)
    {
        var act = label.Text.EndsWith(label.Noun) ? label.Text[..^label.Noun.Length] : label.Verb;
        return act[WordClasses.RegionPrefix.AtStart(act)..].TrimStart('累', '计').Folded is ['新' or '净', ..];
    }

    /// <summary>Whether a phrase is nothing but a verb or verbs (完成, 开工及续建), so that its noun stands elsewhere.</summary>
    public static bool IsVerb(Clause clause, Phrase phrase)
    {
        var span = clause.Read(phrase);
        if (span.IsEmpty || SelfSufficient.Contains(span.TrimStart(Cumulative)) || IsInvestmentOfAct(span))
            return false;
        if (AloneVerbs.Contains(span))
            return WordClasses.MeasureNoun.AtEnd(clause.Discourse.Subject) > 0;
        span = span[Leads.AtStart(span)..];
        while (!span.IsEmpty)
        {
            var length = WordClasses.Verb.AtStart(span);
            if (length == 0)
                return false;
            span = span[length..];
            if (span.Length > 1 && Joints.Contains(span[0]))
                span = span[1..];
        }

        return true;
    }

    /// <summary>更新改造投资: for what money is invested, and no act.</summary>
    private static bool IsInvestmentOfAct(ReadOnlySpan<char> words) =>
        words.EndsWith(Investment) && Nominal.AtEnd(words[..^Investment.Length]) > 1;

    /// <summary>年均增长12.1% behind a level is that level's: 地区生产总值年均.</summary>
    private static Label OfAverage(Clause clause, Phrase average) =>
        WordClasses.MeasureNoun.AtEnd(clause.Discourse.Subject) > 0
        && (clause.Discourse.Latest.IsEmpty || clause.Discourse.SubjectIsOfSentence)
            ? LabelBuilder.Of(clause.Discourse.Subject + clause.Cut(average))
            : OfAverage(clause.Discourse.Latest, clause.Cut(average));

    /// <summary>地区生产总值年均, of 地区生产总值 and 年均.</summary>
    public static Label OfAverage(Label latest, LabelWords words) =>
        Label.Leaning(latest.Text + words, latest.Noun);

    /// <summary>What a level behind an average is of: 人均收入 of 人均收入年均递增12%,达33895元.</summary>
    public static Label WithoutAverage(Label label)
    {
        var average = Averages.TailOf(label.Text);
        return average > 0 && label.Text[^average..].Folded is not ("日均" or "月均")
            ? LabelBuilder.Of(label.Text[..^average])
            : label;
    }

    /// <summary>青山物流园项目 of 青山物流园项目完成投资 and of 青山物流园项目计划投资: whose figure a label is.</summary>
    public static LabelWords WithoutMeasure(Label anchor)
    {
        var measure = WordClasses.MeasureNoun.AtEnd(anchor.Noun);
        var noun = anchor.Noun[..^measure];
        var project = noun[..^Reckoned.TailOf(noun)];
        noun = measure > 0 && Kinds.AtEnd(project) > 0 ? project : noun;
        var tail = measure > 0 || WordClasses.Verb.AtEnd(noun) == 2 && noun.EndsWith("建设") ? WordClasses.Verb.AtEnd(noun) : 0;
        return tail < noun.Length ? noun[..^tail] : noun;
    }
}
