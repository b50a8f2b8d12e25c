using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>The columns that tables of analyses have in common: a region, an indicator, a value with its sentence, a gap.</summary>
internal static class CommonColumns
{
    /// <summary>The region of a row's observation, named in the language spoken now.</summary>
    public static Column<TRow> Region<TRow>(Func<TRow, Observation> of, bool hidden = false) =>
        Region<TRow>(row => of(row).RegionCode, row => of(row).Region, hidden);

    /// <summary>A region that is known by its code, or where that is not known by its name alone.</summary>
    public static Column<TRow> Region<TRow>(Func<TRow, string?> code, Func<TRow, string?> name, bool hidden = false) =>
        RegionColumn.Of("region", code, name, hidden: hidden);

    /// <summary>The region of another observation than the row's own, such as the level above; empty where there is none.</summary>
    public static Column<TRow> OtherRegion<TRow>(string key, Func<TRow, Observation?> of, string heading) =>
        RegionColumn.OfOther<TRow>(key, row => of(row)?.RegionCode, row => of(row)?.Region, heading);

    /// <summary>An indicator: its code as value, its name for people.</summary>
    public static Column<TRow> Indicator<TRow>(
        Func<TRow, Indicator> of,
        string key = "indicator",
        string heading = "Indicator 指标"
    ) => Column.Of(key, (TRow row) => of(row).Code, heading, row => of(row).Heading);

    /// <summary>A value with its bound and its sentence: 6.5%左右; empty where there is none.</summary>
    public static Column<TRow> Bounded<TRow>(string key, Func<TRow, Observation?> of, string heading) =>
        Sourced(key, of, heading, ObservationText.Bounded);

    /// <summary>An outcome with its bound, whether it is an estimate, and its sentence; empty where there is none.</summary>
    public static Column<TRow> Outcome<TRow>(
        string key,
        Func<TRow, Observation?> of,
        string heading,
        bool hidden = false
    ) => Sourced(key, of, heading, ObservationText.Outcome, hidden);

    /// <summary>The id of an observation, which displays leave out.</summary>
    public static Column<TRow> Id<TRow>(string key, Func<TRow, Observation?> of) =>
        Column.Of(key, (TRow row) => of(row)?.Id, hidden: true);

    /// <summary>A gap, in points or per cent as its unit says; what stands where there is none is empty or told by
    /// <paramref name="none"/>.</summary>
    public static Column<TRow> Gap<TRow>(Func<TRow, Gap?> of, string heading, Func<string>? none = null) =>
        Column.Of(
            "gap",
            (TRow row) => of(row)?.Value,
            heading,
            row => of(row)?.ToString() ?? none?.Invoke() ?? ""
        );

    /// <summary>The unit of a gap, which displays leave out.</summary>
    public static Column<TRow> GapUnit<TRow>(Func<TRow, Gap?> of) =>
        Column.Of("gap_unit", (TRow row) => of(row)?.Unit, hidden: true);

    /// <summary>Percentage points with their sign and their unit, which stands in a hidden column of its own too.</summary>
    public static Column<TRow>[] PointsAndUnit<TRow>(string key, Func<TRow, decimal?> of, string heading)
    {
        Gap? InPoints(TRow row) => of(row) is { } points ? new Gap(points, Analysis.Gap.Points) : null;
        return
        [
            Column.Of(key, of, heading, row => InPoints(row)?.ToString() ?? ""),
            Column.Of($"{key}_unit", (TRow row) => InPoints(row)?.Unit, hidden: true),
        ];
    }

    /// <summary>Percentage points, with their unit and what has one with its sign.</summary>
    public static Column<TRow> Points<TRow>(
        string key,
        Func<TRow, decimal?> of,
        string heading,
        bool hidden = false,
        bool signed = true
    ) =>
        Column.Of(
            key,
            of,
            heading,
            row => of(row) is { } points ? new Gap(points, Analysis.Gap.Points).Shown(signed) : "",
            hidden: hidden
        );

    /// <summary>A value in %: a share, or with its sign a rate.</summary>
    public static Column<TRow> Percent<TRow>(
        string key,
        Func<TRow, decimal?> of,
        string heading,
        bool signed = false,
        Func<TRow, string?>? tip = null,
        bool hidden = false
    ) =>
        Column.Of(
            key,
            of,
            heading,
            row => of(row) is { } value ? Amounts.Of(value, "%", signed) : "",
            tip,
            hidden
        );

    private static Column<TRow> Sourced<TRow>(
        string key,
        Func<TRow, Observation?> of,
        string heading,
        Func<Observation, string> show,
        bool hidden = false
    ) =>
        Column.Of(
            key,
            (TRow row) => of(row)?.Value,
            heading,
            row => of(row) is { } one ? show(one) : "",
            row => of(row) is { } one ? ObservationText.Tip(one) : null,
            hidden
        );
}
