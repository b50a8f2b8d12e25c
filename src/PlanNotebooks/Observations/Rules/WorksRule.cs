using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>投资3.3亿元的机场快速路建成通车, 总投资8.1亿元的军民融合雷达产业园: money that stands before the works that it goes into.</summary>
internal sealed class WorksRule : IRule
{
    private static readonly WordClass Money = WordClasses.Of("money-noun");
    private static readonly WordClass Sizes = WordClasses.Of("size-noun");
    private static readonly WordClass WorksEnds = WordClasses.Of("works-end");

    private const int ShortestWorks = 4;

    public string Name => "works";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (!Units.IsMoney(number.Unit))
            return ReadSize(clause, index, readings);
        var right = RightOf(clause, index);
        if (clause.Read(right) is not ['的', ..])
            return 0;
        var noun = MoneyNoun(clause, index);
        if (noun.Length == 0)
            return 0;
        var works = right.Length > 1 ? WorksOf(clause, right) : OfNextNumber(clause, index);
        var label = new Label(works + noun, noun, works);
        readings.Add(new NumberReading(number, label, Measure.Level, number.Value, Name));
        return 1;
    }

    /// <summary>抽水蓄能项目装机 of 装机100万千瓦、总投资45亿元的抽水蓄能项目: the works stand behind their cost.</summary>
    private int ReadSize(Clause clause, int index, List<NumberReading> readings)
    {
        var left = LabelTrim.Trim(clause.Text.Folded, clause.Left(index));
        var right = RightOf(clause, index);
        var length = Sizes.AtEnd(clause.Read(left));
        if ((length == 0 && !FollowsCost(clause, index)) || clause.Read(right) is not ['的', _, _, ..])
            return 0;
        var (works, size) = (WorksOf(clause, right), clause.Cut(new Phrase(left.End - length, left.End)));
        readings.Add(
            new NumberReading(clause.Amounts[index], new Label(works + size, size, works), Measure.Level, clause.Amounts[index].Value, Name)
        );
        return 1;
    }

    /// <summary>7公里 of 投资6亿元7公里的环线: a size right behind the cost of the same works.</summary>
    private static bool FollowsCost(Clause clause, int index) =>
        clause.FollowsDirectly(index) && clause.Discourse.LastReading is { Rule: "works" };

    /// <summary>的体育公园 behind 占地30亩, or behind the costs and sizes that follow it (总投资3亿元、占地30亩、建筑面积2万平方米的).</summary>
    private static Phrase RightOf(Clause clause, int index)
    {
        var last = index;
        while (clause.Right(last).IsEmpty && last + 1 < clause.Amounts.Count && LeadsToNext(clause, last))
            last++;
        return clause.Right(last);
    }

    /// <summary>占地 between two numbers: the next is of the same works.</summary>
    private static bool LeadsToNext(Clause clause, int index)
    {
        var words = clause.Read(LabelTrim.Trim(clause.Text.Folded, clause.Between(index)));
        return Sizes.Contains(words) || Money.Contains(words);
    }

    /// <summary>投资, 总投资 or 总规模 before the number; of a list's later items the first one's.</summary>
    private static LabelWords MoneyNoun(Clause clause, int index)
    {
        var left = LabelTrim.Trim(clause.Text.Folded, clause.Left(index));
        var length = Money.AtEnd(clause.Read(left));
        if (length > 0)
            return clause.Cut(new Phrase(left.End - length, left.End));
        return left.IsEmpty && index > 0 && Money.Contains(clause.Discourse.ListVerb)
            ? clause.Discourse.ListVerb
            : LabelWords.Empty;
    }

    /// <summary>项目 of 总投资56.5亿元的9个项目竣工投产, 改造工程 of 投资2952万元的17.2万平米改造工程: what the next number counts or measures.</summary>
    private static LabelWords OfNextNumber(Clause clause, int index) =>
        index + 1 < clause.Amounts.Count
        && !Units.IsMoney(clause.Amounts[index + 1].Unit)
        && CountedNoun.Behind(clause, index + 1) is { IsEmpty: false } right
            ? WorksOf(clause, right)
            : LabelWords.Empty;

    /// <summary>通乡油路和 of 通乡油路和投资: the money behind is the next works'.</summary>
    private static Phrase WithoutMoney(Clause clause, Phrase right) =>
        right.Drop(Money.TailOf(clause.Read(right)));

    /// <summary>The works' name, up to what is said of them.</summary>
    private static LabelWords WorksOf(Clause clause, Phrase right)
    {
        var words = clause.Cut(LabelTrim.TrimTail(clause.Text.Folded, WithoutMoney(clause, right))).TrimStart('的');
        var end = WorksEnds.IndexIn(words);
        return WithoutExamples(end > 1 ? words[..WordClasses.Adverb.TrimEnd(words.Folded[..end]).Length] : words);
    }

    /// <summary>三江源二期工程 of 黑土滩治理、有害生物防控等三江源二期工程: what the works are made of is no part of their name.</summary>
    private static LabelWords WithoutExamples(LabelWords works)
    {
        var etc = works.Contains('、') && Listing.NamesExamples(works) ? works.IndexOf('等') + 1 : 0;
        return etc + ShortestWorks <= works.Length ? works[etc..] : works;
    }
}
