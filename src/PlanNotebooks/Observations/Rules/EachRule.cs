using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>基本养老、医疗保险参保率均达到99%以上: one number for every part of the list.</summary>
internal sealed class EachRule : IRule
{
    private const string Respectively = "分别";
    private static readonly WordSet Each = Words.Of("each");
    private static readonly WordSet Averages = Words.Of("average");
    private static readonly WordSet Guard = Words.Of("each-guard");

    public string Name => "each";

    public string Reads => "均: every part of the list before has this number";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        if (number.Ordinal) return 0;
        var left = clause.Left(index);
        var direction = number.IsRatio ? clause.DirectionOf(index) : default;
        var (list, each) = CutEach(clause, index, left, direction.Sign != 0);
        if (direction.Sign != 0 && IsOfTwo(clause, index, left)) return ReadOfTwo(clause, number, direction.Sign, readings);
        if (direction.Sign != 0 && !each) list = direction.Label;
        if (!each && direction.Sign == 0 && !number.IsRatio) return 0;
        if (list.IsEmpty || clause.Read(list).IndexOfAny('、', '和', '与') < 0) return 0;
        var average = direction.Sign != 0 ? Averages.AtEnd(clause.Read(list)) : 0;
        var suffix = clause.Cut(new Phrase(list.End - average, list.End));
        list = list.Drop(average);
        var parts = Listing.Split(clause.Cut(list), 0, clause.Indicators);
        if (parts.Count < 2 || (!each && !parts.All(part => clause.Indicators.Knows(part, IndicatorScope.Extended)))) return 0;
        var labels = parts.Select(LabelBuilder.Of).ToList();
        foreach (var label in labels)
            readings.Add(direction.Sign == 0
                ? new Reading(number, label, Measures.OfLevel(number), number.Value, Name)
                : new Reading(number, suffix.Length > 0 ? LabelBuilder.Of(label.Text + suffix) : label, Measure.Growth, direction.Sign * number.Value, Name));
        clause.Context.Note(labels);
        return 1;
    }

    /// <summary>同比分别增长11% behind two levels: the rate is that of both.</summary>
    private static bool IsOfTwo(Clause clause, int index, Phrase left)
    {
        var at = clause.Read(left).IndexOf(Respectively, StringComparison.Ordinal);
        return clause.RunLength(index) == 1 && at >= 0 && clause.Context.Recent.Count >= 2 && Direction.Of(clause.Text.Folded, left).Label.IsEmpty;
    }

    private int ReadOfTwo(Clause clause, Quantity number, int sign, List<Reading> readings)
    {
        var labels = clause.Context.Recent[^2..];
        foreach (var label in labels) readings.Add(new Reading(number, label, Measure.Growth, sign * number.Value, Name));
        clause.Context.Note(labels);
        return 1;
    }

    private static Phrase LabelPhrase(string text, Phrase phrase) => Wording.StripLightHead(text, Wording.StripHead(text, Wording.StripTail(text, phrase)));

    private static (Phrase List, bool Each) CutEach(Clause clause, int index, Phrase left, bool isGrowth)
    {
        var text = clause.Text.Folded;
        var span = clause.Read(left);
        var respectively = clause.RunLength(index) == 1 ? span.LastIndexOf("分别", StringComparison.Ordinal) : -1;
        var at = respectively > 0 ? respectively : span.LastIndexOfAny('均', '都');
        var isEach = at > 0 && respectively > 0 || at > 0 && Each.AtStart(span[at..]) > 0 && Guard.AtEnd(span[..at]) == 0 && (at + 1 >= span.Length || span[at + 1] is not ('市' or '衡' or '价'));
        if (!isEach) return (isGrowth ? left : LabelPhrase(text, left), false);
        var behind = new Phrase(left.Start + at + (respectively > 0 ? 2 : 1), left.End);
        var rest = Direction.Of(text, behind) is { Sign: not 0 } direction ? direction.Label : Wording.StripTail(text, behind);
        return rest.IsEmpty ? (LabelPhrase(text, new Phrase(left.Start, left.Start + at)), true) : (left, false);
    }
}
