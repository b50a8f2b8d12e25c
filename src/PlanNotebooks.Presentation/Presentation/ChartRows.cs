using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Presentation;

/// <summary>The rows that a chart has room for.</summary>
/// <param name="Rows">The rows to draw.</param>
/// <param name="All">The rows that the drawn ones stand for: all, or all of one indicator.</param>
/// <param name="Ranked">Whether they are of one indicator and ranked, since all were too many.</param>
/// <param name="Note">What is left out, as the end of a subtitle; empty where nothing is.</param>
internal sealed record ChartRows<TRow>(IReadOnlyList<TRow> Rows, IReadOnlyList<TRow> All, bool Ranked, string Note);

/// <summary>Chooses the rows of a chart, so that it can be read with five regions and with 150.</summary>
internal static class ChartRows
{
    private const int MostOfAll = 26;
    private const int MostRanked = 40;
    private const string Preferred = "gdp";

    /// <summary>All rows where they are few; else those of the indicator that most are of (GDP where it has half as many), and of those
    /// the highest and the lowest.</summary>
    public static ChartRows<TRow> Of<TRow>(
        IReadOnlyList<TRow> rows,
        Func<TRow, Indicator> indicator,
        Func<TRow, decimal> rank
    )
    {
        if (rows.Count <= MostOfAll)
            return new(rows, rows, false, "");
        var groups = rows.GroupBy(row => indicator(row).Code).OrderByDescending(group => group.Count()).ToList();
        var most = (groups.Find(group => group.Key == Preferred && 2 * group.Count() >= groups[0].Count()) ?? groups[0])
            .OrderByDescending(rank)
            .ToList();
        var one = Texts.Say("cap.one", ("groups", groups.Count), ("indicator", indicator(most[0]).InSentence));
        if (most.Count <= MostRanked)
            return new(most, most, true, Texts.Say("cap.one-all", ("one", one)));
        var half = MostRanked / 2;
        return new(
            [.. most.Take(half), .. most.TakeLast(half)],
            most,
            true,
            Texts.Say("cap.one-ends", ("one", one), ("rows", most.Count), ("half", half))
        );
    }
}
