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
        var direction = Direction.Of(clause.Text.Folded, left);
        if (direction.Sign == 0 || (direction.Label.IsEmpty && clause.Context.Latest.IsEmpty)) return 0;
        if (!HasComparison(clause.Read(left)) && (direction.Label.IsEmpty || !IsPlainChange(clause.Read(left)))) return 0;
        var label = Labelling.OfPhrase(clause, direction.Label);
        readings.Add(new Reading(number, label, Measure.Change, direction.Sign * number.Value, Name));
        clause.Context.Note([label]);
        return 1;
    }

    /// <summary>Words that state a change by themselves; 新增 and 提升 count instead.</summary>
    private static bool IsPlainChange(ReadOnlySpan<char> left) => Plain.AtEnd(left) > 0 && Words.Verb.AtEnd(left) <= Plain.AtEnd(left);

    private static bool HasComparison(ReadOnlySpan<char> left) =>
        left.Contains('比') || left.Contains('较') || left.StartsWith("增", StringComparison.Ordinal) || left.StartsWith("减", StringComparison.Ordinal);
}
