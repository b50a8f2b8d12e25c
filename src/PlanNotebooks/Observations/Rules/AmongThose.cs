using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Gives a kind of thing among those that were counted what those were counted by.</summary>
internal static class AmongThose
{
    private const string Among = "其中";
    private const string AndMore = "以上";
    private const char Genitive = '的';
    private const char Over = '超';
    private const char Past = '过';
    private const int LongestKind = 8;
    private static readonly WordClass Kinds = WordClasses.Of("kind-noun");

    /// <summary>新开工投资1亿元以上工业项目 of 新开工投资1亿元以上项目57个,其中工业项目33个: what is among those is one of their kind.</summary>
    public static Label? Of(Clause clause, int index, Label label)
    {
        var latest = clause.Discourse.Latest;
        if ((AboveMark(latest, label) ?? OverMark(clause, index, label)) is { } passed)
            return passed;
        if (!IsSaidAmong(clause, index, label))
            return null;
        var kind = SharedKind(latest.Text, label.Text);
        if (kind == 0)
            return null;
        var lead = latest.Text.Contains(AndMore) && !label.Text.Contains(AndMore) ? latest.Text[..^kind] : latest.Verb;
        return lead.IsEmpty ? null : Label.Leaning(lead.As(LabelOrigin.Owner) + label.Text, label.Text);
    }

    /// <summary>新建10亿元以上项目 of 新建亿元以上项目12个,10亿元以上3个: what is of that size is of the kind that was counted.</summary>
    private static Label? AboveMark(Label latest, Label label)
    {
        var of = label.Text.EndsWith(AndMore) ? latest.Text.IndexOf(AndMore) + AndMore.Length : 0;
        return of > AndMore.Length ? LabelBuilder.Join(latest.Verb, label.Text + latest.Text[of..].As(LabelOrigin.Shared)) : null;
    }

    /// <summary>年产值超10亿元的企业 of 年产值超亿元的企业12家,其中超10亿元的3家: those that passed another mark.</summary>
    private static Label? OverMark(Clause clause, int index, Label label)
    {
        var (latest, mark) = (clause.Discourse.Latest.Text, label.Text);
        if (!clause.Discourse.LatestIsAnchor || !(mark.StartsWith(Over) || mark.StartsWith(Past)))
            return null;
        if (!clause.Read(clause.Left(index)).EndsWith(Genitive))
            return null;
        var at = latest.Folded.IndexOfAny(Over, Past);
        var of = at < 0 ? -1 : latest.Folded[at..].IndexOf(Genitive);
        return of > 0 && at + of + 1 < latest.Length ? Label.OfThing(latest[..at] + mark + latest[(at + of)..]) : null;
    }

    /// <summary>Whether a short noun stands behind 其中 at the head of a clause, so that it is among what was counted before.</summary>
    private static bool IsSaidAmong(Clause clause, int index, Label label) =>
        index == 0
        && clause.Discourse.LatestIsAnchor
        && label.Verb.IsEmpty
        && label.Text.Length is >= 3 and <= LongestKind
        && clause.Read(clause.Left(index)).StartsWith(Among);

    /// <summary>The length of the kind of thing (项目) with which what was counted and what is among it both end; 0 where they share none, or
    /// what was counted is named so already.</summary>
    private static int SharedKind(LabelWords counted, LabelWords among)
    {
        var kind = Kinds.AtEnd(counted);
        return kind < counted.Length && among.EndsWith(counted.Folded[^kind..]) && !counted.Contains(among.Folded) ? kind : 0;
    }
}
