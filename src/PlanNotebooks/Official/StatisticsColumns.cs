namespace PlanNotebooks.Official;

/// <summary>The columns of a table of official figures; docs/statistics.md says what each holds.</summary>
internal static class StatisticsColumns
{
    /// <summary>The columns that it must have.</summary>
    public static IReadOnlyList<string> Needed { get; } =
    ["region_code", "year", "indicator", "measure", "value", "unit", "source"];

    /// <summary>Every column that it may have.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "region_code",
        "region",
        "year",
        "months",
        "indicator",
        "label",
        "measure",
        "value",
        "upper",
        "unit",
        "bound",
        "role",
        "basis",
        "status",
        "territory",
        "source",
        "publisher",
        "date",
        "address",
        "note",
    ];
}
