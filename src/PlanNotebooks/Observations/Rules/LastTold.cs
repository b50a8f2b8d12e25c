using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>What several numbers are of before which no list stands: 甲、乙 of 甲增长5%、乙增长6%,分别达到20亿元和30亿元.</summary>
internal static class LastTold
{
    private static readonly WordClass EachStatements = WordClasses.Of("each-statement");

    /// <summary>The labels that a clause without a list speaks of: of points the shares that were told last, of anything else what has
    /// them.</summary>
    public static IReadOnlyList<Label> Of(Clause clause, int count)
    {
        if (!clause.Amounts[^1].IsPoints)
            return Told(clause, count).Select(ShareOfRule.PartOf).ToList();
        return clause.Discourse.Asides.Count == count ? clause.Discourse.Asides : Told(clause, count);
    }

    /// <summary>政策享受户数与金额,分别增长21.43%和42.68%: the clause before is the list.</summary>
    public static IReadOnlyList<Label> OfSubject(Clause clause, int count, LabelWords ending)
    {
        var subject = clause.Discourse.Subject;
        if (count == 2 && clause.Discourse.Rival is { IsEmpty: false } rival && LikeMembers.AreAlike(rival, subject))
            return OfRivals(clause, subject, rival);
        var isList =
            clause.Discourse.SubjectIsOfSentence
            && (subject.Folded.ContainsAny('、', '和', '与') || IsMeasureOfSeveral(subject, count));
        if (EachStatements.IndexIn(subject) is > 1 and var said)
            subject = subject[..said];
        return isList
            ? Listing.Split(subject, count, clause.Indicators).Select(part => LabelBuilder.Of(part + ending)).ToList()
            : [];
    }

    /// <summary>农村居民收入, 城镇居民收入 of 农村居民收入增速快于城镇居民,分别增长9%和7%: what outpaces the other, and the other.</summary>
    private static IReadOnlyList<Label> OfRivals(Clause clause, LabelWords faster, LabelWords slower) =>
        [.. SharedWords.Share([slower, faster], LabelWords.Empty, clause.Indicators, areLike: true).Reverse().Select(LabelBuilder.Of)];

    /// <summary>城乡居民收入: a measure whose parts stand within one word.</summary>
    private static bool IsMeasureOfSeveral(LabelWords subject, int count) =>
        WordClasses.MeasureNoun.AtEnd(subject) > 1 && Listing.IsOfOneWord(subject, count);

    /// <summary>The labels that were read together last, else the sentence's last few.</summary>
    private static IReadOnlyList<Label> Told(Clause clause, int count)
    {
        if (clause.Discourse.Last.Count == count)
            return clause.Discourse.Last;
        var recent = clause.Discourse.Recent;
        if (recent.Length >= count)
            return [.. recent.TakeLast(count)];
        return clause.Discourse.LatestIsAnchor
            ? Listing.Split(clause.Discourse.Latest.Text, count, clause.Indicators).Select(LabelBuilder.Of).ToList()
            : [];
    }
}
