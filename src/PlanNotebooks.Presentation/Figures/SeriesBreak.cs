using System.Globalization;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>A place where values before and after may not be compared.</summary>
/// <param name="Year">The first year after it; it is drawn between this year and the one before.</param>
/// <param name="Note">Why: 2021 merger of 下城 into 拱墅.</param>
public sealed record SeriesBreak(int Year, string Note)
{
    /// <summary>What is said of it: the year, and why.</summary>
    internal string Words =>
        Texts.Say("chart.break", ("year", Year.ToString(CultureInfo.InvariantCulture)), ("note", Reason));

    /// <summary>The note without the year, where it begins with it: the year is written before it.</summary>
    private string Reason
    {
        get
        {
            var year = FormattableString.Invariant($"{Year}: ");
            return Note.StartsWith(year, StringComparison.Ordinal) ? Note[year.Length..] : Note;
        }
    }
}
