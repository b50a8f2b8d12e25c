using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Tells whether a thing is one more of a list, so that the list's verb acts on it too: 建成学校4所、医院2所.</summary>
internal static class OneMoreOfList
{
    private const string Among = "其中";
    private const string AndAbove = "以上";
    private const char Level = '级';
    private const int LongestOfGrade = 4;
    private const int LikeEnd = 2;
    private static readonly WordClass ListBreaks = WordClasses.Of("list-break");
    private static readonly WordClass Money = WordClasses.Of("money-noun");
    private static readonly WordClass SelfSufficient = WordClasses.Of("self-sufficient");
    private static readonly WordClass Nominal = WordClasses.Of("nominal-verb");
    private static readonly WordClass Built = WordClasses.Of("built-thing");
    private static readonly WordClass Grades = WordClasses.Of("grade");
    private static readonly WordClass WorksKinds = WordClasses.Of("works-kind");

    /// <summary>
    /// Whether the list's verb goes on: behind 、 always, behind a comma only before a bare noun of the same dimension
    /// (招引重大产业项目40个,优质产业链项目120个).
    /// </summary>
    public static bool Is(Clause clause, int index, Label label, bool bare)
    {
        var discourse = clause.Discourse;
        if (discourse.ListVerb.IsEmpty || !MayBeActedOn(discourse.Latest, label) || ListBreaks.AtStart(label.Text) > 0)
            return false;
        if (clause.Indicators.Knows(label.Text) && !IsOfNewOnes(clause, index, label))
            return false;
        if (IsOfOtherKind(clause, index, label))
            return false;
        return index > 0 ? !IsBehindOther(clause) : bare && IsOneMore(clause, label);
    }

    private static bool IsOfOtherKind(Clause clause, int index, Label label) =>
        IsStockOfNew(clause, index) || IsNoneOfMoney(clause, index, label) || IsSpentByVisitors(clause, index, label);

    /// <summary>旅游花费 of 接待游客120万人次、旅游花费14亿元: what visitors spend is not received as they are.</summary>
    private static bool IsSpentByVisitors(Clause clause, int index, Label label) =>
        Units.Of(clause.Discourse.Unit) == Dimension.Visits
        && Units.IsMoney(clause.Amounts[index].Unit)
        && WordClasses.MeasureNoun.AtEnd(label.Text) > 1;

    /// <summary>新增公厕 of 新增停车位1076个、公厕和口袋公园各5个: each of several that have one number may be one more of the list.</summary>
    public static Label In(Clause clause, int index, Label label) =>
        index > 0 && Is(clause, index, label, bare: false) ? Of(clause, label) : label;

    /// <summary>A thing of the list, with the verb of the list, and its grade unless it is an indicator without one (新增上市企业).</summary>
    public static Label Of(Clause clause, Label label)
    {
        var plain = LabelBuilder.Join(clause.Discourse.ListVerb, label.Text);
        var grade = GradeBefore(clause.Discourse, label);
        return grade.IsEmpty || clause.Indicators.Knows(plain.Text, Indicators.IndicatorScope.Extended)
            ? plain
            : LabelBuilder.Join(clause.Discourse.ListVerb, grade + label.Text);
    }

    /// <summary>达到120个 behind 新增40个: all that there are, and no new ones.</summary>
    private static bool IsStockOfNew(Clause clause, int index) =>
        clause.Discourse.ListVerb.StartsWith('新') && clause.Read(clause.Left(index)).Contains('达');

    /// <summary>技改项目66个 of 总投资14亿元的技改项目66个: what was put into things does nothing to those that are counted, nor to another sum
    /// (政府债券项目申报资金).</summary>
    private static bool IsNoneOfMoney(Clause clause, int index, Label label) =>
        Money.Contains(clause.Discourse.ListVerb)
        && (!Units.IsMoney(clause.Amounts[index].Unit) || WordClasses.MeasureNoun.AtEnd(label.Text) > 1);

    private static bool IsOneMore(Clause clause, Label label) =>
        !IsStatement(clause) && !IsOfStock(clause) && IsAlike(clause, label);

