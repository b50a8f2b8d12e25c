using PlanNotebooks.Analysis;

namespace PlanNotebooks.Tests;

/// <summary>Targets held against outcomes region by region are those that are held against each other in the whole corpus.</summary>
public sealed class StoredRegionsTests
{
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ambition_OfRegions_IsThatOfTheWhole(bool isHeld) =>
        Assert.Equal(
            Ambition.Of(Seeded).Select(Described),
            Regions(isHeld).SelectMany(region => Ambition.Of(region)).OrderBy(AmbitionRank.Of).Select(Described)
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Attainment_OfRegions_IsThatOfTheWhole(bool isHeld) =>
        Assert.Equal(
            Attainment.Of(Seeded).Select(Described),
            Regions(isHeld).SelectMany(region => Attainment.Of(region)).OrderBy(row => row.Target.Origin).Select(Described)
        );

    /// <summary>What is planned officially alone, of a region without a report, is held against official outcomes.</summary>
    [Fact]
    public void OfficialFigures_OfARegionWithoutAReport_AreHeldAgainstEachOther()
    {
        var official = Statistics.FromText(
            "official.tsv",
            "region_code\tyear\trole\tindicator\tmeasure\tvalue\tunit\tsource\n"
                + "440300\t2020\ttarget\tgdp\tgrowth\t6\t%\tone\n"
                + "440300\t2020\tresult\tgdp\tgrowth\t3.1\t%\tother\n"
        );
        Assert.Empty(official.Refused);
        using var regions = new StoredRegions(isHeld: false);
        var row = Assert.Single(regions.Read(official).SelectMany(region => Attainment.Of(region)));
        Assert.Equal((6m, 3.1m), (row.Target.Value, row.Outcome.Value));
    }

    /// <summary>A report whose region is not known is held against itself alone.</summary>
    [Fact]
    public void Reports_WithoutARegion_StandAlone()
    {
        using var regions = new StoredRegions(isHeld: false);
        foreach (var report in Seeded.Reports)
            regions.Add(report with { Frame = report.Frame with { Region = null } });
        Assert.Equal(
            Seeded.Reports.Select(report => report.Id).Order(StringComparer.Ordinal),
            regions.Read(Statistics.None).Select(region => Assert.Single(region.Reports.AsEnumerable()).Id)
        );
    }

    private static List<Corpus> Regions(bool isHeld)
    {
        using var regions = new StoredRegions(isHeld);
        foreach (var report in Seeded.Reports)
            regions.Add(report);
        return [.. regions.Read(Seeded.Statistics)];
    }

    private static string Described(AmbitionRow row) =>
        $"{row.Target.Id} {row.Outcome.Id} {row.Gap} {row.Ask} {row.Stretch} {row.Note}";

    private static string Described(AttainmentRow row) =>
        $"{row.Target.Id} {row.Outcome.Id} {row.Gap} {row.Verdict} {row.Stretch} {row.Note} {row.Revised?.Id}";
}
