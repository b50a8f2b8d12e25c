using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A share that part and whole do not make: 49.19亿元,占全区一般公共预算收入60.37%, where the region's is 85亿元.</summary>
/// <remarks>The share by the levels is 100 × part ÷ whole, in %, at the edges of what rounding allows for both. Part, whole and share
/// are of one report and year.</remarks>
internal sealed class ShareOfItsWhole : ISenseCheck
{
    private const char Of = '占';

    private static readonly WordClass Endings = WordClasses.Of("share-ending");

    public string Name => Bilingual.Pick("Share against its parts 占比与分项矛盾");

    public string Rule => Texts.Say("check.share-of-its-whole");

    public IEnumerable<SenseAlarm> Alarms(Corpus corpus) =>
        corpus.Reports.SelectMany(report =>
            report
                .Observations.Where(share =>
                    share
                        is { Measure: Measure.Share, Unit: "%", Value: not null, Bound: Bound.Exact, Role: Role.Result }
                )
                .Select(share => Alarm(corpus, report, share))
                .OfType<SenseAlarm>()
        );

    private SenseAlarm? Alarm(Corpus corpus, Report report, Observation share)
    {
        var at = share.Label.IndexOf(Of, StringComparison.Ordinal);
        if (at <= 0)
            return null;
        var levels = report.Observations.Where(one => IsLevelBeside(one, share)).ToList();
        var parts = levels.Where(one => Named(one, share.Label[..at], report)).ToList();
        if ((parts.Find(one => one.Quote == share.Quote) ?? parts.FirstOrDefault()) is not { } part)
            return null;
        var name = WholeOf(share.Label[(at + 1)..]);
        if (levels.Find(one => one != part && one.Unit == part.Unit && Named(one, name, report)) is not { } whole)
            return null;
        var (least, most) = (Share(corpus, part, whole, -1), Share(corpus, part, whole, 1));
        var half = PrintedStep.Of(share, corpus) / 2;
        return share.Value + half >= least && share.Value - half <= most
            ? null
            : new SenseAlarm(
                Name,
                CheckText.Says(share),
                Texts.Say(
                    "alarm.share",
                    ("part", CheckText.Says(part)),
                    ("whole", CheckText.Says(whole)),
                    ("share", CheckText.Percent(100 * part.Value!.Value / whole.Value!.Value, decimals: 2))
                ),
                [share, part, whole]
            );
    }

    private static bool IsLevelBeside(Observation one, Observation share) =>
        one is { Measure: Measure.Level, Value: > 0, Role: Role.Result }
        && (one.Period, one.PeriodFrom, one.Months) == (share.Period, share.PeriodFrom, share.Months);

    /// <summary>What comes behind 占, without the words that say that it is a share: GDP的比重 is GDP.</summary>
    private static string WholeOf(string words) => words[..^Endings.AtEnd(words)];

    private static bool Named(Observation level, string label, Report report) =>
        level.Label == label
        || level.Label == WithoutRegion(label)
        || (level.Indicator is { } code && report.Indicators.Match(label, level.Unit)?.Code == code);

    private static string WithoutRegion(string label) => label[WordClasses.RegionPrefix.AtStart(label)..];

    private static decimal Share(Corpus corpus, Observation part, Observation whole, int side) =>
        100
        * (part.Value!.Value + side * PrintedStep.Of(part, corpus) / 2)
        / Math.Max(whole.Value!.Value - side * PrintedStep.Of(whole, corpus) / 2, 0.0001m);
}
