using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>占全区一般公共预算收入60.37%: what was named last as a share of something.</summary>
internal sealed class ShareOfRule : IRule
{
    private const int ShortestMeasure = 2;
    private static readonly WordClass Parts = WordClasses.Of("equal-to");

    private const int ShortestWhole = 3;
    private const string Ratio = "占比";

    /// <summary>约占全国的45%: what bounds the share stands before 占.</summary>
    private const string About = "约";

    public string Name => "share-of";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (!number.IsRatio)
            return ReadOfAmount(clause, index, readings);
        var text = clause.Text.Folded;
        var left = clause.BareLeft(index);
        if (text.AsSpan(clause.Span.Start, left.Start - clause.Span.Start).EndsWith(About))
            number = number with { Bound = Bound.About };
        if (left.IsEmpty || (text[left.Start] != '占' && !IsPartOf(clause, left)))
            return 0;
        var whole = LabelTrim.StripTail(text, left);
        whole = whole.Drop(clause.Read(whole).EndsWith("的") ? 1 : 0);
        if (LabelOf(clause, index, whole) is not { } label)
            return 0;
        readings.Add(new NumberReading(number, label, Measure.Share, number.Value, Name) { IsAside = true });
        return 1;
    }

    /// <summary>民营经济占全市 of 民营经济快速发展,占全市30%, 占进出口总额的民营企业 of 占进出口总额60%的民营企业; null of 占比60%的企业.</summary>
    private static Label? LabelOf(Clause clause, int index, Phrase whole)
    {
        var right = clause.Right(index);
        if (!IsOfNext(clause.Read(right)))
            return LabelBuilder.Of(PartOf(Labelling.SpokenOfRate(clause.Discourse) ?? clause.Discourse.Latest).Text + clause.Cut(whole));
        return clause.Read(whole) is Ratio ? null : LabelBuilder.Of(clause.Cut(whole) + clause.Cut(WithoutMove(clause.Text.Folded, right)));
    }

    /// <summary>的民营企业进出口 of 的民营企业进出口同比增长: how that has moved which has the share is told by the next number.</summary>
    private static Phrase WithoutMove(string text, Phrase right)
    {
        right = LabelTrim.StripTail(text, right);
        var move = Math.Max(WordClasses.Up.AtEnd(right.In(text)), WordClasses.Down.AtEnd(right.In(text)));
        return LabelTrim.StripTail(text, right.Drop(move));
    }

    /// <summary>Of 占全国人口65%的地区普及教育 the share is that of what stands behind the number, and not of what was told last; 的市场份额 says
    /// the share again.</summary>
    private static bool IsOfNext(ReadOnlySpan<char> words) =>
        words is ['的', _, _, ..] && WordClasses.MeasureNoun.AtEnd(words) < ShortestMeasure;

    /// <summary>专利申请量 of 专利申请量占全市41%,占全省36%、居全市首位: what has the share, without what it was a share of.</summary>
    public static Label PartOf(Label label)
    {
        var at = label.Text.Folded.LastIndexOf('占');
        return at > 1 && WordClasses.RegionPrefix.Contains(label.Text.Folded[(at + 1)..]) ? LabelBuilder.Of(label.Text[..at]) : label;
    }

    /// <summary>隧洞开挖占总长度 of 隧洞开挖11450米,占总长度12671米的90%: how much the whole comes to stands before the share.</summary>
    private int ReadOfAmount(Clause clause, int index, List<NumberReading> readings)
    {
        var left = clause.BareLeft(index);
        if (left.Length < ShortestWhole || clause.Text.Folded[left.Start] != '占' || clause.Discourse.Latest.IsEmpty)
            return 0;
        if (index + 1 >= clause.Amounts.Count || !clause.Amounts[index + 1].IsRatio || clause.Read(clause.Between(index)) is not "的")
            return 0;
        var (whole, share) = (clause.Amounts[index], clause.Amounts[index + 1]);
        var label = LabelBuilder.Of(clause.Discourse.Latest.Text + clause.Cut(left));
        var of = Labelling.OfPhrase(clause, left.Skip(1));
        readings.Add(new NumberReading(whole, of, Measures.OfLevel(whole), whole.Value, Name) { IsAside = true });
        readings.Add(new NumberReading(share, label, Measure.Share, share.Value, Name) { IsAside = true });
        return readings.Count;
    }

    /// <summary>是过去五年总和的60%: what was named last, as a part of something that came before.</summary>
    private static bool IsPartOf(Clause clause, Phrase left) =>
        Parts.AtStart(clause.Read(left)) > 0
        && clause.Read(left).EndsWith("的")
        && clause.Discourse.LatestStandsHere
        && clause.DirectionOf(0).Sign == 0;
}
