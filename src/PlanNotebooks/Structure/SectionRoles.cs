using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Structure;

/// <summary>Tells the sections that look back from those that plan.</summary>
internal static class SectionRoles
{
    private static readonly WordClass Review = WordClasses.Of("review-heading");
    private const int OpeningReach = 60;

    /// <summary>A five-year plan that ends later than this behind the plan year has just begun: “十五五”时期发展的主要考虑.</summary>
    private const int LaterYears = 3;
    private static readonly WordClass Opening = WordClasses.Of("plan-opening");
    private static readonly WordClass Turn = WordClasses.Of("plan-turn");
    private static readonly WordClass Plan = WordClasses.Of("plan-heading");

    /// <summary>The role of a first-level heading; <paramref name="before"/> where the heading does not say.</summary>
    public static SectionRole OfHeading(ReadOnlySpan<char> heading, ReportFrame frame, SectionRole before)
    {
        if (Review.IsIn(heading))
            return SectionRole.Review;
        if (
            Plan.IsIn(heading)
            || Names(heading, frame.PlanYear)
            || FiveYears.EndIn(heading) > frame.PlanYear + LaterYears
        )
            return SectionRole.Plan;
        return Names(heading, frame.ReviewYear) ? SectionRole.Review : before;
    }

    /// <summary>2024年,我们将坚持稳中求进: whether a paragraph of a report without headings opens with the plan year and an aim.</summary>
    public static bool TurnsToPlan(ReadOnlySpan<char> paragraph, ReportFrame frame)
    {
        if (frame.PlanYear is not { } year || YearReader.At(paragraph, 0) != year)
            return false;
        var stop = paragraph.IndexOf('。');
        return Turn.IsIn(stop < 0 ? paragraph : paragraph[..stop]);
    }

    /// <summary>Whether a paragraph without a heading mark turns to the plan: it gives the main expected targets of the plan
    /// year.</summary>
    public static bool StartsPlan(ReadOnlySpan<char> paragraph, ReportFrame frame)
    {
        if (Opening.IsIn(paragraph[..Math.Min(OpeningReach, paragraph.Length)]))
            return true;
        var cue = WordClasses.TargetCue.IndexIn(paragraph);
        if (cue < 0)
            return false;
        var lead = paragraph[..cue];
        var sentence = lead[(lead.LastIndexOf('。') + 1)..];
        return Names(sentence, frame.PlanYear) || sentence.Contains("今年", StringComparison.Ordinal);
    }

    private static bool Names(ReadOnlySpan<char> phrase, int? year) =>
        year is { } known && phrase.Contains(known.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
