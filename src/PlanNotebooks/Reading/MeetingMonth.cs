namespace PlanNotebooks.Reading;

/// <summary>Which year's plan is laid before a meeting, by its month.</summary>
internal static class MeetingMonth
{
    private const int FirstOfNext = 11;

    /// <summary>The year of a meeting, and of one late in it the next: what is laid before a congress in December is next year's.</summary>
    /// <param name="year">The year of the meeting.</param>
    /// <param name="month">Its month, 1 to 12; 0 where it is not known.</param>
    public static int PlanYearOf(int year, int month) => month >= FirstOfNext ? year + 1 : year;
}
