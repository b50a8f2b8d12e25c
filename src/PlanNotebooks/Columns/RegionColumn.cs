using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>Columns of regions: their full Chinese names, shown in short, with the place above where two of a table read alike.</summary>
internal static class RegionColumn
{
    /// <summary>A region that is known by its code, or where that is not known by its name alone.</summary>
    public static Column<TRow> Of<TRow>(
        string key,
        Func<TRow, string?> code,
        Func<TRow, string?> name,
        string heading = "Region 地区",
        bool hidden = false
    ) => Of(key, name, heading, hidden, (TRow row, Func<string?, string?, string> inWords) => inWords(code(row), name(row)));

    /// <summary>Another region than the row's own, such as the level above; empty where there is none.</summary>
    public static Column<TRow> OfOther<TRow>(string key, Func<TRow, string?> code, Func<TRow, string?> name, string heading) =>
        Of(
            key,
            name,
            heading,
            hidden: false,
            (TRow row, Func<string?, string?, string> inWords) =>
                (code(row) ?? name(row)) is null ? "" : inWords(code(row), name(row))
        );

    private static Column<TRow> Of<TRow>(
        string key,
        Func<TRow, string?> name,
        string heading,
        bool hidden,
        Func<TRow, Func<string?, string?, string>, string> shown
    ) =>
        new(
            key,
            heading,
            typeof(string),
            name,
            row => shown(row, RegionNames.Of),
            tip: null,
            alignment: null,
            hidden,
            row => shown(row, RegionNames.InFull)
        );
}
