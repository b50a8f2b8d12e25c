using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>总量排名全国城市第9、较上年前进1位: a place in a ranking, and places gained or lost.</summary>
internal sealed class RankRule : IRule
{
    private static readonly WordSet RankVerbs = Words.Of("rank-verb");
    private static readonly WordSet Gained = Words.Of("rank-up");
    private static readonly WordSet Lost = Words.Of("rank-down");

    public string Name => "rank";

    public string Reads => "第 and a place, or places (位) gained or lost";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        var reading = number.Ordinal ? Place(clause, index, number) : number.Unit == "位" ? Move(clause, index, number) : null;
        if (reading is null) return 0;
        readings.Add(reading);
        clause.Context.Note([reading.Label]);
        return 1;
    }

    private Reading Place(Clause clause, int index, Quantity number)
    {
        var text = clause.Text.Folded;
        var left = Wording.StripHead(text, Wording.Trim(text, clause.Left(index)));
        if (!left.IsEmpty && text[left.End - 1] == '第') left = left.Drop(1);
        left = Wording.StripTail(text, BeforeRanking(text, left));
        var label = left.IsEmpty ? clause.Context.Latest : LabelBuilder.From(clause.Text, left);
        if (Lead(clause, label) is { Length: > 0 } lead) label = LabelBuilder.Of(lead + label.Text);
        return new Reading(number, label, Measure.Rank, number.Value, Name);
    }

    /// <summary>What is ranked: 总量 of 总量排名全国城市.</summary>
    private static Phrase BeforeRanking(string text, Phrase left)
    {
        for (var i = left.End - 1; i > left.Start; i--)
        {
            if (RankVerbs.AtStart(text.AsSpan(i, left.End - i)) == 0) continue;
            var longer = i - 1 > left.Start && RankVerbs.AtStart(text.AsSpan(i - 1, left.End - i + 1)) > 1;
            return new Phrase(left.Start, longer ? i - 1 : i);
        }

        return left;
    }

    /// <summary>总量 alone is the 总量 of what was spoken of last.</summary>
    private static string Lead(Clause clause, Label label) =>
        label.Text.StartsWith("总量", StringComparison.Ordinal) || label.Text.StartsWith("增速", StringComparison.Ordinal) ? clause.Context.Latest.Text : "";

    private Reading? Move(Clause clause, int index, Quantity number)
    {
        var text = clause.Text.Folded;
        var left = Wording.Trim(text, clause.Left(index));
        var (up, down) = (Gained.AtEnd(left.In(text)), Lost.AtEnd(left.In(text)));
        if (up == 0 && down == 0) return null;
        var label = Labelling.OfPhrase(clause, left.Drop(Math.Max(up, down)));
        return new Reading(number, label, Measure.Change, up >= down ? number.Value : -number.Value, Name);
    }
}
