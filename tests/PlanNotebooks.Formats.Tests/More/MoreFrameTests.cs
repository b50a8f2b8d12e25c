namespace PlanNotebooks.Formats.Tests.More;

/// <summary>What further reports say of themselves: the region, the plan year and the kind of each, or none of them.</summary>
public sealed class MoreFrameTests
{
    /// <summary>The reports whose text does not tell the region: 我市, without a name.</summary>
    private static readonly string[] Unnamed =
    [
        "anshan_2003.txt",
        "changsha_2017.txt",
        "jinhua_2011.txt",
        "qingdao_2018.txt",
    ];

    /// <summary>The reports whose file is named for another year than the report's, or another county.</summary>
    private static readonly string[] Misnamed =
    [
        "2024_区县级_130633.txt",
        "2023_区县级_130633.txt",
        "保定市_2006_report.txt",
    ];

    private static readonly (string File, string Code)[] Cities =
    [
        ("anshan", "210300"),
        ("changsha", "430100"),
        ("fangchenggang", "450600"),
        ("jinhua", "330700"),
        ("longyan", "350800"),
        ("ordos", "150600"),
        ("qingdao", "370200"),
    ];

    [MoreReportsFact]
    public void PlanYear_IsTheFilesOrUnknown() =>
        Assert.Empty(
            MoreReports
                .All.Reports.AsEnumerable()
                .Where(report =>
                    !Misnamed.Contains(report.Source)
                    && report.Frame.PlanYear is { } year
                    && !report.Source.Contains($"{year}", StringComparison.Ordinal)
                )
                .Select(report => report.Id)
        );

    [MoreReportsFact]
    public void Region_OfAProvinceOrACity_IsTheOneThatItIsNamedFor() =>
        Assert.Empty(
            MoreReports
                .All.Reports.AsEnumerable()
                .Where(report => report.Frame.Region is { } region && !Fits(report.Source, region.Name, region.Code!))
                .Select(report => $"{report.Source}: {report.Id}")
        );

    [MoreReportsFact]
    public void Region_IsUnknownOnlyWhereTheTextDoesNotTell() =>
        Assert.Empty(
            MoreReports
                .All.Reports.AsEnumerable()
                .Where(report => report.Frame.Region is null)
                .Select(report => report.Source)
                .Except(Unnamed)
                .Except(["jinhua_2017.txt"])
        );

    [MoreReportsFact]
    public void Kind_IsWorkReport() =>
        Assert.Empty(
            MoreReports
                .All.Reports.AsEnumerable()
                .Where(report =>
                    report.Frame.Kind != PlanNotebooks.Structure.ReportKind.Work
                    && report.Source != "保定市_2011_report.txt"
                )
                .Select(report => report.Id)
        );

    /// <summary>2025年广西政府工作报告.docx is of 广西壮族自治区; 2020_区县级_130608.txt of the county with that code, but for two that hold another's
    /// report.</summary>
    private static bool Fits(string source, string name, string code)
    {
        if (source.Contains("区县级", StringComparison.Ordinal))
            return source.Contains(code, StringComparison.Ordinal) || code is "371526" or "510421";
        foreach (var (file, city) in Cities)
            if (source.StartsWith(file, StringComparison.Ordinal))
                return code == city;
        return source.Contains(Stem(name), StringComparison.Ordinal);
    }

    private static string Stem(string name) => name.EndsWith("高阳县", StringComparison.Ordinal) ? "高阳县" : name[..2];
}
