using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>Numbers of what stands behind a statement, which are none of the report's figures: a chance that others offer, measures that
/// others took, among how many something is said.</summary>
internal static class Backdrop
{
    private const int LongestBetween = 12;
    private const int LongestSet = 12;
    private const int ShortestThing = 3;
    private const string FirstOnes = "首批";
    private static readonly WordClass Entering = WordClasses.Of("entering");
    private static readonly WordClass Choosers = WordClasses.Of("chooser");
    private static readonly string?[] OfMeasures = ["条", "项", "个"];
    private static readonly WordClass Seizing = WordClasses.Of("seizing");
    private static readonly WordClass Chances = WordClasses.Of("chance");
    private static readonly WordClass Heeding = WordClasses.Of("heeding");
    private static readonly WordClass Superiors = WordClasses.Of("superior");
    private static readonly WordClass Measures = WordClasses.Of("superior-measure");
    private static readonly WordClass MiddleWords = WordClasses.Of("middle-word");

    /// <summary>Whether a number of a clause is one of these.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="span">The clause.</param>
    /// <param name="number">The number.</param>
    /// <param name="isOnly">Whether it is the clause's only amount.</param>
    public static bool Is(string folded, Phrase span, Quantity number, bool isOnly)
    {
        var before = folded.AsSpan(span.Start, number.From - span.Start);
        var behind = folded.AsSpan(number.Until, span.End - number.Until);
        return IsOfChance(before, behind)
            || IsOfSuperior(folded, span, number, behind)
            || IsOfEarlier(folded, span, number)
            || (isOnly && (IsOneOfSet(number, before, behind) || IsSet(number, before, behind)));
    }

    /// <summary>抢抓国家4万亿元投资计划机遇: the sum is the chance's.</summary>
    private static bool IsOfChance(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        Seizing.IndexIn(before) >= 0 && Chances.IsIn(behind);

    /// <summary>落实国务院33条措施: so many measures another government took.</summary>
    private static bool IsOfSuperior(string folded, Phrase span, Quantity number, ReadOnlySpan<char> behind)
    {
        if (!OfMeasures.Contains(number.Unit) || Measures.AtStart(behind) == 0)
            return false;
        var before = LabelTrim.StripHead(folded, new Phrase(span.Start, number.From)).In(folded);
        var heeding = Heeding.AtStart(before);
        return heeding > 0 && before.Length - heeding <= LongestBetween && Superiors.AtStart(before[heeding..]) > 0;
    }

    /// <summary>青山村入选全国50个典型案例: of how many it is one; 入选3个全国案例 counts them.</summary>
    private static bool IsOneOfSet(Quantity number, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var entered = Entering.LastEndIn(before);
        return entered > 0
            && Choosers.AtEnd(before[entered..].TrimEnd(FirstOnes)) > 0
            && Units.IsCount(number.Unit)
            && behind.Length >= ShortestThing
            && !behind.Contains('的');
    }

    /// <summary>比上年(134908吨)减少3.3%: the earlier value, told in brackets.</summary>
    private static bool IsOfEarlier(string folded, Phrase span, Quantity number)
    {
        if (number.From <= span.Start || number.Until >= span.End || folded[number.From - 1] != '(' || folded[number.Until] != ')')
            return false;
        var before = new Phrase(span.Start, number.From - 1);
        return Comparison.Strip(folded, before) != before;
    }

    /// <summary>全县12万亩耕地中,…: the set that the next clause is about.</summary>
    private static bool IsSet(Quantity number, ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        behind.Length is > 2 and <= LongestSet
        && behind[^1] == '中'
        && !number.IsRatio
        && MiddleWords.AtEnd(behind) + WordClasses.Verb.AtStart(before) + Listing.PastInnerVerb(before, before.Length) == 0;
}
