using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>苹果产量稳定在全国1/4: as much of a whole region's is a share of it.</summary>
internal static class RegionShare
{
    private const char Share = '占';
    private static readonly WordClass Scopes = WordClasses.Of("region-scope");

    /// <summary>What has the share (苹果产量), and of what it is one (占全国); null where the words before a number end in no region, or
    /// name the share plainly (占全国).</summary>
    public static (Phrase Part, LabelWords Share)? Of(Clause clause, Phrase phrase)
    {
        phrase = phrase.Drop(clause.Read(phrase).EndsWith("的") ? 1 : 0);
        var region = Scopes.AtEnd(clause.Read(phrase));
        if (region == 0)
            return null;
        var said = LightAtEnd(clause.Read(phrase.Drop(region)));
        if (said == 0)
            return null;
        var part = phrase.Drop(region + said);
        return (part, LabelWords.Implying("占") + clause.Cut(new Phrase(phrase.End - region, phrase.End)));
    }

    private static int LightAtEnd(ReadOnlySpan<char> words) => words.EndsWith([Share]) ? 0 : WordClasses.Light.AtEnd(words);
}
