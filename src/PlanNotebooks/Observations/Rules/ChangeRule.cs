using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>PM2.5达标天数同比增加7天: an absolute change.</summary>
internal sealed class ChangeRule : IRule
{
    private static readonly WordSet Plain = Words.Of("plain-change");

    public string Name => "change";

    public string Reads => "a word of growth or decline stands before the amount, which is a change";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        if (number.IsRatio || !clause.Right(index).IsEmpty) return 0;
        var left = Wording.Trim(clause.Text.Folded, clause.Left(index));
        if (MoreThan(clause, left) is { Sign: not 0 } more)
        {
            readings.Add(new Reading(number, Labelling.OfPhrase(clause, more.Label), Measure.Change, more.Sign * number.Value, Name));
            return 1;
        }

        var direction = clause.DirectionOf(index);
        if (direction.Sign == 0 || (direction.Label.IsEmpty && clause.Context.Latest.IsEmpty)) return 0;
        if (!HasComparison(clause.Read(left)) && (direction.Label.IsEmpty || !IsPlainChange(clause.Read(left)))) return 0;
        var label = Labelling.OfPhrase(clause, direction.Label);
        readings.Add(new Reading(number, label, Measure.Change, direction.Sign * number.Value, Name));
        clause.Context.Note([label]);
        return 1;
    }

    /// <summary>比去年多100万人: 多 or 少 behind a comparison with an earlier year.</summary>
    private static Direction MoreThan(Clause clause, Phrase left)
    {
        var text = clause.Text.Folded;
        if (left.IsEmpty || text[left.End - 1] is not ('多' or '少')) return default;
        var before = Wording.Trim(text, left.Drop(1));
        var label = Comparison.Strip(text, before);
        return label == before ? default : new Direction(text[left.End - 1] == '多' ? 1 : -1, label);
    }

    /// <summary>Words that state a change by themselves; 新增 and 提升 count instead.</summary>
    private static bool IsPlainChange(ReadOnlySpan<char> left) => Plain.AtEnd(left) > 0 && Words.Verb.AtEnd(left) <= Plain.AtEnd(left);

    private static bool HasComparison(ReadOnlySpan<char> left) =>
        left.Contains('比') || left.Contains('较') || left.StartsWith("增", StringComparison.Ordinal) || left.StartsWith("减", StringComparison.Ordinal);
}
