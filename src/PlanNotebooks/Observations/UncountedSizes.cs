using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Sizes that say which things are meant, where none are counted: 一批产值超50亿元的园区.</summary>
internal static class UncountedSizes
{
    private const int LongestMeasure = 12;
    private const int LongestRun = 32;
    private static readonly WordClass Lots = WordClasses.Of("lot");

    /// <summary>Whether one of a clause's amounts is such a size.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="span">The clause.</param>
    /// <param name="amounts">The clause's amounts.</param>
    /// <param name="index">Which of them.</param>
    public static bool Has(string folded, Phrase span, IReadOnlyList<Quantity> amounts, int index)
    {
        var number = amounts[index];
        var before = folded.AsSpan(span.Start, number.From - span.Start);
        var lot = Lots.LastEndIn(before);
        if (lot == 0 || number.IsRatio || number.Until >= span.End || !OpensThing(folded, amounts, index))
            return false;
        var words = before[lot..];
        if (Units.IsCount(number.Unit) && WordClasses.MeasureNoun.AtEnd(words) == 0)
            return false;
        return IsBound(number) ? words.Length <= (words.Contains('、') ? LongestRun : LongestMeasure) : IsOneMore(folded, amounts, index);
    }

    private static bool IsBound(Quantity number) => number.Bound is Bound.Min or Bound.Max;

    /// <summary>100亿元 of 一批资产超50亿元、100亿元的企业.</summary>
    private static bool IsOneMore(string folded, IReadOnlyList<Quantity> amounts, int index) =>
        index > 0 && IsBound(amounts[index - 1]) && amounts[index - 1].Unit == amounts[index].Unit
        && folded.AsSpan(amounts[index - 1].Until, amounts[index].From - amounts[index - 1].Until) is "、";

    /// <summary>Whether the thing itself stands behind the number, or one more size of it.</summary>
    private static bool OpensThing(string folded, IReadOnlyList<Quantity> amounts, int index) =>
        Han.Is(folded[amounts[index].Until]) || (index + 1 < amounts.Count && IsOneMore(folded, amounts, index + 1));
}
