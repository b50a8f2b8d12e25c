using Microsoft.Data.Analysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Shown;

/// <summary>Indicators and regions that a frame's rows are picked by.</summary>
internal static class ValuesAsked
{
    private static readonly Kind OfIndicators = new(IndicatorTable.Met.ContainsKey, (_, code) => NamesAsked.CheckIndicator(code));
    private static readonly Dictionary<string, Kind> Kinds = new(StringComparer.Ordinal)
    {
        [FrameLayout.Indicator] = OfIndicators,
        ["concept"] = OfIndicators,
        [FrameLayout.Region] = new(
            name => NamesAsked.CodeOf(name) is not null,
            (frame, name) => NamesAsked.CheckRegion(name, RegionsOf(frame))
        ),
        [FrameLayout.RegionCode] = new(
            RegionTable.Knows,
            (frame, code) => NamesAsked.CheckRegionCode(code, RegionsOf(frame))
        ),
    };

    /// <summary>What to say of values that no row has; null where there is nothing to say, or the column has words of its own.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The column that they are looked for in.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="KeyNotFoundException">Nobody knows one of them; names the nearest.</exception>
    public static string? Check(DataFrame frame, DataFrameColumn column, IReadOnlySet<string?> values)
    {
        var cells = Cells(column).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (!Kinds.TryGetValue(column.Name, out var kind) || (cells.Count > 0 && !cells.Any(kind.Knows)))
            return null;
        var missing = values.OfType<string>().Except(cells).ToList();
        missing.ForEach(value => kind.Check(frame, value));
        return cells.Count == 0 || missing.Count == 0 ? null : NoRow(column.Name, missing);
    }

    private static string NoRow(string column, List<string> missing)
    {
        var said = Texts.Say("asked.no-row", ("column", column), ("values", string.Join(Punctuation.Item, missing)));
        var isWider =
            column == FrameLayout.Indicator && missing.Exists(code => IndicatorTable.Met[code].Scope == IndicatorScope.Extended);
        return isWider ? said + Bilingual.Pick(" ", "") + Texts.Say("asked.concept") : said;
    }

    private static IEnumerable<Region> RegionsOf(DataFrame frame)
    {
        var names = Cells(frame, FrameLayout.Region);
        var codes = Cells(frame, FrameLayout.RegionCode);
        return Enumerable.Range(0, Math.Max(names.Count, codes.Count))
            .Select(row => new Region(names.ElementAtOrDefault(row) ?? "", codes.ElementAtOrDefault(row)));
    }

    private static List<string?> Cells(DataFrame frame, string column) =>
        frame.Columns.FirstOrDefault(one => one.Name == column) is { } found ? Cells(found) : [];

    // Of a column without any cells the package throws.
    private static List<string?> Cells(DataFrameColumn column) =>
        [.. Enumerable.Range(0, checked((int)column.Length)).Select(row => column[row] as string)];

    /// <summary>What a column's values are.</summary>
    /// <param name="Knows">Whether the library knows one.</param>
    /// <param name="Check">Refuses one that nobody knows.</param>
    private sealed record Kind(Func<string, bool> Knows, Action<DataFrame, string> Check);
}
