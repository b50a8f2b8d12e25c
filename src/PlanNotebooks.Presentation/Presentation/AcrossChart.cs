using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>Draws the growth of one indicator, a line for each region.</summary>
internal static class AcrossChart
{
    private const int MostRegions = 8;

    /// <summary>Published growth of one indicator, a line for each region; those with the longest series where they are many.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="indicator">The indicator's code.</param>
    public static SeriesChart Of(IReadOnlyList<YearRow> rows, string indicator)
    {
        var known = rows.Where(row => row.Indicator.Code == indicator && row.Growth?.Value is not null).ToList();
        var series = known
            .GroupBy(row => row.Territory)
            .Where(part => part.Count() > 1)
            .Select(part => part.Key.RegionCode)
            .ToHashSet(StringComparer.Ordinal);
        var codes = YearView.Regions(
            known.Where(row => series.Count == 0 || series.Contains(row.Territory.RegionCode)).ToList(),
            MostRegions
        );
        var shown = known.Where(row => codes.Contains(row.Territory.RegionCode)).ToList();
        var all = known.Select(row => row.Territory.RegionCode).Distinct().Count();
        var names = RegionNames.Among(codes);
        return new SeriesChart
        {
            Title = AcrossTitle(known),
            Subtitle = Subtitle(known, codes.Count, all) + Estimates.Note(shown.Select(row => row.Growth!)),
            Source = Sources.Of(shown.Select(row => row.Growth!)),
            Series = codes
                .SelectMany(code =>
                    YearParts.Series(
                        names(code),
                        shown.Where(row => row.Territory.RegionCode == code).ToList(),
                        row => YearParts.Point(row.Year, row.Growth!)
                    )
                )
                .ToList(),
            Breaks = YearParts.BreaksOf(shown),
        };
    }

    private static string Subtitle(IReadOnlyList<YearRow> known, int shown, int all) =>
        Texts.Say("year.across-subtitle", ("basis", YearParts.BasisOf(known)))
        + (all > shown ? Texts.Say("year.across-drawn", ("shown", shown), ("all", all)) : "");

    private static string AcrossTitle(IReadOnlyList<YearRow> rows)
    {
        if (rows.Count == 0)
            return Texts.Say("year.across-none");
        var name = rows[0].Indicator.InSentence;
        var runs = rows.GroupBy(row => row.Territory)
            .Select(run => run.OrderBy(row => row.Year).ToList())
            .Where(run => run.Count > 1)
            .OrderByDescending(run => run.Count)
            .ToList();
        if (runs.Count == 0)
            return Texts.Say("year.across-alone", ("indicator", name));
        return Common(runs) is var (from, to, both)
            ? Texts.SayPart(
                "year.across",
                ("slower", both.Count(run => In(run, to).Growth!.Value < In(run, from).Growth!.Value)),
                both.Count,
                ("indicator", name),
                ("from", $"{from}"),
                ("to", $"{to}")
            )
            : YearParts.FromTo(
                "year.across-one",
                RegionNames.Of(runs[0][0].Territory.RegionCode, null),
                runs[0][0],
                runs[0][^1],
                row => row.Growth!
            );
    }

    /// <summary>Two years that several series have in common, far apart and in many of them, and the series; null where no two series
    /// share two years: those of different years cannot be compared.</summary>
    private static (int From, int To, IReadOnlyList<List<YearRow>> Runs)? Common(IReadOnlyList<List<YearRow>> runs)
    {
        var pairs =
            from run in runs
            from first in run
            from last in run
            where first.Year < last.Year
            group run by (From: first.Year, To: last.Year);
        var widest = pairs
            .Where(pair => pair.Count() > 1)
            .OrderByDescending(pair => (pair.Count() - 1) * (pair.Key.To - pair.Key.From))
            .ThenByDescending(pair => pair.Key.To)
            .FirstOrDefault();
        return widest is null ? null : (widest.Key.From, widest.Key.To, [.. widest]);
    }

    private static YearRow In(List<YearRow> run, int year) => run.First(row => row.Year == year);
}
