using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Rules;

/// <summary>Acts whose object is counted without being named.</summary>
internal static class DoneToPeople
{
    private static readonly WordClass People = WordClasses.Of("people-counted");
    private static readonly WordClass PeopleNouns = WordClasses.Of("people-noun");

    /// <summary>起诉 of 深化专项行动,起诉15人, 立案 of 开展专项检查,立案12件: people and cases are the object by themselves, where no people were
    /// spoken of.</summary>
    public static bool Is(Discourse discourse, string? unit)
    {
        var spoken = discourse.Subject.IsEmpty ? discourse.Anchor.Noun : discourse.Subject;
        if (!discourse.Subject.IsEmpty && unit is "件" or "起")
            return true;
        return Units.Of(unit) == Dimension.People
            && People.IndexIn(spoken) < 0
            && PeopleNouns.IndexIn(spoken) < 0;
    }
}
