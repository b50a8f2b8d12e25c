using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Tells where a review quotes the aims that were set for its year, one behind another: 人大会议批准的2003年主要调控目标是：….</summary>
internal static class AnnouncedAims
{
    private const string Breaks = ",;:。";
    private static readonly WordClass Set = FrameWords.Of("aims-set");
    private static readonly WordClass Nouns = FrameWords.Of("aims-noun");
    private static readonly WordClass Met = FrameWords.Of("aims-met");

    /// <summary>Past the words that announce them; 0 where a sentence does not, or says what came of them.</summary>
    public static int EndIn(ReadOnlySpan<char> sentence)
    {
        if (!Set.IsIn(sentence))
            return 0;
        for (var start = 0; start < sentence.Length;)
        {
            var clause = sentence[start..].UpTo(Breaks);
            if (Met.IsIn(clause))
                return 0;
            if (EndInClause(clause, sentence.Has(start + clause.Length, ':')) is var end and > 0)
                return start + end;
            if (clause.ContainsAnyInRange('0', '9') && YearReader.NextIn(clause, 0) is null)
                return 0;
            start += clause.Length + 1;
        }

        return 0;
    }

    /// <summary>确定的主要预期目标是 and 年初确定的主要目标 before a colon.</summary>
    private static int EndInClause(ReadOnlySpan<char> clause, bool endsInColon)
    {
        var set = Set.IndexIn(clause);
        if (set < 0)
            return 0;
        for (var i = clause.Length; i > set; i--)
        {
            var noun = Nouns.AtEnd(clause[..i]);
            if (noun == 0)
                continue;
            var behind = clause[i..];
            if (behind.IsEmpty ? endsInColon : behind.HasAny(0, "是为"))
                return i;
        }

        return 0;
    }
}
