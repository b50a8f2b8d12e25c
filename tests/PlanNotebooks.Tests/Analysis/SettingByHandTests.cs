using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Setting;
using PlanNotebooks.Languages;
using PlanNotebooks.Presentation;
using PlanNotebooks.Quantities;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>How targets are set in 河北省, 保定市 and 高阳县: rows that were worked out by hand from the sentences.</summary>
public sealed class SettingByHandTests
{
    private static readonly Lazy<Corpus> Three = new(() =>
        Corpus.Load(Path.Combine(SharedReports.Folder, "more", "hebei_baoding_gaoyang"))
    );

    private const string County = "130628";

    private static readonly Lazy<Table<AttainmentRow>> Judged = new(() => Attainment.Of(Three.Value));
    private static readonly Lazy<Table<YearRow>> Years = new(() => YearOverYear.Of(Three.Value));

    /// <summary>Three ceilings of unemployment: 4.5 and 4.2, 4.6 and at most 4, 4.6 and at most 4.5. The one 左右 that fell short: rural
    /// incomes of
    /// 2000, about 4 and 1.5.</summary>
    [SharedFact]
    public void GapsByWording_OfCeilingsAndOfAbout()
    {
        var gaps = GapsByWording.Of(Judged.Value).ToDictionary(row => row.Bound);
        Assert.Equal(new WordingGap(Bound.Max, 3, 0, 0, 0.33m, 0.3m, 0.1m, 0.6m), gaps[Bound.Max]);
        Assert.Equal((1, -2.5m), (gaps[Bound.About].Under, gaps[Bound.About].Least));
    }

    /// <summary>2004: at least 9, came to 12.9, then 10. 2001: 7.1, came to 12.9, then about 7. 2000: about 4, came to 1.5, then about
    /// 3.</summary>
    [SharedTheory]
    [InlineData("gdp", 2004, 3.9, 1)]
    [InlineData("fiscal_revenue", 2001, 5.8, -0.1)]
    [InlineData("rural_income", 2000, -2.5, -1)]
    public void Ratchet_OfHebei(string indicator, int year, double overshoot, double change)
    {
        var row = Ratchet
            .Of(Three.Value)
            .Single(row => row.Target.RegionCode == "130000" && row.Indicator.Code == indicator && row.Year == year);
        Assert.Equal(((decimal)overshoot, (decimal)change), (row.Overshoot, row.Change));
    }

    /// <summary>GDP of 河北: 8.5, 8, 9, at least 9, 10 from 2001 to 2005; at least 11, 9, at least 9 in 2007, 2009, 2010. 保定: 12, 10, 11
    /// in the same years. 高阳: 10, 8, 9 from 2008 to 2010, then 10 and 9.</summary>
    [SharedTheory]
    [InlineData("130000", 2001, 8.5, 10, 5, 2, 1)]
    [InlineData("130000", 2006, 11, 9, 3, 0, 1)]
    [InlineData("130600", 2006, 12, 11, 3, 1, 1)]
    [InlineData(County, 2006, 10, 9, 3, 1, 1)]
    [InlineData(County, 2011, 10, 9, 2, 0, 1)]
    public void PlanRevisions_OfGdp(string region, int from, double first, double last, int years, int raises, int cuts)
    {
        var row = PlanRevisions
            .Of(Three.Value)
            .Single(row => row.First.RegionCode == region && row.Indicator.Code == "gdp" && row.From == from);
        Assert.Equal(
            ((decimal)first, (decimal)last, years, raises, cuts),
            (row.First.Value!.Value, row.Last.Value!.Value, row.Years, row.Raises, row.Cuts)
        );
    }

    /// <summary>Incomes of 保定's towns: 8, 10, 11 in 2007, 2009, 2010.</summary>
    [SharedFact]
    public void PlanRevisions_OfUrbanIncomes()
    {
        var row = PlanRevisions
            .Of(Three.Value)
            .Single(row => row is { First.RegionCode: "130600", Indicator.Code: "urban_income", From: 2006 });
        Assert.Equal(
            (8m, 11m, 3, 2, 0),
            (row.First.Value!.Value, row.Last.Value!.Value, row.Years, row.Raises, row.Cuts)
        );
    }

    /// <summary>2009: 河北 9, 保定 at least 10, 高阳 about 8. 2010: at least 9, 11, about 9, and 4% and 3.5% less energy, so that
    /// the city asks for half a point less. 2012: 保定 about 10, 高阳 about 9.</summary>
    [SharedTheory]
    [InlineData("gdp", 2009, RegionLevel.City, 1, 1)]
    [InlineData("gdp", 2009, RegionLevel.District, -2, 0)]
    [InlineData("gdp", 2010, RegionLevel.City, 2, 1)]
    [InlineData("gdp", 2010, RegionLevel.District, -2, 0)]
    [InlineData("gdp", 2012, RegionLevel.District, -1, 0)]
    [InlineData("energy_intensity", 2010, RegionLevel.City, -0.5, 0)]
    public void Amplification_OfThreeLevels(string indicator, int year, RegionLevel level, double step, int higher)
    {
        var row = Amplification
            .ByLevel(TargetLadder.Of(Three.Value))
            .Single(row => row.Indicator.Code == indicator && row.Year == year && row.Level == level);
        Assert.Equal(((decimal)step, higher, 1), (row.MeanStep, row.Higher, row.Regions));
    }