    /// <summary>共有博物馆148个,文化馆12个 behind 新增博物馆4个: all that there are, and what is told of beside them.</summary>
    private static bool IsOfStock(Clause clause) =>
        clause.Discourse.LatestIsAnchor
        && clause.Discourse.Latest.Verb.IsEmpty
        && !clause.Indicators.Knows(clause.Discourse.Latest.Text);

    /// <summary>“四上”单位突破7万家 behind 新增上市企业13家: what goes past a mark is no one more of a list, but where all of it do.</summary>
    private static bool IsStatement(Clause clause) =>
        IsBoundBefore(clause.Amounts[0]) && clause.Discourse.LastReading is { } last && !IsBoundBefore(last.Number);

    private static bool IsBoundBefore(Quantity number) => number.From < number.Start;

    /// <summary>Whether a thing behind a comma is one more of what was counted last.</summary>
    private static bool IsAlike(Clause clause, Label label) =>
        WordClasses.MeasureNoun.AtEnd(label.Text) == 0
        && WordClasses.Verb.IndexIn(label.Text) < 0
        && Units.Of(clause.Discourse.Unit) == Units.Of(clause.Amounts[0].Unit);

    /// <summary>Whether a label is a thing: no act, no rate, no figure of something else.</summary>
    private static bool MayBeActedOn(Label latest, Label label) =>
        (label.Verb.IsEmpty || IsWorks(label) || IsLikeThing(latest, label))
        && !label.Text.EndsWith('率')
        && (!WordClasses.Generic.Contains(label.Text) || Built.Contains(label.Text))
        && SelfSufficient.AtEnd(label.Text) == 0
        && (WordClasses.Verb.AtEnd(EndBracket.Without(label.Text)) == 0 || EndsAlike(latest, label));

    /// <summary>离婚登记 of 办理结婚登记30对、离婚登记8对: a thing named for an act, as the one before it.</summary>
    private static bool EndsAlike(Label latest, Label label) =>
        label.Text.Length > LikeEnd
        && latest.Noun.Length > LikeEnd
        && latest.Noun.EndsWith(label.Text.Folded[^LikeEnd..]);

    /// <summary>融资成本 of 降低用电成本860万元、融资成本1200万元: one more thing of the kind that the act was done to.</summary>
    private static bool IsLikeThing(Label latest, Label label) =>
        Nominal.Contains(label.Verb)
        && label.Noun.Length == LikeEnd
        && latest.Noun.Length > LikeEnd
        && latest.Noun.EndsWith(label.Noun)
        && !latest.Noun.EndsWith(label.Text);

    /// <summary>清淤工程 of 实施河道综保工程16个、清淤工程7条: works that are named for their act.</summary>
    private static bool IsWorks(Label label) => Nominal.Contains(label.Verb) && WorksKinds.AtEnd(label.Text) > 0;

    /// <summary>其中人工造林3.2万亩、封山育林5.4万亩: what the first of a list did not take is not the next one's.</summary>
    private static bool IsBehindOther(Clause clause) =>
        clause.Discourse.LatestIsAnchor && clause.Discourse.Latest.Verb.IsEmpty && clause.Read(clause.Left(0)).StartsWith(Among);

    /// <summary>新增专精特新企业60家、科技型中小企业190家: of a list of new ones, one that is an indicator by itself is new as well.</summary>
    private static bool IsOfNewOnes(Clause clause, int index, Label label) =>
        index > 0
        && clause.Discourse.ListVerb.StartsWith('新')
        && clause.Discourse.Unit == clause.Amounts[index].Unit
        && WordClasses.MeasureNoun.AtEnd(label.Text) == 0;

    /// <summary>国家级 of 获得国家级金牌1枚、银牌2枚: things of one kind along a list are of one grade.</summary>
    private static LabelWords GradeBefore(Discourse discourse, Label label)
    {
        var before = discourse.Latest.Noun;
        var grade = Grades.AtStart(before);
        var isOfKind = label.Text.Length is > 1 and <= LongestOfGrade && before.EndsWith(label.Text[^1..]);
        var isAlone = grade > 0 && before[grade - 1] == Level && !before[grade..].StartsWith(AndAbove);
        return isAlone && isOfKind && !label.Text.Contains(Level) ? before[..grade].As(LabelOrigin.Shared) : LabelWords.Empty;
    }
}
