using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>A heading that runs into its sentence, where a page lost the break between them: 经济实力稳步增强全年地区生产总值达120亿元.</summary>
internal static class RunOnHeading
{
    private const int ShortestHeading = 6;
    private const int ShortestSaid = 4;
    private static readonly WordClass SubjectTails = WordClasses.Of("subject-tail");

    /// <summary>What a sentence begins with.</summary>
    private static readonly WordClass[] Openings = [WordClasses.Time, WordClasses.RegionPrefix, WordClasses.Of("opening-act")];

    /// <summary>全年地区生产总值 of 经济实力稳步增强全年地区生产总值: what a heading says is no part of what is counted.</summary>
    public static LabelWords Without(LabelWords words)
    {
        var end = SubjectTails.LastEndIn(words);
        return
            end >= ShortestHeading
            && SubjectTails.AtEnd(words.Folded[..end]) >= ShortestSaid
            && LabelTrim.BeginsWithOne(words[end..], Openings)
            ? words[end..]
            : words;
    }
}