    /// <summary>GDP of 河北: 0.4, 0.2, 1.6, 2.5, 3.9, 3.4, 1.9, 1 in 2000 to 2005, 2007 and 2009; 河北's unemployment 0.3, 0.7, 0.6 in 2003,
    /// 2004, 2009. 保定: 1 and 3; revenue 8.6 and 10.6.</summary>
    [SharedTheory]
    [InlineData("130000", "gdp", 8, 1.86, 0.12)]
    [InlineData("130000", "registered_unemployment", 3, 0.53, 0.03)]
    [InlineData("130600", "gdp", 2, 2, null)]
    [InlineData("130600", "fiscal_revenue", 2, 9.6, null)]
    public void OvershootTrend_ByHand(string region, string indicator, int years, double mean, double? slope)
    {
        var row = OvershootTrend
            .Of(Judged.Value)
            .Single(row => row.RegionCode == region && row.Indicator.Code == indicator);
        Assert.Equal((years, (decimal)mean, (decimal?)slope), (row.Years, row.Mean, row.Slope));
    }

    /// <summary>5020 and 5578 with 8.7; 5578 and 6076 with 9.6; 1581 and 1737.6 with 11; 1737.6 and 2050.3 with 14.</summary>
    [SharedTheory]
    [InlineData("130000", 2001, 11.1, 2.2)]
    [InlineData("130000", 2002, 8.9, -0.6)]
    [InlineData("130600", 2009, 9.9, -1)]
    [InlineData("130600", 2010, 18, 3.5)]
    public void ImpliedDeflator_ByHand(string region, int year, double nominal, double deflator)
    {
        var row = ImpliedDeflator
            .Of(Years.Value)
            .Single(row => row.Year.Territory.RegionCode == region && row.Year.Indicator.Code == "gdp" && row.Year.Year == year);
        Assert.Equal(((decimal)nominal, (decimal)deflator), (row.Year.NominalGrowth!.Value, row.Deflator));
    }

    /// <summary>2004: 335.4 to 408.3 of 634.2 to 781. 2009: 944.6 to 1066.2 of 1820.8 to 2018.1. 保定 2009: 66.6 to 73.3 of 149.5 to
    /// 166.6. 2010: 477.1 to 686.3 of 1737.6 to
    /// 2050.3.</summary>
    [SharedTheory]
    [InlineData("130000", 2004, "budget_revenue", 49.66)]
    [InlineData("130000", 2009, "budget_revenue", 61.63)]
    [InlineData("130600", 2009, "budget_revenue", 39.18)]
    [InlineData("130600", 2010, "industrial_value_added", 66.9)]
    public void Contributions_ByHand(string region, int year, string part, double share)
    {
        var row = Contributions
            .Of(Years.Value)
            .Single(row =>
                row.Part.Territory.RegionCode == region && row.Part.Year == year && row.Part.Indicator.Code == part
            );
        Assert.Equal((decimal)share, row.Share);
    }

    /// <summary>3000亿元左右, 1万亿元以上 and the 2万亿元 of the year before are no figures to divide.</summary>
    [SharedFact]
    public void Contributions_OfFiguresGivenRoughly_HaveNoRow() =>
        Assert.DoesNotContain(
            Contributions.Of(Years.Value),
            row => row.Part.Year == 2011 && row.Part.Territory.RegionCode == "130000"
        );

    /// <summary>None of the three gives its residents in a year of its level, so nothing is divided by them, and the note says
    /// so.</summary>
    [SharedTheory]
    [InlineData(Language.English, " {0} years with the level have no row, for want of the number of residents.")]
    [InlineData(Language.Chinese, "{0}个有总量的年份缺常住人口，没有结果。")]
    public void PerHead_WithoutResidents_HasNoRowAndSaysWhy(Language language, string reason)
    {
        using var spoken = Speech.In(language);
        var perHead = PerHead.Of(Years.Value);
        Assert.Empty(perHead);
        var levels = Years.Value.AsEnumerable().Count(row => row is { Indicator.Code: "gdp", Level: not null });
        Assert.Contains(string.Format(CultureInfo.InvariantCulture, reason, levels), perHead.View.Note, StringComparison.Ordinal);
    }

    /// <summary>高阳 sets a growth target each year from 2008 to 2012 and reports no outcome: of it nothing rests on outcomes.</summary>
    [SharedFact]
    public void TheCounty_HasTargetsAndNoOutcomes()
    {
        Assert.DoesNotContain(Judged.Value, row => row.Target.RegionCode == County);
        Assert.DoesNotContain(Ratchet.Of(Three.Value), row => row.Target.RegionCode == County);
        Assert.DoesNotContain(Years.Value, row => row.Territory.RegionCode == County);
        Assert.Equal(
            [(2008, 10m), (2009, 8m), (2010, 9m), (2011, 10m), (2012, 9m)],
            Attainment
                .Open(Three.Value)
                .Where(target => target.RegionCode == County)
                .AsEnumerable()
                .Select(target => (target.Period!.Value, target.Value!.Value))
        );
        Assert.Contains(
            SettingView.Findings(Three.Value).Sentences,
            sentence => sentence.StartsWith("No headline target of Gaoyang has an outcome", StringComparison.Ordinal)
        );
    }

    /// <summary>保定 2009: at least 10, came to 11, then 11; urban incomes 10, came to 10.1, then 11; at most 4.6, came to at most 4.5,
    /// then at most 4.5.</summary>
    [SharedTheory]
    [InlineData("gdp", 1, 1)]
    [InlineData("urban_income", 0.1, 1)]
    [InlineData("registered_unemployment", 0.1, 0.1)]
    public void Ratchet_OfBaoding(string indicator, double overshoot, double change)
    {
        var row = Ratchet
            .Of(Three.Value)
            .Single(row => row.Target.RegionCode == "130600" && row.Indicator.Code == indicator && row.Year == 2009);
        Assert.Equal(((decimal)overshoot, (decimal)change), (row.Overshoot, row.Change));
    }
}
