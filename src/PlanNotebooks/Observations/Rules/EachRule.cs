using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>基本养老、医疗保险参保率均达到99%以上: one number for every part of the list.</summary>
internal sealed class EachRule : IRule
{
    private const string Joints = "、和与";
    private const string Respectively = "分别";
    private const string Counts = "零一两三四五六七八九";
    private static readonly WordClass Each = WordClasses.Of("each");
    private static readonly WordClass Averages = WordClasses.Of("average");
    private static readonly WordClass Leaning = WordClasses.Of("rank-leaning");
    private static readonly WordClass Figures = WordClasses.Of("figures-of-list");
    private static readonly WordClass Guard = WordClasses.Of("each-guard");
    private static readonly WordClass GrowthNouns = WordClasses.Of("growth-behind");
    private static readonly WordClass Allotting = WordClasses.Of("allotting");

    public string Name => "each";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        var left = clause.Left(index);
        var each = Find(clause, index, left);
        if (each.Length == 0 && clause.Read(left).IndexOfAny('、', '和', '与') < 0)
            return 0;
        var statement =
            each.Length > 0 ? Statement.Behind(clause, index, each.At, each.Length) : Alone(clause, index, left);
        if (statement.IsFrom || !IsAct(statement.Ending))
            return 0;
        var said = WithGrowthBehind(clause, index, statement.Said);
        var text = clause.Text.Folded;
        var list = LabelTrim.StripLightHead(text, LabelTrim.StripHead(text, LabelTrim.StripTail(text, statement.List)));
        var labels = LabelsOf(clause, index, list, said, each.Length > 0);
        if (!statement.Ending.IsEmpty)
            labels = Joined(statement.Ending, labels);
        else if (said.IsLevel && !number.IsRatio)
            labels = InList(clause, index, labels);
        foreach (var label in labels)
            readings.Add(said.Of(number, label, Name) with { Spoken = Labelling.WithoutAverage(label) });
        return Math.Min(1, labels.Count);
    }

    private static List<Label> InList(Clause clause, int index, IEnumerable<Label> labels) =>
        [.. labels.Select(label => OneMoreOfList.In(clause, index, label))];

    private static List<Label> Joined(LabelWords act, IEnumerable<Label> labels) =>
        [.. labels.Select(label => LabelBuilder.Join(act, label.Text))];

    private static IReadOnlyList<Label> LabelsOf(Clause clause, int index, Phrase list, Predication said, bool isEach)
    {
        if (list.IsEmpty)
            return OfLast(clause, index, isEach);
        if (isEach && CountOfFigures(clause.Read(list)) is var figures and > 1)
            return OfFigures(clause.Discourse, figures);
        return isEach && OfSameMeasure(clause, list) is { Count: > 1 } measured
            ? measured
            : OfList(clause, list, said, clause.Amounts[index], isEach);
    }

    /// <summary>How many figures 两项指标 speaks of; 0 where words speak of no such.</summary>
    private static int CountOfFigures(ReadOnlySpan<char> words) =>
        words is [var count, '项', ..] && Figures.Contains(words[2..]) ? Math.Max(0, Counts.IndexOf(count)) : 0;

    /// <summary>工业产值、工业增加值 of 工业产值增长4%、工业增加值增长5%,两项指标均居全市第6位: the figures told last, without what is said of their
    /// pace.</summary>
    private static IReadOnlyList<Label> OfFigures(Discourse discourse, int count)
    {
        var figures = discourse.Recent.Where(label => Leaning.AtEnd(label.Text) == 0).ToList();
        return figures.Count >= count ? figures[^count..] : [];
    }

    /// <summary>汽车产量, 新能源汽车产量 of 产量均居全国第2位: the figures of that name of which the sentence has told.</summary>
    private static IReadOnlyList<Label> OfSameMeasure(Clause clause, Phrase list)
    {
        var measure = clause.Cut(list);
        return WordClasses.MeasureNoun.Contains(measure)
            ? [.. clause.Discourse.Recent.Where(label => label.Text.EndsWith(measure) && label.Text.Length > measure.Length)]
            : [];
    }

    /// <summary>龙头企业、家庭农场各新增5家: an act behind 各 is done to each; a noun there is another label's.</summary>
    private static bool IsAct(LabelWords ending) => ending.IsEmpty || WordClasses.Verb.Contains(ending);

    private static Statement Alone(Clause clause, int index, Phrase left)
    {
        var said = PredicateTable.Read(clause.Text.Folded, left, clause.Amounts[index]);
        return new Statement(said, said.Subject, LabelWords.Empty, false);
    }

    /// <summary>What is said of each; 均实现20%以上增长 has the word of growth behind the number.</summary>
    private static Predication WithGrowthBehind(Clause clause, int index, Predication said)
    {
        if (!said.IsLevel || !clause.Amounts[index].IsRatio || !GrowthNouns.Contains(clause.Read(clause.Right(index))))
            return said;
        return said with { Predicate = PredicateTable.Growth };
    }

    /// <summary>均为全市第2位 behind labels that were read together, 同比分别增长11% behind two levels: the number is that of each.</summary>
    private static IReadOnlyList<Label> OfLast(Clause clause, int index, bool isEach)
    {
        if (!isEach || clause.RunLength(index) > 1)
            return [];
        if (clause.Discourse.Last.Count > 1)
            return clause.Discourse.Last;
        return clause.Discourse.Recent.Length > 1 ? [.. clause.Discourse.Recent.TakeLast(2)] : [];
    }

    private static IReadOnlyList<Label> OfList(
        Clause clause,
        Phrase list,
        Predication said,
        Quantity number,
        bool isEach
    )
    {
        var isJoined = clause.Read(list).ContainsAny(Joints);
        if (!isEach && !(isJoined && MayBeOfEach(said, number)))
            return [];
        var average = SharedTail(clause.Read(list), said);
        var suffix = clause.Cut(new Phrase(list.End - average, list.End));
        var words = clause.Cut(list.Drop(average));
        var parts = Listing.Split(words, isJoined ? 0 : 2, clause.Indicators);
        if (parts.Count < 2 || (!isEach && !SpeaksOfEach(clause, words, parts)))
            return [];
        var owner = parts[0][..^WordClasses.MeasureNoun.AtEnd(parts[0])];
        var paced = (owner.IsEmpty ? clause.Discourse.Latest.Text : owner).As(LabelOrigin.Owner);
        return LabelInContext.OfListed(clause, parts.Select(part => WithPace(paced, part + suffix)).ToList());
    }

    /// <summary>地区生产总值增速 of 地区生产总值增长6%,总量和增速均居全省第5位: a pace alone is that of the first of the list, or of what was told
    /// last.</summary>
    private static Label WithPace(LabelWords owner, LabelWords part) => LabelBuilder.Of(Leaning.Contains(part) ? owner + part : part);

    /// <summary>年均 before a growth, 增速 before a rank: the length of what is said of each part, though it stands behind the last.</summary>
    private static int SharedTail(ReadOnlySpan<char> list, Predication said)
    {
        if (said.IsLevel)
            return 0;
        if (said.Predicate != PredicateTable.Rank)
            return Averages.AtEnd(list);
        var pace = Leaning.AtEnd(list);
        return pace < list.Length && Joints.Contains(list[^(pace + 1)]) ? 0 : pace;
    }

    /// <summary>A rate, a share, a place and a multiple may be of each of a list without 均; an amount is that of all.</summary>
    private static bool MayBeOfEach(Predication said, Quantity number) =>
        number.IsRatio ? said.Predicate.Name is "level" or "growth" : said.Predicate.Name is "multiple" or "rank";

    /// <summary>Whether a list without 均 has a number for each: of indicators, of rates, and of things that are allotted a share.</summary>
    private static bool SpeaksOfEach(Clause clause, LabelWords list, IReadOnlyList<LabelWords> parts)
    {
        if (parts.All(part => clause.Indicators.Knows(part, IndicatorScope.Extended)))
            return true;
        return Listing.IsOfRates(list) || Allotting.IndexIn(list) > 0;
    }

    /// <summary>Where 均 stands, with nothing but a predicate behind it; no length where it does not.</summary>
    private static (int At, int Length) Find(Clause clause, int index, Phrase left)
    {
        var span = clause.Read(left);
        if (clause.RunLength(index) == 1 && span.LastIndexOf(Respectively) is var at and >= 0)
            return (at, Respectively.Length);
        for (var i = span.Length - 1; i >= 0; i--)
        {
            var length = Each.AtStart(span[i..]);
            if (length > 0 && !IsInWord(span, i))
                return (i, length);
        }

        return default;
    }

    /// <summary>均 of 人均 and 均衡, 都 of 都市, 各 of 各类.</summary>
    private static bool IsInWord(ReadOnlySpan<char> span, int at) =>
        (span[at] == '均' && Guard.AtEnd(span[..at]) > 0)
        || span.HasAny(at + 1, "市衡价类级项种个地界镇乡村区县单部族");
}
