using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>The next act of the one who was said to act.</summary>
internal static class SameActor
{
    /// <summary>法院审结案件 of 法院受理案件120件,审结110件: the next act of the one who was said to act.</summary>
    public static Label? Of(Discourse discourse, Label verb)
    {
        var anchor = discourse.Anchor;
        var mayAct =
            discourse.Subject.IsEmpty
            && anchor.Verb.IsEmpty
            && WordClasses.MeasureNoun.AtEnd(anchor.Text) == 0
            && !anchor.Text.Folded.ContainsAny('、', '“');
        if (!mayAct)
            return null;
        var at = Listing.IndexOfInnerVerb(anchor.Text, anchor.Text.Length);
        var thing = Listing.PastInnerVerb(anchor.Text, anchor.Text.Length);
        var isActor = at > WordClasses.RegionPrefix.AtStart(anchor.Text) && thing + 1 < anchor.Text.Length;
        if (!isActor)
            return null;
        var noun = anchor.Text[thing..];
        return Label.OfThing(WithoutAdverb(anchor.Text[..at]) + verb.Text + noun, noun);
    }

    /// <summary>全县 of 全县已: who acted, without how far the act had come.</summary>
    private static LabelWords WithoutAdverb(LabelWords actor) => actor[..WordClasses.Adverb.TrimEnd(actor.Folded).Length];
}
