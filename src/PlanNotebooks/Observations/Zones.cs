using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>The zone that a sentence speaks of: behind 开发区主营业务收入增长30%, 固定资产投资 is the zone's, not the region's.</summary>
internal static class Zones
{
    private const int LongestZone = 10;
    private static readonly WordClass Endings = WordClasses.Of("zone-ending");
    private static readonly WordClass Figures = WordClasses.Of("zone-figure");

    /// <summary>The zone that a label begins with, where something is measured of it; else no words.</summary>
    public static LabelWords Of(Label label)
    {
        if (WordClasses.MeasureNoun.AtEnd(label.Text) == 0)
            return LabelWords.Empty;
        if (Endings.AtStart(label.Text) is var whole and > 0)
            return label.Text[..whole];
        if (label.Verb.Length > 0)
            return LabelWords.Empty;
        for (var end = Math.Min(LongestZone, label.Text.Length - 2); end >= 3; end--)
            if (Endings.AtEnd(label.Text[..end]) > 0)
                return label.Text[..end];
        return LabelWords.Empty;
    }

    /// <summary>Whether a label is a figure that a zone has as well as its region.</summary>
    public static bool Narrows(ReadOnlySpan<char> label) => Figures.Contains(label);
}
