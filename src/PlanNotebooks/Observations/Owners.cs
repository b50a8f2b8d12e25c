using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>Whose figures a sentence gives: 区属企业 of 区属企业创新导向更加突出, 流亭机场 of 流亭机场新增航线37条.</summary>
internal static class Owners
{
    private const int ShortestOwner = 3;
    private const int LongestOwner = 18;
    private static readonly WordClass Endings = WordClasses.Of("owner-name");
    private static readonly WordClass Figures = WordClasses.Of("owner-figure");
    private static readonly WordClass Linked = WordClasses.Of("owner-linked");

    /// <summary>The owner that words begin with, where more is said of it; else no words.</summary>
    public static LabelWords Of(LabelWords words)
    {
        if (LabelBuilder.HeadVerb(words) > 0 || WordClasses.LightHead.AtStart(words) > 0)
            return LabelWords.Empty;
        for (var end = Math.Min(LongestOwner, words.Length - 2); end >= ShortestOwner; end--)
        {
            var ending = Endings.AtEnd(words.Folded[..end]);
            if (ending == 0 || ending == end || Linked.AtStart(words.Folded[end..]) > 0)
                continue;
            if (!words.Folded[..end].ContainsAny('、', '和', '“'))
                return words[(words.Folded[..end].LastIndexOf('的') + 1)..end];
        }

        return LabelWords.Empty;
    }

    /// <summary>Whether a label is a figure that an owner has as well as its region, so that it is the owner's where one was spoken
    /// of.</summary>
    public static bool Narrows(ReadOnlySpan<char> label) => Figures.Contains(label);
}
