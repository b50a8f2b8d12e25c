using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>The columns of a table of reports.</summary>
internal static class ReportColumns
{
    public static IReadOnlyList<Column<Report>> All { get; } =
    [
        Column.Of("id", (Report report) => report.Id, "Id 编号"),
        RegionColumn.Of("region", (Report report) => report.Frame.Region?.Code, report => report.Frame.Region?.Name),
        Column.Of("kind", (Report report) => report.Frame.Kind, "Kind 类型"),
        Column.Of("review_year", (Report report) => report.Frame.ReviewYear, "Year reviewed 回顾年"),
        Column.Of("plan_year", (Report report) => report.Frame.PlanYear, "Year planned 计划年"),
        Column.Of("title", (Report report) => report.Frame.Title, "Title 标题", hidden: true),
        Column.Of(
            "results",
            (Report report) => report.Observations.Count(observation => observation.Role == Role.Result),
            "Results 实绩"
        ),
        Column.Of(
            "targets",
            (Report report) => report.Observations.Count(observation => observation.Role == Role.Target),
            "Targets 目标"
        ),
        Column.Of("region_code", (Report report) => report.Frame.Region?.Code, "Code 代码"),
        Column.Of("source", (Report report) => report.Source, "File 文件"),
    ];
}
