using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Indicators;

/// <summary>The indicators that labels are matched to: the library's, and those that a corpus adds.</summary>
public sealed class IndicatorTable
{
    private readonly Dictionary<string, Indicator> byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator>.AlternateLookup<ReadOnlySpan<char>> labels;

    private IndicatorTable(IEnumerable<Indicator> indicators)
    {
        foreach (var indicator in indicators)
        {
            byCode[indicator.Code] = indicator;
            foreach (var label in indicator.Aliases.Prepend(indicator.Chinese)) byLabel[label] = indicator;
        }

        labels = byLabel.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The indicators that the library knows.</summary>
    public static IndicatorTable Default { get; } = new(Read(TsvTable.Embedded("indicators.tsv")));

    /// <summary>All indicators, in the order of the table.</summary>
    public IReadOnlyCollection<Indicator> All => byCode.Values;

    /// <summary>The indicator with a code, or null.</summary>
    public Indicator? ByCode(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>The indicator that a label names for a whole region, or null.</summary>
    /// <param name="label">The label, folded.</param>
    /// <param name="unit">The printed unit, which tells 收储地块 by area from 收储地块 by number; null for any.</param>
    internal Indicator? Match(ReadOnlySpan<char> label, string? unit)
    {
        if (!TryFind(label, out var found)) return null;
        return unit is null or "%" or "百分点" || Fits(unit, found.Unit) ? found : null;
    }

    /// <summary>Whether a label, with or without the region before it, names an indicator.</summary>
    internal bool Knows(ReadOnlySpan<char> label) => TryFind(label, out _);

    private bool TryFind(ReadOnlySpan<char> label, out Indicator found)
    {
        if (labels.TryGetValue(label, out found!)) return true;
        var prefix = Words.RegionPrefix.AtStart(label);
        return prefix > 0 && prefix < label.Length && labels.TryGetValue(label[prefix..], out found!);
    }

    private static bool Fits(string unit, string indicatorUnit)
    {
        var (printed, own) = (Units.DimensionOf(unit), Units.DimensionOf(indicatorUnit));
        return printed == own || (IsMoney(printed) && IsMoney(own))
            || (printed == "volume-or-area" && (own is "area" or "volume"))
            || (IsHeads(printed) && IsHeads(own))
            || own.Length == 0;
    }

    private static bool IsMoney(string dimension) => dimension is "money" or "money-foreign";

    private static bool IsHeads(string dimension) => dimension is "people" or "visits" or "households";

    private static IEnumerable<Indicator> Read(TsvTable table) => table.Rows.Select(row => new Indicator(
        row["code"], row["name_zh"], row["name_en"], row["unit"], BasisOf(row["growth_basis"]), row.List("aliases")));

    private static GrowthBasis? BasisOf(string word) => word switch
    {
        "real" => GrowthBasis.Real,
        "nominal" => GrowthBasis.Nominal,
        _ => null,
    };
}
