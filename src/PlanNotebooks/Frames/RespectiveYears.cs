using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>2022年、2023年分别化解7亿元和9亿元: each year has a number of its own.</summary>
internal static partial class RespectiveYears
{
    private const string Respectively = "分别";
    private const string ClauseBreaks = ",;:。";
    private const string Joints = "、和及与";

    /// <summary>Adds for each number behind 分别 the frame of its year, where a list of years stands before it.</summary>
    public static void Add(string text, int end, List<TimeCue> cues, SentenceFrames frames, ReportFrame report)
    {
        foreach (var cue in cues)
            if (cue is { Kind: CueKind.Span, From: not null, Leads: true } && char.IsAsciiDigit(text[cue.Start]))
                AddList(text, end, [.. YearsOf(cue)], frames, report);
        for (var first = 0; first + 1 < cues.Count;)
        {
            var last = first;
            while (last + 1 < cues.Count && GoesOn(text, cues[last], cues[last + 1]))
                last++;
            if (last > first)
                AddList(text, end, cues[first..(last + 1)], frames, report);
            first = last + 1;
        }
    }

    /// <summary>2016年至2018年: its years, each with the words of all.</summary>
    private static IEnumerable<TimeCue> YearsOf(TimeCue span)
    {
        for (var year = span.From; year <= span.To; year++)
            yield return span with { Kind = CueKind.Year, From = null, To = year };
    }

    private static bool GoesOn(string text, TimeCue before, TimeCue next) =>
        before.Kind == CueKind.Year
        && next.Kind == CueKind.Year
        && next.Start == before.End + 1
        && Joints.Contains(text[before.End]);

    private static void AddList(string text, int end, List<TimeCue> years, SentenceFrames frames, ReportFrame report)
    {
        var start = text.AsSpan(0, end).PastOne(years[^1].End, ',');
        var clause = text.AsSpan(start, end - start).UpTo(ClauseBreaks);
        var at = clause.IndexOf(Respectively, StringComparison.Ordinal);
        if (at < 0)
            return;
        var starts = NumbersIn(clause[at..], start + at);
        if (starts.Count != years.Count || !years.TrueForAll(year => year.To <= report.ReviewYear))
            return;
        var before = frames.Last;
        for (var i = 0; i < starts.Count; i++)
            frames.Add(
                starts[i],
                before.Of(null, years[i].To, FrameScope.Number, text[years[i].Start..years[i].End])
            );
        frames.Add(start + clause.Length, before);
    }

    private static List<int> NumbersIn(ReadOnlySpan<char> words, int start)
    {
        var starts = new List<int>();
        foreach (var number in Numbers().EnumerateMatches(words))
            starts.Add(start + number.Index);
        return starts;
    }

    [GeneratedRegex("[0-9][0-9.]*")]
    private static partial Regex Numbers();
}
