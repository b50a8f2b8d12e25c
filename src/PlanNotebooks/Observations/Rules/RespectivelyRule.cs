using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;

namespace PlanNotebooks.Observations.Rules;

/// <summary>刑事警情、治安警情分别同比下降21.3%和5.1%: each part of the list has the number at its place.</summary>
internal sealed class RespectivelyRule : IRule
{
    private const string Respectively = "分别";
    private const string Decline = "降幅";
    private const char Share = '占';
    private const char Each = '各';
    private const int EarliestYear = 1900;
    private const int UnmistakableCount = 3;
    private const int ShortestMeasure = 2;
    private static readonly WordClass To = WordClasses.Of("to");
    private static readonly WordClass Lent = WordClasses.Of("lent-noun");
    private static readonly WordClass Leaning = WordClasses.Of("rank-leaning");
    private static readonly WordClass Pulling = WordClasses.Of("pulling");
    private static readonly WordClass Reaching = WordClasses.Of("reaching");
    private static readonly WordClass Averages = WordClasses.Of("average");

    public string Name => "respectively";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var count = clause.RunLength(index);
        if (count < 2)
            return ReadEachWay(clause, index, readings);
        if (AddShares(clause, index, count, readings) || AddAgainstEach(clause, index, count, readings))
            return count;
        var left = clause.Left(index);
        var (at, length) = Find(clause.Read(left));
        var said = at >= 0 ? Statement.Behind(clause, index, at, length) : Said(clause, index, left);
        if (at < 0 && !IsImplied(clause, index, left, said, count))
            return 0;
        var labels = WithMeasure(clause, index, said, Labels(clause, index, said.List, said.Ending, count));
        if (labels.Count == count)
            Add(clause, index, WithGrowthBefore(clause, index, said, labels[0]), labels, readings);
        else if (at >= 0)
            Claim(clause, index, count, readings);
        return readings.Count;
    }

    /// <summary>均保持两位数以上增长,分别达到18%和22%: by how much those grew which the clause before spoke of.</summary>
    private static Statement WithGrowthBefore(Clause clause, int index, Statement said, Label label)
    {
        var isBare = said.Said.IsLevel && said.Ending.IsEmpty && LabelTrim.Trim(clause.Text.Folded, said.List).IsEmpty;
        return isBare && Measures.IsOfGrowth(clause, clause.Amounts[index], label)
            ? said with { Said = said.Said with { Predicate = PredicateTable.Growth } }
            : said;
    }

    /// <summary>玉米种植面积、马铃薯种植面积 of 种植面积增长8%,其中玉米、马铃薯分别增长7%、5%: rates of parts are those of the same measure.</summary>
    private static IReadOnlyList<Label> WithMeasure(Clause clause, int index, Statement said, IReadOnlyList<Label> labels) =>
        clause.Amounts[index].IsRatio && !said.Said.IsLevel
            ? labels.Select(label => SameMeasure.OfPartByRate(clause, label)).ToList()
            : labels;

    /// <summary>Where 分别 stands, or 各 before a word of change (猪肉、禽蛋产量各增长2%、3.1%), and its length; before the words where neither
    /// does.</summary>
    private static (int At, int Length) Find(ReadOnlySpan<char> left)
    {
        var at = left.LastIndexOf(Respectively);
        if (at >= 0)
            return (at, Respectively.Length);
        at = left.LastIndexOf(Each);
        return at > 0 && SaysOfEach(left[(at + 1)..]) ? (at, 1) : (-1, 0);
    }

    /// <summary>增长, 为: what is said of each behind 各.</summary>
    private static bool SaysOfEach(ReadOnlySpan<char> words) =>
        words is "为" or "达" || WordClasses.Up.AtStart(words) + WordClasses.Down.AtStart(words) > 0;

    /// <summary>农业、工业用电量分别下降1%、增长3%: each part has a direction of its own.</summary>
    private int ReadEachWay(Clause clause, int index, List<NumberReading> readings)
    {
        var left = clause.Left(index);
        var at = clause.Read(left).LastIndexOf(Respectively);
        var first = at < 0 ? 0 : clause.DirectionOf(index).Sign;
        if (first == 0)
            return 0;
        var count = EachWay.CountFrom(clause, index);
        if (count == 1)
            return 0;
        var labels = Labels(clause, index, new Phrase(left.Start, left.Start + at), LabelWords.Empty, count);
        if (labels.Count != count)
            return 0;
        for (var i = 0; i < count; i++)
        {
            var number = clause.Amounts[index + i];
            var sign = i == 0 ? first : EachWay.SignOf(clause, index + i);
            readings.Add(new NumberReading(number, labels[i], Measure.Growth, sign * number.Value, Name));
        }

        return count;
    }

    /// <summary>分别 says that each number has a thing of its own: where those are not found, no other rule may name one for all.</summary>
    private void Claim(Clause clause, int index, int count, List<NumberReading> readings)
    {
        var numbers = clause.Amounts.GetRange(index, count);
        readings.AddRange(numbers.Select(number => new NumberReading(number, Label.Empty, Measures.OfLevel(number), number.Value, Name)));
    }

    private void Add(Clause clause, int index, Statement said, IReadOnlyList<Label> labels, List<NumberReading> readings)
    {
        var bounds = new SharedBound(clause.Amounts, index, labels.Count);
        var years = ListedYears.Of(clause, said.List, labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            var isRate = said.IsOfLast && labels[i].Text.EndsWith('率');
            var one = isRate ? new Predication(1, said.List) : OfKind(clause, index, i, said.Said);
            var reading = one.Of(bounds.Of(i), labels[i], Name);
            readings.Add(
                reading with
                {
                    IsBaseline = said.IsFrom,
                    Spoken = Labelling.WithoutAverage(labels[i]),
                    Period = years.ElementAtOrDefault(i) is > EarliestYear and var year ? year : reading.Period,
                }
            );
        }
    }

    /// <summary>分别增长3.8倍、80.2%: a rate beside a multiple is said of by the same word.</summary>
    private static Predication OfKind(Clause clause, int index, int at, Predication said)
    {
        var number = clause.Amounts[index + at];
        return number.IsMultiple == clause.Amounts[index].IsMultiple
            ? said
            : PredicateTable.Read(clause.Text.Folded, clause.Left(index), number);
    }

    /// <summary>分别占行政村总数的85.3%和57.8%, 占全市的26%、48.7%: each of those named last is a part of the whole.</summary>
    private bool AddShares(Clause clause, int index, int count, List<NumberReading> readings)
    {
        var text = clause.Text.Folded;
        var of = clause.BareLeft(index);
        if (of.In(text).StartsWith(Respectively))
            of = of.Skip(Respectively.Length);
        if (of.Length < 3 || text[of.Start] != Share || !clause.Amounts[index].IsRatio)
            return false;
        var named = LastTold.Of(clause, count);
        if (named.Count != count)
            return false;
        of = of.UpTo(of.In(text).IndexOf(Respectively));
        of = of.Drop(WordClasses.Light.AtEnd(of.Skip(1).In(text)));
        var bounds = new SharedBound(clause.Amounts, index, count);
        if (WordClasses.PastPlan.Contains(of.Skip(1).In(text)))
            return AddCompletions(named, bounds, readings);
        var wholes = Wholes(clause, of, count);
        var said = new Predication(1, default) { Predicate = PredicateTable.Level };
        readings.AddRange(
            named.Select((part, i) => said.Of(bounds.Of(i), LabelBuilder.Of(part.Text + wholes[i]), Name) with { IsAside = true })
        );
        return true;
    }

    /// <summary>分别占年度计划的111%、113%: how much of its plan each of those named last has completed.</summary>
    private bool AddCompletions(IReadOnlyList<Label> named, SharedBound bounds, List<NumberReading> readings)
    {
        var said = new Predication(1, default) { Predicate = PredicateTable.Completion };
        readings.AddRange(named.Select((label, i) => said.Of(bounds.Of(i), label, Name) with { IsAside = true }));
        return true;
    }

    /// <summary>分别比全国、全省高1.2个、0.8个百分点: one thing against each of several.</summary>
    private bool AddAgainstEach(Clause clause, int index, int count, List<NumberReading> readings)
    {
        var text = clause.Text.Folded;
        if (clause.Amounts[index].IsRatio || Changes.WithEach(text, clause.Left(index)) is not var (said, rivals))
            return false;
        if (Listing.Split(clause.Cut(LabelTrim.Trim(text, rivals)), count, clause.Indicators).Count != count)
            return false;
        var subject = LabelTrim.Trim(text, said.Subject);
        var label = Labelling.OfPhrase(clause, clause.Read(subject).EndsWith(Respectively) ? subject.Drop(Respectively.Length) : subject);
        var bounds = new SharedBound(clause.Amounts, index, count);
        var change = said with { Predicate = PredicateTable.Change };
        readings.AddRange(Enumerable.Range(0, count).Select(i => change.Of(bounds.Of(i), label, Name)));
        return true;
    }

    /// <summary>占全市 twice, or 占开发区总数 and 占规划面积 of 占开发区总数、规划面积.</summary>
    private static IReadOnlyList<LabelWords> Wholes(Clause clause, Phrase of, int count)
    {
        var part = clause.Cut(new Phrase(of.Start, of.Start + 1));
        var whole = clause.Cut(LabelTrim.StripTail(clause.Text.Folded, of.Skip(1))).TrimEnd('的');
        var wholes = Listing.Split(whole, count, clause.Indicators);
        return (wholes.Count == count ? wholes : Enumerable.Repeat(whole, count)).Select(one => part + one).ToList();
    }

    private static Statement Said(Clause clause, int index, Phrase left)
    {
        var said = PredicateTable.Read(clause.Text.Folded, left, clause.Amounts[index]);
        if (To.AtEnd(clause.Read(left)) > 0 && !clause.Amounts[index].Ordinal)
            said = new Predication(1, left);
        return new Statement(said, said.Subject, LabelWords.Empty, false);
    }

    private static IReadOnlyList<Label> Labels(Clause clause, int index, Phrase list, LabelWords ending, int count)
    {
        var text = clause.Text.Folded;
        if (ListedYears.Are(clause, list, count))
            return Enumerable.Repeat(OfLatest(clause, ending), count).ToList();
        list = LabelTrim.StripLightHead(text, LabelTrim.StripHead(text, LabelTrim.StripTail(text, list)));
        if (list.IsEmpty)
            return Unnamed(clause, index, ending, count);
        if (OfLastOnes(clause, list, count) is { } leaning)
            return leaning;
        if (Leaning.Contains(clause.Read(list)) && LastTold.Of(clause, count) is { Count: > 0 } last)
            return last.Select(label => LabelBuilder.Of(Counted(label, clause.Read(list)) + clause.Cut(list))).ToList();
        if (OfCounted(clause, list, ending, count) is { Count: > 0 } counted)
            return counted;
        return OfSubject(clause, list, count) is { Count: > 0 } ofSubject ? ofSubject : OfList(clause, index, list, ending, count);
    }

    /// <summary>出口额增幅 twice of 出口额增长11%,与去年同期和一季度相比较,增幅分别下降10.6和3.4个百分点: one pace, held against several; null of
    /// several things.</summary>
    private static List<Label>? OfOnePace(Clause clause, int index, int count)
    {
        var left = clause.BareLeft(index);
        var pace = Leaning.AtStart(clause.Read(left));
        if (pace == 0 || !clause.Amounts[index + count - 1].IsPoints)
            return null;
        var words = clause.Cut(left.Drop(left.Length - pace));
        if (words.Is(Decline) && LastTold.Of(clause, count) is { Count: > 0 } last)
            return last.Select(label => LabelBuilder.Of(label.Text + words)).ToList();
        return clause.Discourse is { LatestIsAnchor: true, Recent.Length: 1 }
            ? [.. Enumerable.Repeat(LabelBuilder.Of(clause.Discourse.Latest.Text + words), count)]
            : null;
    }

    /// <summary>出口额 twice of 出口额20亿元,增长11%,分别居全省第4、第3位: the places of a figure and of its pace; null of anything else.</summary>
    private static List<Label>? OfPlaces(Clause clause, int index, int count)
    {
        var discourse = clause.Discourse;
        var isOne = discourse.Recent.Length == 1 || discourse.OfPartBefore != Label.Empty;
        return count == 2
            && clause.Amounts[index].Ordinal
            && isOne
            && discourse is { LatestIsCounted: true, LastReading.Measure: Measure.Growth }
            ? [discourse.Latest, discourse.Latest]
            : null;
    }

    /// <summary>Of what numbers are before which no list stands: of one in the clause before, or of what was told last.</summary>
    private static IReadOnlyList<Label> Unnamed(Clause clause, int index, LabelWords ending, int count)
    {
        if (LastTold.OfSubject(clause, count, ending) is { Count: > 0 } named)
            return named;
        return OfOnePace(clause, index, count)
            ?? OfPlaces(clause, index, count)
            ?? OfPull(clause, index, count)
            ?? LastTold.Of(clause, count).Select(label => Labelling.Total(clause, clause.Left(index), label)).ToList();
    }

    /// <summary>第二产业增加值拉动经济 of 三次产业增加值…,分别拉动经济增长1.6、-0.3、0.8个百分点: how far each moves a whole; null of anything
    /// else.</summary>
    private static List<Label>? OfPull(Clause clause, int index, int count)
    {
        var left = clause.BareLeft(index);
        var pull = clause.Read(left).StartsWith(Respectively) ? left.Skip(Respectively.Length) : left;
        var whole = Direction.Of(clause.Text.Folded, pull).Label;
        return Pulling.AtStart(clause.Read(whole)) > 0
            ? LastTold.Of(clause, count).Select(label => SameMeasure.OfContribution(label, clause.Cut(whole))).ToList()
            : null;
    }

    /// <summary>地区生产总值年均, 第一产业对经济增长的贡献率: the mean and the contribution of each of those named last; null of anything else.</summary>
    private static List<Label>? OfLastOnes(Clause clause, Phrase list, int count)
    {
        if (Averages.Contains(clause.Read(list)))
            return LastTold.Of(clause, count).Select(label => Labelling.OfAverage(label, clause.Cut(list))).ToList();
        return SameMeasure.IsContribution(clause.Read(list)) && LastTold.Of(clause, count) is { Count: > 0 } contributors
            ? contributors.Select(label => SameMeasure.OfContribution(label, clause.Cut(list))).ToList()
            : null;
    }

    /// <summary>省级龙头企业 of 新认定省级龙头企业, where 总数 is that of all of them.</summary>
    private static LabelWords Counted(Label label, ReadOnlySpan<char> measure) =>
        measure.StartsWith('总') && LabelBuilder.IsOfNew(label.Verb) ? label.Noun : label.Text;

    /// <summary>5个省重点项目、61个市重点项目分别完成投资30亿元、84亿元: the list is what was just counted, its last part right before 分别.</summary>
    private static IReadOnlyList<Label> OfCounted(Clause clause, Phrase list, LabelWords ending, int count)
    {
        var recent = clause.Discourse.Recent;
        if (ending.IsEmpty || recent.Length < count || !recent[^1].Text.Is(clause.Read(list)))
            return [];
        return recent.TakeLast(count).Select(label => LabelBuilder.Of(label.Text + ending)).ToList();
    }

    /// <summary>The parts of the list, each behind the act that makes new ones (新增甲标准 of 甲标准、乙标准分别新增11个、27个); where it has not as
    /// many, each number is of the whole of it.</summary>
    private static IReadOnlyList<Label> OfList(Clause clause, int index, Phrase list, LabelWords ending, int count)
    {
        if (Averages.AtEnd(clause.Read(list)) is var average and > 0)
            return OfMeans(clause, index, list, average, ending, count);
        if (ShareOf(clause, index, list, ending) is (var having, var share))
            return OfShares(clause, having, share, count);
        if (LabelBuilder.IsOfNew(ending) && Listing.Split(clause.Cut(list), count, clause.Indicators) is { Count: > 0 } things)
            return things.Select(thing => LabelBuilder.Join(ending, thing)).ToList();
        var words = clause.Cut(list) + ending;
        var parts = Listing.Split(words, count, clause.Indicators, LikeNumbers.Are(clause, index, count));
        if (!ending.IsEmpty && (Lent.AtEnd(clause.Read(list)) > 0 || Reaching.Contains(ending)))
            parts = Listing.Split(clause.Cut(list), count, clause.Indicators).Select(part => part + ending).ToList();
        var labels = (parts.Count == count ? parts : Enumerable.Repeat(words, count)).Select(LabelBuilder.Of).ToList();
        return LabelInContext.OfListed(clause, labels);
    }

    /// <summary>What has a share, and of what (占全县总量, 占全国 of 稳定在全国); null where nothing says so.</summary>
    private static (Phrase Having, LabelWords Share)? ShareOf(Clause clause, int index, Phrase list, LabelWords ending)
    {
        if (ending.StartsWith(Share))
            return (list, ending);
        return clause.Amounts[index].IsRatio && RegionShare.Of(clause, list) is ({ IsEmpty: false }, _) share ? share : null;
    }

    /// <summary>乡村旅游收入占全县总量 of 乡村旅游人数、收入分别占全县总量的38%、26%: of what each is a share is said once.</summary>
    private static IReadOnlyList<Label> OfShares(Clause clause, Phrase list, LabelWords share, int count)
    {
        var parts = Listing.Split(clause.Cut(list), count, clause.Indicators).Select(LabelBuilder.Of).ToList();
        return LabelInContext.OfListed(clause, parts).Select(label => LabelBuilder.Of(label.Text + share)).ToList();
    }

    /// <summary>财政总收入年均 of 财政总收入、一般公共预算收入年均分别增长8.9%、12.2%: the mean is that of every part.</summary>
    private static IReadOnlyList<Label> OfMeans(Clause clause, int index, Phrase list, int average, LabelWords ending, int count)
    {
        var mean = clause.Cut(new Phrase(list.End - average, list.End)) + ending;
        return OfList(clause, index, list.Drop(average), LabelWords.Empty, count)
            .Select(label => LabelBuilder.Of(label.Text + mean))
            .ToList();
    }

    private static Label OfLatest(Clause clause, LabelWords act)
    {
        if (LabelBuilder.HeadVerb(act) is > 0 and var verb && verb + 1 < act.Length)
            return LabelBuilder.Of(act);
        var latest = clause.Discourse.Latest;
        return act.IsEmpty || latest.IsEmpty ? latest : LabelBuilder.Join(act, latest.Noun);
    }

    /// <summary>历年未解决建议、提案集中办理,解决率分别达74.6%和76.3%: the list stands in the clause before.</summary>
    private static IReadOnlyList<Label> OfSubject(Clause clause, Phrase noun, int count)
    {
        var ending = clause.Cut(noun);
        if (Listing.Cut(ending).Count > 1 || Listing.IsOfOneWord(ending, count))
            return [];
        return Listing
            .Split(ListBefore(clause.Discourse, ending), count, clause.Indicators)
            .Select(part => LabelBuilder.Of(part + ending))
            .ToList();
    }

    /// <summary>What the clause before spoke of; of a figure that says nothing alone, what was counted before it:
    /// 甲区和乙区新开工项目32个,投资分别增长….</summary>
    private static LabelWords ListBefore(Discourse discourse, LabelWords ending) =>
        discourse.LatestIsAnchor && WordClasses.Generic.Contains(ending) ? discourse.Latest.Text : discourse.Subject;

    /// <summary>Whether 分别 goes without saying: what was read together last is spoken of again, or there are as many parts as
    /// numbers.</summary>
    private static bool IsImplied(Clause clause, int index, Phrase left, Statement said, int count)
    {
        var text = clause.Text.Folded;
        var list = LabelTrim.StripHead(text, LabelTrim.StripTail(text, said.List));
        if (list.IsEmpty || Averages.Contains(clause.Read(list)))
            return clause.Discourse.Last.Count == count || (!said.Said.IsLevel && AreFigures(clause, count));
        var parts = Listing.Split(clause.Cut(list), count, clause.Indicators);
        return parts.Count == count && (IsOfOneUnit(clause, index, count) || AreEachMeasures(parts));
    }

    /// <summary>客运量、接待游客: whether labels that were read one by one are all measures or indicators, so that as many numbers behind them are
    /// theirs.</summary>
    private static bool AreMeasures(Clause clause, IReadOnlyList<Label> labels) =>
        labels.Count > 0
        && labels.All(label =>
            WordClasses.MeasureNoun.AtEnd(label.Text) >= ShortestMeasure
            || clause.Indicators.Knows(label.Text, IndicatorScope.Extended)
        );

    /// <summary>Whether as many rates are those of what was told last: of measures, or of all that the sentence has told (接待游客5万人次,旅游收入
    /// 3亿元,下降3%和2%).</summary>
    private static bool AreFigures(Clause clause, int count) =>
        clause.Discourse.Recent.Length == count || AreMeasures(clause, LastTold.Of(clause, count));

    /// <summary>播种面积、产量: as many measures as numbers of different units behind them.</summary>
    private static bool AreEachMeasures(IReadOnlyList<LabelWords> parts) =>
        parts.All(part => WordClasses.MeasureNoun.AtEnd(part) >= ShortestMeasure);

    private static bool IsOfOneUnit(Clause clause, int index, int count) =>
        count >= UnmistakableCount || LikeNumbers.Are(clause, index, count);
}
