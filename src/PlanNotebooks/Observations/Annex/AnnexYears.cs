using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations.Annex;

/// <summary>The years that headers name: 2021年, or 上年, 本年, 下年 as the report's own years give them.</summary>
/// <param name="frame">The report's years.</param>
/// <param name="hasNext">Whether a header says 下年, so that 本年 is the year under review.</param>
internal readonly struct AnnexYears(ReportFrame frame, bool hasNext)
{
    private static readonly WordClass LastYear = WordClasses.Of("former-year");
    private static readonly WordClass ThisYear = WordClasses.Of("annex-this-year");
    private static readonly WordClass NextYear = WordClasses.Of("annex-next-year");

    private readonly int? _this = hasNext ? frame.ReviewYear : frame.PlanYear;

    /// <summary>The years of a table's headers.</summary>
    public static AnnexYears Of(ReportFrame frame, IEnumerable<string> headers) =>
        new(frame, headers.Any(header => NextYear.IsIn(header)));

    /// <summary>The year that a header names; null where it names none.</summary>
    public int? In(string header)
    {
        if (YearReader.WholeIn(header) is [var (_, year), ..])
            return year;
        if (NextYear.IsIn(header))
            return _this + 1;
        if (ThisYear.IsIn(header))
            return _this;
        return Names(header, LastYear) ? _this - 1 : null;
    }

    /// <summary>Whether a header is of a time that it names: 比上年增长 compares with the year before and is not of it.</summary>
    public static bool Names(ReadOnlySpan<char> header, WordClass time) =>
        time.IndexIn(header) is >= 0 and var at && !header.HasAny(at - 1, "比较");
}
