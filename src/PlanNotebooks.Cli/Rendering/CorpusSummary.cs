using PlanNotebooks.Languages;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Says what a corpus is, from its reports as they pass.</summary>
internal sealed class CorpusSummary
{
    /// <summary>The regions that a sentence names.</summary>
    private const int MostNamed = 6;

    private readonly SortedDictionary<string, string> _regions = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _years = [];
    private int _reports;

    /// <summary>Takes a report into account, and hands it on.</summary>
    public Report Count(Report report)
    {
        _reports++;
        var region = report.Frame.Region;
        _regions[region?.Code ?? report.Id] = RegionNames.Of(region?.Code, region?.Name);
        if (report.Frame.PlanYear is { } year)
            _years.Add(year);
        return report;
    }

    /// <summary>How many reports of which regions and years.</summary>
    public override string ToString() =>
        Texts.Say(
            _years.Count == 0 ? "index.corpus" : "index.corpus-years",
            ("reports", _reports),
            (
                "regions",
                _regions.Count <= MostNamed
                    ? string.Join(Punctuation.Item, _regions.Values)
                    : Texts.Say("index.regions", ("count", _regions.Count))
            ),
            ("from", $"{_years.FirstOrDefault()}"),
            ("to", $"{_years.LastOrDefault()}")
        );
}
