using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>刑事警情、治安警情分别同比下降21.3%和5.1%: each part of the list has the number at its place.</summary>
internal sealed class RespectivelyRule : IRule
{
    private const string Respectively = "分别";

    public string Name => "respectively";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var left = clause.Left(index);
        var at = clause.Read(left).LastIndexOf(Respectively, StringComparison.Ordinal);
        var count = clause.RunLength(index);
        if (at < 0 && !(count > 1 && clause.Context.Last.Count == count && Direction.Of(clause.Text.Folded, left) is { Sign: not 0, Label.IsEmpty: true })) return 0;
        if (count < 2) return 0;
        var labels = Labels(clause, left, at, count);
        if (labels.Count != count) return 0;
        var sign = clause.Amounts[index].IsRatio ? Direction.Of(clause.Text.Folded, left).Sign : 0;
        var bound = clause.Amounts[index + count - 1].Bound;
        for (var i = 0; i < count; i++) readings.Add(Reading(Bounded(clause.Amounts[index + i], bound), labels[i], sign));
        clause.Context.Note(labels);
        return count;
    }

    private static IReadOnlyList<Label> Labels(Clause clause, Phrase left, int at, int count)
    {
        var text = clause.Text.Folded;
        var list = at < 0 ? default : new Phrase(left.Start, left.Start + at);
        var behind = at < 0 ? default : new Phrase(left.Start + at + Respectively.Length, left.End);
        list = Wording.StripLightHead(text, Wording.StripHead(text, Wording.StripTail(text, list)));
        var direction = Direction.Of(text, list);
        if (direction.Sign != 0 && !direction.Label.IsEmpty) list = direction.Label;
        if (list.IsEmpty) return clause.Context.Last.Count == count ? clause.Context.Last : [];
        var ending = Ending(clause, behind);
        if (OfSubject(clause, list, count) is { Count: > 0 } ofSubject) return ofSubject;
        var words = clause.Text.Text.Substring(list.Start, list.Length) + ending;
        var parts = Listing.Split(words, count, clause.Indicators);
        return (parts.Count == count ? parts : Enumerable.Repeat(words, count)).Select(LabelBuilder.Of).ToList();
    }

    /// <summary>历年未解决建议、提案集中办理,解决率分别达74.6%和76.3%: the list stands in the clause before.</summary>
    private static IReadOnlyList<Label> OfSubject(Clause clause, Phrase noun, int count)
    {
        if (clause.Read(noun).ContainsAny('、', '和', '与') || clause.Context.Subject.Length == 0) return [];
        var ending = clause.Text.Text.Substring(noun.Start, noun.Length);
        return Listing.Split(clause.Context.Subject, count, clause.Indicators).Select(part => LabelBuilder.Of(part + ending)).ToList();
    }

    /// <summary>A noun behind 分别 belongs to every part: A、B分别完成投资5亿元、6亿元.</summary>
    private static string Ending(Clause clause, Phrase behind)
    {
        var text = clause.Text.Folded;
        var direction = Direction.Of(text, behind);
        var noun = direction.Sign != 0 ? direction.Label : Wording.StripHead(text, Wording.StripTail(text, behind));
        return noun.IsEmpty ? "" : clause.Text.Text.Substring(noun.Start, noun.Length);
    }

    /// <summary>以上 behind the last number holds for all: 分别达到95%、65%以上.</summary>
    private static Quantity Bounded(Quantity number, Bound bound) => number.Bound == Bound.Exact ? number with { Bound = bound } : number;

    private Reading Reading(Quantity number, Label label, int sign) => sign == 0
        ? new Reading(number, label, Measures.OfLevel(number), number.Value, Name)
        : new Reading(number, label, Measure.Growth, sign * number.Value, Name);
}
