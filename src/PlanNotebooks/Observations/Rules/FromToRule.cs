using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations.Predicates;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>
/// 年产值由3000万元增长至2.76亿元, 由2010年的162.4亿元增加到2015年的287.9亿元, 汽车、钢铁产量从第8位、第4位双双跃居第1位:
/// the earlier value is a baseline, the later one the value.
/// </summary>
internal sealed class FromToRule : IRule
{
    private const string Respectively = "分别";
    private const int LongestBehindFrom = 8;
    private const string After = "后的";

    /// <summary>由下降2%转为3.5%: to what a rate has turned is not said.</summary>
    private const string Turned = "转为";
    private const string BeforeFrom = "自服遵顺听跟理经事缘";
    private static readonly Measure?[] Told = [Measure.Rank, Measure.Growth, Measure.Completion];
    private static readonly WordClass From = WordClasses.Of("from");
    private static readonly WordClass Standings = WordClasses.Of("standing");
    private static readonly WordClass To = WordClasses.Of("to");
    private static readonly WordClass RankVerbs = WordClasses.Of("rank-verb");

    public string Name => "from-to";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var count = clause.RunLength(index);
        if (index + count >= clause.Amounts.Count)
            return 0;
        if (count == 1 && ReadStepOrTurn(clause, index, readings) is > 0 and var read)
            return read;
        var text = clause.Text.Folded;
        var (left, since) = Comparison.StripYear(text, Plain(clause, index, clause.Left(index)));
        var (between, until) = Comparison.StripYear(
            text,
            Plain(clause, index + count, clause.Between(index + count - 1))
        );
        var from = LengthFrom(left.In(text));
        if (from == 0 || To.AtEnd(between.In(text).TrimEnd('的')) == 0)
            return 0;
        var later = clause.RunLength(index + count);
        if (later != count && later != 1)
            return 0;
        var said = Said(clause, index, WithoutRespectively(text, left.Drop(from)));
        var told = Add(clause, index, count, later, said, (since, until), readings);
        return told == 2 ? told + AddFurther(clause, index + told, readings) : told;
    }

    /// <summary>由2015年的50%提高到2020年的58%、2023年的61%: what it came to in later years still.</summary>
    private static int AddFurther(Clause clause, int index, List<NumberReading> readings)
    {
        var at = index;
        while (at < clause.Amounts.Count && clause.Amounts[at].Unit == clause.Amounts[at - 1].Unit)
        {
            var (between, year) = Comparison.StripYear(clause.Text.Folded, LabelTrim.TrimHead(clause.Text.Folded, clause.Between(at - 1)));
            if (year is null || !between.IsEmpty)
                break;
            var number = clause.Amounts[at++];
            readings.Add(readings[^1] with { Number = number, Value = number.Value, Period = year });
        }

        return at - index;
    }

    /// <summary>What the words before 由 say with both numbers: a place, a rate or a completion; else how much there is.</summary>
    private static Predication Said(Clause clause, int index, Phrase before)
    {
        var said = PredicateTable.Read(clause.Text.Folded, before, clause.Amounts[index]);
        if (Standings.AtEnd(clause.Read(said.Subject)) > 0 && clause.Amounts[index].Unit is "位" or "名")
            return said with { Predicate = PredicateTable.Rank };
        return Told.Contains(said.Predicate.Measure)
            ? said
            : new Predication(1, said.Subject) { Predicate = PredicateTable.Level };
    }

    /// <summary>Reads a single earlier value of which the change is given too, or a rate that has turned.</summary>
    private int ReadStepOrTurn(Clause clause, int index, List<NumberReading> readings)
    {
        var stepped = ReadStep(clause, index, readings);
        if (stepped == 0)
            stepped = ReadThan(clause, index, readings);
        return stepped > 0 ? stepped : ReadTurn(clause, index, readings);
    }

    /// <summary>产能由8万吨增加2万吨至10万吨: the earlier value, the change and what it came to.</summary>
    private int ReadStep(Clause clause, int index, List<NumberReading> readings)
    {
        if (index + 2 >= clause.Amounts.Count || clause.RunLength(index + 1) > 1)
            return 0;
        var (text, left) = (clause.Text.Folded, clause.Left(index));
        var change = Direction.Of(text, clause.Between(index));
        var from = From.AtEnd(left.In(text));
        if (from == 0 || change.Sign == 0 || !change.Label.IsEmpty || !To.Contains(clause.Read(clause.Between(index + 1))))
            return 0;
        if (Labels(clause, left.Drop(from), 1) is not [{ IsEmpty: false } label])
            return 0;
        var (earlier, by, later) = (clause.Amounts[index], clause.Amounts[index + 1], clause.Amounts[index + 2]);
        readings.Add(new NumberReading(earlier, label, Measures.OfLevel(earlier), earlier.Value, Name) { IsBaseline = true });
        readings.Add(new NumberReading(by, label, Measure.Change, change.Sign * by.Value, Name));
        readings.Add(new NumberReading(later, label, Measures.OfLevel(later), later.Value, Name));
        return 3;
    }

    /// <summary>比1997年的202亿元增加139亿元, 比上年同期3亿元增长5%: the earlier value is printed beside the change.</summary>
    private int ReadThan(Clause clause, int index, List<NumberReading> readings)
    {
        var text = clause.Text.Folded;
        var left = LabelTrim.Trim(text, clause.Left(index));
        left = left.Drop(clause.Read(left).EndsWith("的") ? 1 : 0);
        var before = Comparison.Strip(text, left);
        if (text[before.End] is not ('比' or '较'))
            return 0;
        var change = Direction.Of(text, clause.Between(index));
        if (change.Sign == 0 || !change.Label.IsEmpty)
            return 0;
        if (Labels(clause, before, 1) is not [{ IsEmpty: false } label])
            return 0;
        var (earlier, by) = (clause.Amounts[index], clause.Amounts[index + 1]);
        var measure = by.IsRatio && !earlier.IsRatio ? Measure.Growth : Measure.Change;
        var year = Comparison.StripYear(text, left).Year;
        readings.Add(
            new NumberReading(earlier, label, Measures.OfLevel(earlier), earlier.Value, Name) { IsBaseline = true, Period = year }
        );
        readings.Add(new NumberReading(by, label, measure, change.Sign * by.Value, Name));
        return 2;
    }

    /// <summary>固定资产投资由上年下降3.1%转为增长5%, 由去年增长12.6%回落到8%: last year's rate is the baseline of this year's.</summary>
    private int ReadTurn(Clause clause, int index, List<NumberReading> readings)
    {
        var text = clause.Text.Folded;
        var (before, after) = (clause.DirectionOf(index), Direction.Of(text, clause.Between(index)));
        var (left, since) = Comparison.StripYear(text, before.Label);
        var from = before.Sign == 0 ? 0 : From.AtEnd(left.In(text));
        var turn = clause.Between(index).In(text);
        var said = Math.Max(WordClasses.Up.AtEnd(turn), WordClasses.Down.AtEnd(turn));
        var sign = said > 0 ? after.Sign : before.Sign;
        if (
            from == 0
            || !clause.Amounts[index + 1].IsRatio
            || turn.EndsWith(Turned)
            || To.AtEnd(turn) + To.AtEnd(turn[..^said]) + To.AtEnd(Comparison.StripYear(text, after.Label).Phrase.In(text)) == 0
        )
            return 0;
        var label = Labelling.OfPhrase(clause, left.Drop(from));
        var (earlier, later) = (clause.Amounts[index], clause.Amounts[index + 1]);
        readings.Add(
            new NumberReading(earlier, label, Measure.Growth, before.Sign * earlier.Value, Name)
            {
                IsBaseline = true,
                Period = since,
            }
        );
        readings.Add(new NumberReading(later, label, Measure.Growth, sign * later.Value, Name));
        return 2;
    }

    private int Add(
        Clause clause,
        int index,
        int count,
        int later,
        Predication said,
        (int? Since, int? Until) years,
        List<NumberReading> readings
    )
    {
        var labels = Labels(clause, said.Subject, count);
        if (labels.Count != count)
            return 0;
        for (var i = 0; i < count; i++)
        {
            var earlier = WithUnit(clause.Amounts[index + i], clause.Amounts[index + count]);
            readings.Add(said.Of(earlier, labels[i], Name) with { IsBaseline = true, Period = years.Since });
        }

        for (var i = 0; i < count; i++)
        {
            var number = clause.Amounts[index + count + (later == 1 ? 0 : i)];
            readings.Add(said.Of(number, labels[i], Name) with { Period = years.Until });
        }

        return count + later;
    }

    private static IReadOnlyList<Label> Labels(Clause clause, Phrase subject, int count)
    {
        var phrase = LabelTrim.StripHead(clause.Text.Folded, LabelTrim.StripTail(clause.Text.Folded, subject));
        if (count == 1)
            return [phrase.IsEmpty ? Labelling.OfContext(clause.Discourse) : Labelling.OfPhrase(clause, subject)];
        if (!phrase.IsEmpty)
            return Listing.Split(clause.Cut(phrase), count, clause.Indicators).Select(LabelBuilder.Of).ToList();
        return LastTold.OfSubject(clause, count, LabelWords.Empty) is { Count: > 0 } named ? named : clause.Discourse.Last;
    }

    /// <summary>A phrase without 全国第 and 上年列全国第 before a place.</summary>
    private static Phrase Plain(Clause clause, int index, Phrase phrase)
    {
        if (!clause.Amounts[index].Ordinal)
            return phrase;
        var plain = Ranking.WithoutScope(clause.Text.Folded, Ranking.WithoutOrdinal(phrase, clause.Text.Folded));
        var rank = plain.Drop(RankVerbs.AtEnd(clause.Read(plain)));
        return From.AtEnd(clause.Read(Comparison.StripYear(clause.Text.Folded, rank).Phrase)) > 0 ? rank : plain;
    }

    private static Phrase WithoutRespectively(string text, Phrase phrase) =>
        phrase.In(text).EndsWith(Respectively) ? phrase.Drop(Respectively.Length) : phrase;

    /// <summary>How much of the phrase's end is 由 or 从, with what it measures where that stands behind it; 0 where there is none.</summary>
    private static int LengthFrom(ReadOnlySpan<char> left) =>
        From.AtEnd(left) is var near and > 0 ? near : LengthFromLate(left);

    /// <summary>从月销售额3万元提高到10万元, 由医保报销后的65%提高到70%: how much of the phrase's end is 从 and what it measures; 0 where there is none.</summary>
    private static int LengthFromLate(ReadOnlySpan<char> left)
    {
        var at = left.EndsWith(After) ? left.LastIndexOfAny('从', '由') : left.LastIndexOf('从');
        if (at <= 0 || left.Length - at > LongestBehindFrom || left[at..].ContainsAny('、', '“'))
            return 0;
        return BeforeFrom.Contains(left[at - 1]) ? 0 : left.Length - at;
    }

    /// <summary>从15提高到20%: the unit stands behind the later value alone.</summary>
    private static Quantity WithUnit(Quantity earlier, Quantity later) =>
        earlier.Unit is null ? earlier with { Unit = later.Unit } : earlier;
}
