using System.Globalization;
using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Tests.Gold;

namespace PlanNotebooks.Tests.Structure;

/// <summary>The further real reports beside the clone: regions, years and headline figures, each right or told to be unknown.</summary>
public sealed class MoreReportsTests
{
    private static readonly string Folder = Path.Combine(SharedReports.Folder, "more");

    public static TheoryData<string> Files =>
        Directory.Exists(Folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(Folder, file))
                    .Order(StringComparer.Ordinal),
            ]
            : [SharedReports.List];

    public static TheoryData<string> Provinces =>
        Directory.Exists(Folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(Path.Combine(Folder, "provinces_2026"), "2026_*.txt")
                    .Select(file => Path.GetFileName(file)!)
                    .Order(StringComparer.Ordinal),
            ]
            : [SharedReports.List];

    /// <summary>The text alone, under another name, tells the same year as with it, or none; a file's name never overrules it.</summary>
    [SharedTheory]
    [MemberData(nameof(Files))]
    public void PlanYear_OfTheTextAlone_IsThatOfTextAndName(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        var told = FrameOf("x.txt", text);
        var named = FrameOf(Path.GetFileName(file), text);
        Assert.NotNull(named.PlanYear);
        Assert.True(told.PlanYear is null || told.PlanYear == named.PlanYear, $"{file}: told {told.PlanYear}");
        Assert.Equal(told.Kind, named.Kind);
    }

    /// <summary>Region, kind and plan year are those of tests/gold/more_reports.tsv, which were read by eye.</summary>
    [SharedFact]
    public void Frames_AreThoseOfTheTable()
    {
        var rows = GoldTable
            .Table("more_reports.tsv")
            .Rows.Where(row => row["file"].EndsWith(".txt", StringComparison.Ordinal) && row["plan_year"].Length > 0)
            .ToList();
        Assert.Equal(
            rows.Select(row => $"{row["file"]} {row["region"]} {row["kind"]} {row["plan_year"]}"),
            rows.Select(row => Written(row["file"], Path.Combine(Folder, row["file"])))
        );
    }

    private static string Written(string file, string path)
    {
        var frame = FrameOf(Path.GetFileName(path), File.ReadAllText(path));
        return $"{file} {frame.Region?.Code} {frame.Kind.ToString().ToLowerInvariant()} {frame.PlanYear}";
    }

    private static PlanNotebooks.Structure.ReportFrame FrameOf(string name, string text) =>
        FrameReader.Read(ReportText.From(name, text));

    /// <summary>A heading of one year and a span, and 增长 of the year: the figure is the year's.</summary>
    [SharedFact]
    public void Growth_UnderAHeadingOfYearAndSpan_IsTheYears()
    {
        var report = Report.Load(SharedReports.File("hailar_2016.txt"));
        Assert.Contains(
            report.Observations,
            one =>
                one is { Indicator: "gdp", Measure: Measure.Growth, Value: 8.9m, Role: Role.Result, Period: 2015, IsOfOneYear: true }
        );
    }

    [SharedTheory]
    [MemberData(nameof(Provinces))]
    public void Province_IsThatOfTheName(string file)
    {
        var report = Report.FromText("x.txt", File.ReadAllText(Path.Combine(Folder, "provinces_2026", file)));
        Assert.Equal(file.Split('_')[1], report.Frame.Region?.Name);
        Assert.Equal(PlanNotebooks.Structure.ReportKind.Work, report.Frame.Kind);
    }

    /// <summary>Only figures of one year that the analyses use count.</summary>
    [SharedTheory]
    [MemberData(nameof(Provinces))]
    public void Province_GivesItsHeadlineFigures(string file)
    {
        var table = Path.Combine(SharedReports.Folder, "..", "gold", "province_headlines.tsv");
        var row = TsvTable
            .Parse("province_headlines.tsv", File.ReadAllText(table))
            .Rows.SingleOrDefault(row => row["report_year"] == "2026" && row["region"] == file.Split('_')[1]);
        if (row is null)
            return;
        var report = Report.Load(Path.Combine(Folder, "provinces_2026", file));
        AssertGives(report, row["gdp_target"], "gdp", Role.Target, 2026);
        AssertGives(report, row["gdp_outcome_prev_year"], "gdp", Role.Result, 2025);
        AssertGives(report, row["cpi_target"], "consumer_prices", Role.Target, 2026);
        AssertGives(report, row["surveyed_unemployment_target"], "surveyed_unemployment", Role.Target, 2026);
        AssertGives(report, row["budget_revenue_growth_target"], "budget_revenue", Role.Target, 2026);
    }

    private static void AssertGives(Report report, string cell, string indicator, Role role, int year)
    {
        var digits = new string([.. cell.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]);
        if (digits.Length == 0)
            return;
        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        Assert.Contains(
            report.Observations,
            one => (one.Concept, one.Role, one.Period, one.IsOfOneYear, one.Value) == (indicator, role, year, true, value)
        );
    }
}
