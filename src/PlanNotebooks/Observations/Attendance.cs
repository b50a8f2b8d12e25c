using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>Tells how many attended a meeting, which is neither a result nor a target: 应到代表96人,实到95人,列席代表51人.</summary>
internal static class Attendance
{
    private const string Congress = "代表大会";
    private const string Deputies = "代表";
    private const int LongestDeputies = 6;
    private static readonly string?[] OfPeople = ["人", "名", "位"];
    private static readonly WordClass Attended = WordClasses.Of("attendance");

    /// <summary>Whether a number counts those who attended.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="behind">The text behind it.</param>
    public static bool Counts(ReadOnlySpan<char> sentence, Quantity number, ReadOnlySpan<char> behind)
    {
        if (!OfPeople.Contains(number.Unit))
            return false;
        if (Attended.IsIn(sentence))
            return true;
        var near = behind.First(LongestDeputies);
        return sentence.Contains(Congress, StringComparison.Ordinal)
            && near.IndexOf(Deputies, StringComparison.Ordinal) is var at and >= 0
            && near[..at].IndexOfAny(",。;、") < 0;
    }
}
