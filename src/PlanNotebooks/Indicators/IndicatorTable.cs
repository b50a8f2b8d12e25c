using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Indicators;

/// <summary>The indicators that labels are matched to: the library's, and those that a corpus adds.</summary>
/// <remarks>
/// A label is an indicator where it is its name or an alias, with or without the region before it (全市), quotation marks in it, a light verb
/// at its head (完成, 推进) or a light noun at its end (项目, 工程), and where the unit fits. More than that belongs into the table.
/// A label that is an indicator of the extended scope is nothing in the base scope, however close a base indicator is: 科技型中小企业总数 is
/// a stock, and never 科技型中小企业, whose code is for those newly recognised.
/// </remarks>
public sealed class IndicatorTable
{
    private static readonly WordSet Heads = Words.Of("match-head");
    private static readonly WordSet Tails = Words.Of("match-tail");

    private readonly Dictionary<string, List<Indicator>> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> _byCode = new(StringComparer.Ordinal);
    private readonly List<(AliasPattern Pattern, Indicator Indicator)> _patterns = [];
    private readonly Dictionary<string, List<Indicator>>.AlternateLookup<ReadOnlySpan<char>> _labels;

    private IndicatorTable(IEnumerable<Indicator> indicators)
    {
        foreach (var indicator in indicators) Add(indicator);
        _labels = _byLabel.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The indicators that the library knows.</summary>
    public static IndicatorTable Default { get; } = new(Read(TsvTable.Embedded("indicators.tsv")));

    /// <summary>A table of indicators; where two share a label, the unit decides, and then the earlier one.</summary>
    internal static IndicatorTable Of(IEnumerable<Indicator> indicators) => new(indicators);

    /// <summary>The tables as one; of a code that several have, the first one's indicator.</summary>
    internal static IndicatorTable Of(IReadOnlyList<IndicatorTable> tables) => tables.Count switch
    {
        0 => Default,
        1 => tables[0],
        _ => new(tables.SelectMany(table => table.All).DistinctBy(indicator => indicator.Code)),
    };

    /// <summary>The indicators of a table with the columns of indicators.tsv, a row each.</summary>
    internal static IReadOnlyList<Indicator> From(TsvTable table) => Read(table).ToList();

    /// <summary>All indicators, in the order of the table.</summary>
    public IReadOnlyCollection<Indicator> All => _byCode.Values;

    /// <summary>The indicator with a code, or null.</summary>
    public Indicator? ByCode(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>Reads indicators from text in the form of indicators.tsv: a header line with at least <c>code</c> and <c>name_zh</c>, then a line each.</summary>
    /// <exception cref="FormatException">A line has no code or no name, or more cells than the header.</exception>
    public static IndicatorTable Parse(string tsv) => new(Read(TsvTable.Parse("indicators.tsv", tsv)));

    /// <summary>This table with the indicators of another; where both have a code, the other's indicator stands.</summary>
    public IndicatorTable With(IndicatorTable others) => new([.. All.Where(indicator => others.ByCode(indicator.Code) is null), .. others.All]);

    /// <summary>The indicator that a label names for a whole region, or null.</summary>
    /// <param name="label">The label, folded.</param>
    /// <param name="unit">The printed unit, which tells 收储地块 by area from 收储地块 by number; null for any.</param>
    /// <param name="scope">Whether the extended indicators count too.</param>
    internal Indicator? Match(string label, string? unit, IndicatorScope scope = IndicatorScope.Base)
    {
        if (label.Contains('“')) label = label.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
        var span = WithoutRegion(label);
        var found = Exact(label, unit) ?? Exact(span, unit) ?? Trimmed(span, unit) ?? Pattern(span, unit);
        return found?.Scope <= scope ? found : null;
    }

    /// <summary>Whether a label, with or without the region before it, is an indicator's name or alias.</summary>
    /// <param name="label">The label, folded.</param>
    /// <param name="scope">
    /// Whether the extended indicators count too: not where a verb before the label makes it another thing, as in 新增科技型中小企业19家、高新技术企业7家.
    /// </param>
    internal bool Knows(ReadOnlySpan<char> label, IndicatorScope scope = IndicatorScope.Base) => IsIn(label, scope) || IsIn(WithoutRegion(label), scope);

    private static ReadOnlySpan<char> WithoutRegion(ReadOnlySpan<char> label)
    {
        var prefix = Words.RegionPrefix.AtStart(label);
        return prefix > 0 && prefix < label.Length ? label[prefix..] : label;
    }

    private bool IsIn(ReadOnlySpan<char> label, IndicatorScope scope) => _labels.TryGetValue(label, out var found) && found.Exists(indicator => indicator.Scope <= scope);

    private Indicator? Exact(ReadOnlySpan<char> label, string? unit)
    {
        if (!_labels.TryGetValue(label, out var found)) return null;
        foreach (var indicator in found)
            if (UnitFit.Fits(unit, indicator.Unit)) return indicator;
        return null;
    }

    private Indicator? Trimmed(ReadOnlySpan<char> label, string? unit)
    {
        var (head, tail) = (Heads.AtStart(label), Tails.AtEnd(label));
        if (head > 0 && head < label.Length && Exact(label[head..], unit) is { } withoutHead) return withoutHead;
        if (tail > 0 && tail < label.Length && Exact(label[..^tail], unit) is { } withoutTail) return withoutTail;
        return head > 0 && tail > 0 && head + tail < label.Length ? Exact(label[head..^tail], unit) : null;
    }

    /// <summary>The indicator whose pattern a label fits; none for totals and averages of several years, whose words a gap would swallow.</summary>
    private Indicator? Pattern(ReadOnlySpan<char> label, string? unit)
    {
        if (label.Contains("累计", StringComparison.Ordinal) || label.Contains("年均", StringComparison.Ordinal)) return null;
        foreach (var (pattern, indicator) in _patterns)
            if (pattern.Fits(label) && UnitFit.Fits(unit, indicator.Unit)) return indicator;
        return null;
    }

    private void Add(Indicator indicator)
    {
        _byCode[indicator.Code] = indicator;
        foreach (var label in indicator.Aliases.Prepend(indicator.Chinese))
        {
            if (label.Contains('*')) _patterns.Add((new AliasPattern(label), indicator));
            else if (_byLabel.TryGetValue(label, out var others)) others.Add(indicator);
            else _byLabel[label] = [indicator];
        }
    }

    private static IEnumerable<Indicator> Read(TsvTable table) => table.Rows.Select(row => new Indicator(
        Needed(row, "code"), Needed(row, "name_zh"), row["name_en"], row["unit"], BasisOf(row["growth_basis"]), row["desired"] == "less" ? Desired.Less : Desired.More, row.List("aliases"))
    {
        Scope = row["scope"] == "extended" ? IndicatorScope.Extended : IndicatorScope.Base,
        Related = row.List("related"),
        Not = row.List("not"),
        Note = row["note"],
    });

    private static string Needed(TsvRow row, string column) => row[column] is { Length: > 0 } cell
        ? cell : throw new FormatException($"{row.Table.Name}, line {row.Line}: no {column}.");

    private static GrowthBasis? BasisOf(string word) => word switch
    {
        "real" => GrowthBasis.Real,
        "nominal" => GrowthBasis.Nominal,
        _ => null,
    };
}
