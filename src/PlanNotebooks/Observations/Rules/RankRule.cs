using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>总量排名全国城市第9、较上年前进1位: a place in a ranking, and places gained or lost.</summary>
internal sealed class RankRule : IRule
{
    private static readonly WordSet RankVerbs = Words.Of("rank-verb");
    private static readonly WordSet Gained = Words.Of("rank-up");
    private static readonly WordSet Lost = Words.Of("rank-down");
    private static readonly WordSet Scopes = Words.Of("region-scope");
    private static readonly WordSet Stated = Words.Of("rank-stated");
    private static readonly WordSet Each = Words.Of("each");
    private const string Respectively = "分别";

    public string Name => "rank";

    public string Reads => "第 and a place, a place behind a word of ranking, or places (位) gained or lost";

    public int Read(Clause clause, int index, List<Reading> readings)
    {
        var number = clause.Amounts[index];
        if (number.Unit is "位" or "位次" && !number.Ordinal && Move(clause, index, number) is { } move) return Add(clause, readings, move);
        if (!number.Ordinal && !IsPlace(clause, index, number)) return 0;
        if (Respective(clause, index) is { Count: > 1 } labels)
        {
            for (var i = 0; i < labels.Count; i++) readings.Add(new Reading(clause.Amounts[index + i], labels[i], Measure.Rank, clause.Amounts[index + i].Value, Name));
            clause.Context.Note(labels);
            return labels.Count;
        }

        if (OfAll(clause, index)) return AddAll(clause, readings, number);
        return Add(clause, readings, Place(clause, index, number));
    }

    /// <summary>均为全市第2位 behind labels that were read together: the place is that of each.</summary>
    private static bool OfAll(Clause clause, int index)
    {
        var left = clause.Left(index);
        return clause.Context.Last.Count > 1 && Each.IsIn(clause.Read(left)) && Wording.StripHead(clause.Text.Folded, Ranked(clause.Text.Folded, left.Drop(clause.Amounts[index].Ordinal ? 1 : 0))).IsEmpty;
    }

    private int AddAll(Clause clause, List<Reading> readings, Quantity number)
    {
        foreach (var label in clause.Context.Last) readings.Add(new Reading(number, label, Measure.Rank, number.Value, Name));
        return 1;
    }

    private static int Add(Clause clause, List<Reading> readings, Reading reading)
    {
        if (reading.Label.IsEmpty) return 0;
        readings.Add(reading);
        clause.Context.Note([reading.Label]);
        return 1;
    }

    /// <summary>全国排名53位 and 排在全省前5名 are places without 第.</summary>
    private static bool IsPlace(Clause clause, int index, Quantity number)
    {
        if (number.Unit is not ("位" or "名")) return false;
        var left = Wording.Trim(clause.Text.Folded, clause.Left(index)).In(clause.Text.Folded);
        if (left.EndsWith("前", StringComparison.Ordinal)) return RankVerbs.IsIn(left);
        return Stated.AtEnd(left) > 0 && clause.Right(index).IsEmpty;
    }

    /// <summary>快递业务量和收入分别居全国第3位、第2位: each part of the list has the place at its number.</summary>
    private static IReadOnlyList<Label> Respective(Clause clause, int index)
    {
        var left = clause.Left(index);
        var count = 1;
        while (index + count < clause.Amounts.Count && clause.Amounts[index + count].Ordinal == clause.Amounts[index].Ordinal && IsJoint(clause.Read(clause.Between(index + count - 1)))) count++;
        if (count < 2) return [];
        var at = clause.Read(left).LastIndexOf(Respectively, StringComparison.Ordinal);
        var list = at >= 0 ? new Phrase(left.Start, left.Start + at) : BeforeRanking(clause.Text.Folded, left);
        list = Wording.StripHead(clause.Text.Folded, Wording.StripTail(clause.Text.Folded, WithoutScope(clause.Text.Folded, list)));
        if (list.IsEmpty) return clause.Context.Last.Count == count ? clause.Context.Last : [];
        return Listing.Split(clause.Cut(list), count, clause.Indicators).Select(LabelBuilder.Of).ToList();
    }

