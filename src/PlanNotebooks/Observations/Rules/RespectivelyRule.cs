using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>刑事警情、治安警情分别同比下降21.3%和5.1%: each part of the list has the number at its place.</summary>
internal sealed class RespectivelyRule : IRule
{
    private const string Respectively = "分别";
    private const int UnmistakableCount = 3;
    private static readonly WordSet Changes = Words.Of("plain-change");
    private static readonly WordSet From = Words.Of("from");
    private static readonly WordSet To = Words.Of("to");
    private static readonly WordSet Averages = Words.Of("average");
    private static readonly WordSet PerHead = Words.Of("per-head");

    public string Name => "respectively";

    public string Reads => "分别, or as many parts as numbers: each part of the list before has the number at its place";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var left = WithoutPerHead(clause, clause.Left(index));
        var at = clause.Read(left).LastIndexOf(Respectively, StringComparison.Ordinal);
        var count = clause.Amounts[index].Ordinal ? 0 : clause.RunLength(index);
        if (count < 2 || (at < 0 && !GoesOnWithLast(clause, left, count) && !ReachesFromLast(clause, left, count) && !SaysLastAgain(clause, left, count) && !IsPaired(clause, index, left, count))) return 0;
        var (ofPlan, completed) = WithoutPlan(clause, left, at);
        if (completed) left = ofPlan;
        var labels = Labels(clause, left, at, count);
        if (labels.Count != count) return 0;
        var direction = Direction.Of(clause.Text.Folded, left);
        var (isFrom, isTo) = (at >= 0 && From.AtEnd(clause.Read(left)) > 0, at < 0 && To.AtEnd(clause.Read(left)) > 0);
        var sign = isFrom || isTo ? 0 : clause.Amounts[index].IsRatio || clause.Amounts[index].Unit == "位" || Changes.AtEnd(clause.Read(Wording.Trim(clause.Text.Folded, left))) > 0 ? direction.Sign : 0;
        var bound = clause.Amounts[index + count - 1].Bound;
        var ofLast = at >= 0 && Direction.Of(clause.Text.Folded, new Phrase(left.Start + at, left.End)).Sign == 0;
        for (var i = 0; i < count; i++)
            if (completed) readings.Add(new Reading(Bounded(clause.Amounts[index + i], bound), labels[i], Measure.Completion, clause.Amounts[index + i].Value, Name));
            else readings.Add(Reading(Bounded(clause.Amounts[index + i], bound), labels[i], ofLast && labels[i].Text.EndsWith('率') ? 0 : sign) with { IsBaseline = isFrom });
        clause.Context.Note(labels, clause.Amounts[index].Unit);
        return count;
    }

    /// <summary>分别从 of 分别从每人每月202元、270元.</summary>
    private static Phrase WithoutPerHead(Clause clause, Phrase left)
    {
        var rest = left.Drop(PerHead.AtEnd(clause.Read(left)));
        return From.AtEnd(clause.Read(rest)) > 0 || To.AtEnd(clause.Read(rest)) > 0 ? rest : left;
    }

    /// <summary>治沙、造林分别完成年度目标任务的113%和220%: how much of a plan was completed.</summary>
    private static (Phrase Left, bool Completed) WithoutPlan(Clause clause, Phrase left, int at)
    {
        if (at < 0 || !clause.Amounts[0].IsRatio) return (left, false);
        var phrase = clause.Read(left).EndsWith("的", StringComparison.Ordinal) ? left.Drop(1) : left;
        var plan = Words.PastPlan.AtEnd(clause.Read(phrase));
        return plan > 0 ? (new Phrase(left.Start, left.Start + at + Respectively.Length), true) : (left, false);
    }

    private static IReadOnlyList<Label> Labels(Clause clause, Phrase left, int at, int count)
    {
        var text = clause.Text.Folded;
        var list = at < 0 ? left : new Phrase(left.Start, left.Start + at);
        if (clause.Amounts[clause.Amounts.Count - 1].IsPoints && PointsRule.Compared(text, list) is { IsEmpty: false } compared && compared != list) return Split(clause, compared, LabelWords.Empty, count);
        var behind = at < 0 ? default : new Phrase(left.Start + at + Respectively.Length, left.End);
        if (at < 0 && (ReachesFromLast(clause, left, count) || Direction.Of(text, list) is { Sign: not 0, Label.IsEmpty: true })) return LastOnes(clause, count);
        list = Wording.StripLightHead(text, Wording.StripHead(text, Wording.StripTail(text, list)));
        var direction = Direction.Of(text, list);
        if (direction.Sign != 0 && !direction.Label.IsEmpty) list = direction.Label;
        else if (direction.Sign != 0 && at < 0) list = default;
        if (list.IsEmpty) return at >= 0 && ListOfSubject(clause, count) is { Count: > 0 } named ? named : LastOnes(clause, count);
        if (Averages.Contains(clause.Read(list))) return LastOnes(clause, count).Select(label => Labelling.OfAverage(label, clause.Cut(list))).ToList();
        var ending = Ending(clause, behind);
        if (OfSubject(clause, list, count) is { Count: > 0 } ofSubject) return ofSubject;
        return Split(clause, list, ending, count);
    }

    private static IReadOnlyList<Label> Split(Clause clause, Phrase list, LabelWords ending, int count)
    {
        var words = clause.Cut(list) + ending;
        var parts = Listing.Split(words, count, clause.Indicators);
        return (parts.Count == count ? parts : Enumerable.Repeat(words, count)).Select(LabelBuilder.Of).ToList();
    }

    /// <summary>历年未解决建议、提案集中办理,解决率分别达74.6%和76.3%: the list stands in the clause before.</summary>
    private static IReadOnlyList<Label> OfSubject(Clause clause, Phrase noun, int count)
    {
        if (clause.Read(noun).ContainsAny('、', '和', '与') || clause.Context.Subject.Length == 0) return [];
        var ending = clause.Cut(noun);
        return Listing.Split(clause.Context.Subject, count, clause.Indicators).Select(part => LabelBuilder.Of(part + ending)).ToList();
    }

    /// <summary>政策享受户数与金额,分别增长21.43%和42.68%: the clause before is the list.</summary>
    private static IReadOnlyList<Label> ListOfSubject(Clause clause, int count) =>
        clause.Context.SubjectIsOfSentence && clause.Context.Subject.Folded.ContainsAny('、', '和', '与') && Words.MeasureNoun.AtEnd(clause.Context.Subject) > 0
            ? Listing.Split(clause.Context.Subject, count, clause.Indicators).Select(LabelBuilder.Of).ToList() : [];

    /// <summary>A noun behind 分别 belongs to every part: A、B分别完成投资5亿元、6亿元.</summary>
    private static LabelWords Ending(Clause clause, Phrase behind)
    {
        var text = clause.Text.Folded;
        behind = behind.Drop(From.AtEnd(clause.Read(behind)));
        var direction = Direction.Of(text, behind);
        var noun = direction.Sign != 0 ? direction.Label : Wording.StripHead(text, Wording.StripTail(text, behind));
        return clause.Cut(noun);
    }

    /// <summary>The labels that a clause without a list speaks of: those read together last, else the sentence's last few.</summary>
    private static IReadOnlyList<Label> LastOnes(Clause clause, int count)
    {
        if (clause.Context.Last.Count == count) return clause.Context.Last;
        var recent = clause.Context.Recent;
        return recent.Count >= count ? recent[^count..] : [];
    }

    /// <summary>同比增长9%和12% behind two levels that were read together.</summary>
    private static bool GoesOnWithLast(Clause clause, Phrase left, int count) =>
        clause.Context.Last.Count == count && Direction.Of(clause.Text.Folded, left) is { Sign: not 0, Label.IsEmpty: true };

    /// <summary>力争达到700亿元、60亿元 behind two levels that were read together.</summary>
    private static bool SaysLastAgain(Clause clause, Phrase left, int count) =>
        clause.Context.Last.Count == count && Wording.StripHead(clause.Text.Folded, Wording.StripTail(clause.Text.Folded, left)).IsEmpty;

    /// <summary>压缩至39、33、31个工作日 behind as many earlier values: 分别由45、38、35个工作日.</summary>
    private static bool ReachesFromLast(Clause clause, Phrase left, int count) =>
        clause.Context.LastReading is { IsBaseline: true } && clause.Context.Last.Count == count && To.AtEnd(clause.Read(left)) > 0;

    /// <summary>养老保险和医疗保险参保率保持在90%和98%以上: as many parts as numbers of one unit, so that 分别 goes without saying.</summary>
    private static bool IsPaired(Clause clause, int index, Phrase left, int count)
    {
        for (var i = 1; i < count; i++)
            if (count < UnmistakableCount && clause.Amounts[index + i].Unit != clause.Amounts[index].Unit) return false;
        var text = clause.Text.Folded;
        var list = Wording.StripHead(text, Wording.StripTail(text, left));
        return !list.IsEmpty && Listing.Split(clause.Cut(list), count, clause.Indicators).Count == count;
    }

    /// <summary>以上 behind the last number holds for all: 分别达到95%、65%以上.</summary>
    private static Quantity Bounded(Quantity number, Bound bound) => number.Bound == Bound.Exact ? number with { Bound = bound } : number;

    private Reading Reading(Quantity number, Label label, int sign) => number.IsPoints
        ? new Reading(number, label, Measure.Change, (sign < 0 ? -1 : 1) * number.Value, Name)
        : sign == 0 ? new Reading(number, label, Measures.OfLevel(number), number.Value, Name)
        : new Reading(number, label, number.IsRatio ? Measure.Growth : Measure.Change, sign * number.Value, Name);
}
