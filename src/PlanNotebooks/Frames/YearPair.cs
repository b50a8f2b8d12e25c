namespace PlanNotebooks.Frames;

/// <summary>The two years between which a sentence says that something has risen or fallen: 由2007年的64亿元增加到2012年的160亿元.</summary>
internal static class YearPair
{
    private const string Starts = "由从自";
    private const string Ends = "到至为达";

    /// <summary>The years; null where a sentence tells of none, or of two that follow one another.</summary>
    public static (int From, int To)? In(ReadOnlySpan<char> sentence)
    {
        int? first = null;
        for (var next = YearReader.NextIn(sentence, 0); next is (var at, var year); next = YearReader.NextIn(sentence, at + 1))
        {
            var sign = at > 0 ? sentence[at - 1] : ' ';
            if (Starts.Contains(sign))
                first = year;
            else if (first is { } from && Ends.Contains(sign))
                return from + 1 < year ? (from, year) : null;
        }

        return null;
    }
}