    private static bool IsJoint(ReadOnlySpan<char> words) => words is "、" or "、第" or "和" or "和第" or "及" or "及第";

    /// <summary>A phrase without whom the ranking is among (全国, 全省), at its end.</summary>
    private static Phrase WithoutScope(string text, Phrase phrase)
    {
        phrase = Wording.Trim(text, phrase);
        return phrase.Drop(Scopes.AtEnd(phrase.In(text)));
    }

    private Reading Place(Clause clause, int index, Quantity number)
    {
        var text = clause.Text.Folded;
        var left = Wording.StripHead(text, Wording.Trim(text, clause.Left(index)));
        if (!left.IsEmpty && text[left.End - 1] == '第') left = left.Drop(1);
        if (!left.IsEmpty && text[left.End - 1] == '前') (left, number) = (left.Drop(1), number with { Bound = Bound.Max });
        left = Ranked(text, WithoutEarlier(text, left));
        var label = left.IsEmpty ? clause.Context.Latest : LabelBuilder.From(clause.Text, left);
        if (Lead(clause, label) is { Length: > 0 } lead) label = LabelBuilder.Of(lead + label.Text);
        return new Reading(number, label, Measure.Rank, number.Value, Name);
    }

    /// <summary>空气质量 of 空气质量由全市倒数第二提升到: an earlier place that is counted from behind.</summary>
    private static Phrase WithoutEarlier(string text, Phrase left)
    {
        var words = left.In(text);
        var behind = words.LastIndexOf("倒数", StringComparison.Ordinal);
        var from = behind < 0 ? -1 : words[..behind].LastIndexOfAny('由', '从');
        return from < 0 ? left : new Phrase(left.Start, left.Start + from);
    }

    /// <summary>A phrase without any words of ranking at its end: 总量 of 总量在全国排名有望上升至.</summary>
    private static Phrase Ranked(string text, Phrase phrase)
    {
        while (true)
        {
            var before = phrase;
            phrase = Wording.StripTail(text, WithoutScope(text, BeforeRanking(text, WithoutScope(text, phrase))));
            if (!phrase.IsEmpty && text[phrase.End - 1] == '在') phrase = phrase.Drop(1);
            if (phrase == before) return phrase;
        }
    }

    /// <summary>What is ranked: 总量 of 总量排名全国城市.</summary>
    private static Phrase BeforeRanking(string text, Phrase left)
    {
        for (var i = left.End - 1; i >= left.Start; i--)
        {
            if (RankVerbs.AtStart(text.AsSpan(i, left.End - i)) == 0) continue;
            var longer = i - 1 >= left.Start && RankVerbs.AtStart(text.AsSpan(i - 1, left.End - i + 1)) > 1;
            return new Phrase(left.Start, longer ? i - 1 : i);
        }

        return left;
    }

    /// <summary>总量 alone is the 总量 of what was spoken of last.</summary>
    private static LabelWords Lead(Clause clause, Label label) =>
        label.Text.StartsWith("总量") || label.Text.StartsWith("增速") ? clause.Context.Latest.Text : LabelWords.Empty;

    /// <summary>Nothing of 全国排名有望: what is ranked stands before.</summary>
    private static Phrase WithoutRanking(string text, Phrase phrase)
    {
        var words = Wording.StripTail(text, phrase);
        return Stated.AtEnd(words.In(text)) == words.Length ? default : phrase;
    }

    private Reading? Move(Clause clause, int index, Quantity number)
    {
        var text = clause.Text.Folded;
        var left = Wording.Trim(text, clause.Left(index));
        var (up, down) = (Gained.AtEnd(left.In(text)), Lost.AtEnd(left.In(text)));
        if ((up == 0 && down == 0) || (clause.RunLength(index) > 1 && clause.Read(left).Contains(Respectively, StringComparison.Ordinal))) return null;
        var label = Labelling.OfPhrase(clause, WithoutRanking(text, left.Drop(Math.Max(up, down))));
        return new Reading(number, label, Measure.Change, up >= down ? number.Value : -number.Value, Name);
    }
}
