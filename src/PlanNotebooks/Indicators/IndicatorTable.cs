using System.Collections.Concurrent;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Indicators;

/// <summary>The indicators that labels are matched to: the library's, and those that a corpus adds.</summary>
/// <remarks>
/// A label is an indicator where it is its name or an alias, with or without the region before it (全市), quotation marks in it, a light verb
/// at its head (完成, 推进) or a light noun at its end (项目, 工程), or says the same in other words (<see cref="IndicatorTerms"/>), and where
/// the unit
/// fits. More than that belongs into the table.
/// A label that is an indicator of the extended scope is nothing in the base scope, however close a base indicator is: 科技型中小企业总数 is
/// a stock, and never 科技型中小企业, whose code is for those newly recognised.
/// </remarks>
public sealed class IndicatorTable
{
    private static readonly WordClass Heads = WordClasses.Of("match-head");
    private static readonly WordClass Tails = WordClasses.Of("match-tail");
    private static readonly WordClass Reckonings = WordClasses.Of("reckoning");

    private static readonly WordClass OverYears = new(["累计", "年均", "每年"]);

    private const string Added = "新增";
    private const string Capped = "capped";
    private readonly LabelIndex _byLabel;
    private readonly LabelIndex _byTerms;
    private readonly Dictionary<string, Indicator> _byCode = new(StringComparer.Ordinal);
    private readonly CharacterSet _firsts;
    private readonly CharacterSet _lasts;
    private readonly List<(AliasPattern Pattern, Indicator Indicator)> _patterns = [];
    private readonly List<(AliasPattern Pattern, Indicator Indicator)> _patternsInTerms = [];

    private IndicatorTable(IEnumerable<Indicator> indicators)
    {
        var labels = new Dictionary<string, List<Indicator>>(StringComparer.Ordinal);
        var terms = new Dictionary<string, List<Indicator>>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
            Add(indicator, labels, terms);
        (_byLabel, _byTerms) = (new LabelIndex(labels), new LabelIndex(terms));
        _firsts = new CharacterSet(
            terms.Keys.Concat(IndicatorTerms.Written).Where(label => label.Length > 0).Select(label => label[0])
        );
        _lasts = new CharacterSet(
            terms.Keys.Concat(IndicatorTerms.Written).Where(label => label.Length > 0).Select(label => label[^1])
        );
    }

    /// <summary>Every indicator of a table that this process has made, by its code: data frames know codes and no table.</summary>
    internal static ConcurrentDictionary<string, Indicator> Met { get; } = new(StringComparer.Ordinal);

    /// <summary>The indicators that the library knows.</summary>
    public static IndicatorTable Default { get; } = new(Read(TsvTable.Embedded("indicators.tsv")));

    /// <summary>A table of indicators; where two share a label, the unit decides, and then the earlier one.</summary>
    internal static IndicatorTable Of(IEnumerable<Indicator> indicators) => new(indicators);

    /// <summary>The tables as one; of a code that several have, the first one's indicator.</summary>
    internal static IndicatorTable Of(IReadOnlyList<IndicatorTable> tables) =>
        tables.Count switch
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

    /// <summary>Reads indicators from text in the form of indicators.tsv: a header line with at least <c>code</c> and <c>name_zh</c>,
    /// then a line each.</summary>
    /// <exception cref="FormatException">A line has no code or no name, or more cells than the header.</exception>
    public static IndicatorTable Parse(string tsv) => new(Read(TsvTable.Parse("indicators.tsv", tsv)));

    /// <summary>This table with the indicators of another; where both have a code, the other's indicator stands.</summary>
    public IndicatorTable With(IndicatorTable others) =>
        new([.. All.Where(indicator => others.ByCode(indicator.Code) is null), .. others.All]);

    /// <summary>The indicator that a label names for a whole region, or null.</summary>
    /// <param name="label">The label, folded.</param>
    /// <param name="unit">The printed unit, which tells 收储地块 by area from 收储地块 by number; null for any.</param>
    /// <param name="scope">Whether the extended indicators count too.</param>
    internal Indicator? Match(string label, string? unit, IndicatorScope scope = IndicatorScope.Base) =>
        Named(label, unit) is { } found && found.Scope <= scope ? found : null;

    /// <summary>The indicator of any scope that a label names.</summary>
    internal Indicator? Named(ReadOnlySpan<char> label, string? unit)
    {
        if (label.Contains('“'))
            label = label.ToString().Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
        var span = WithoutRegion(label);
        return Exact(label, unit)
            ?? (span.Length < label.Length ? Exact(span, unit) : null)
            ?? Trimmed(span, unit)
            ?? AddedTo(span, unit)
            ?? InTerms(label, unit)
            ?? Pattern(_patterns, span, unit)
            ?? Reckoned(label, unit);
    }

    /// <summary>一般公共预算收入 of 一般公共预算收入(扣除留抵退税因素): how a figure is reckoned makes it no other; what it holds (不含新区,
    /// 剔除烟草) does.</summary>
    private Indicator? Reckoned(ReadOnlySpan<char> label, string? unit)
    {
        var bare = EndBracket.WithoutRemark(label);
        return bare.Length < label.Length && Reckonings.IsIn(label[bare.Length..]) ? Named(bare, unit) : null;
    }

    /// <summary>Whether a label, with or without the region before it, is an indicator's name or alias.</summary>
    /// <param name="label">The label, folded.</param>
    /// <param name="scope">
    /// Whether the extended indicators count too: not where a verb before the label makes it another thing, as in 新增科技型中小企业19家、高新技术企业7家.
    /// </param>
    internal bool Knows(ReadOnlySpan<char> label, IndicatorScope scope = IndicatorScope.Base) =>
        IsIn(label, scope) || IsIn(WithoutRegion(label), scope);

    private static ReadOnlySpan<char> WithoutRegion(ReadOnlySpan<char> label)
    {
        while (WordClasses.RegionPrefix.HeadOf(label) is var prefix and > 0)
            label = label[prefix..];
        return label;
    }

    private bool IsIn(ReadOnlySpan<char> label, IndicatorScope scope)
    {
        if (_byLabel.Of(label) is { } found)
            return IsAnyIn(found, scope);
        return MayBeInTerms(label)
            && IndicatorTerms.Write(label) is { } written
            && _byTerms.Of(written) is { } inTerms
            && IsAnyIn(inTerms, scope);
    }

    private static bool IsAnyIn(List<Indicator> indicators, IndicatorScope scope) =>
        indicators.FirstThat(scope, static (indicator, widest) => indicator.Scope <= widest) is not null;

    private Indicator? Exact(ReadOnlySpan<char> label, string? unit) => Exact(_byLabel, label, unit);

    private static Indicator? Exact(LabelIndex labels, ReadOnlySpan<char> label, string? unit) =>
        labels.Of(label)?.FirstThat(unit, static (indicator, printed) => UnitFit.Fits(printed, indicator.Unit));

    private Indicator? Trimmed(ReadOnlySpan<char> label, string? unit) => Trimmed(_byLabel, label, unit);

    private static Indicator? Trimmed(LabelIndex labels, ReadOnlySpan<char> label, string? unit)
    {
        var (head, tail) = (Heads.HeadOf(label), Tails.TailOf(label));
        if (head > 0 && Exact(labels, label[head..], unit) is { } withoutHead)
            return withoutHead;
        if (tail > 0 && Exact(labels, label[..^tail], unit) is { } withoutTail)
            return withoutTail;
        return head > 0 && tail > 0 && head + tail < label.Length ? Exact(labels, label[head..^tail], unit) : null;
    }

    /// <summary>新增高新技术企业 for 高新技术企业新增.</summary>
    private Indicator? AddedTo(ReadOnlySpan<char> label, string? unit)
    {
        if (!label.EndsWith(Added, StringComparison.Ordinal))
            return null;
        var thing = label[..^Added.Length];
        return Exact(string.Concat(Added, thing), unit);
    }

    /// <summary>The indicator whose name or alias says the same in other words: R&amp;D经费投入占地区生产总值比重 for 研发经费支出占GDP比重.</summary>
    private Indicator? InTerms(ReadOnlySpan<char> label, string? unit)
    {
        var found = OfTerms(label, unit);
        while (found is null && WordClasses.RegionPrefix.AtStart(label) is var prefix and > 0)
        {
            label = label[prefix..];
            found = OfTerms(label, unit);
        }

        return found;
    }

    /// <summary>Whether a label begins and ends as some label in other words does; most do not, which this tells at once.</summary>
    private bool MayBeInTerms(ReadOnlySpan<char> label) =>
        !label.IsEmpty && _firsts.Contains(label[0]) && _lasts.Contains(label[^1]);

    private Indicator? OfTerms(ReadOnlySpan<char> label, string? unit)
    {
        if (IndicatorTerms.Write(label) is not { } written)
            return null;
        return Exact(_byTerms, written, unit)
            ?? Trimmed(_byTerms, written, unit)
            ?? Pattern(_patternsInTerms, written, unit);
    }

    /// <summary>The indicator whose pattern a label fits; none for totals and averages of several years, whose words a gap would
    /// swallow.</summary>
    private static Indicator? Pattern(
        List<(AliasPattern Pattern, Indicator Indicator)> patterns,
        ReadOnlySpan<char> label,
        string? unit
    )
    {
        foreach (var (pattern, indicator) in patterns)
            if (pattern.Fits(label) && UnitFit.Fits(unit, indicator.Unit))
                return OverYears.IsIn(label) ? null : indicator;
        return null;
    }

    private void Add(
        Indicator indicator,
        Dictionary<string, List<Indicator>> labels,
        Dictionary<string, List<Indicator>> terms
    )
    {
        _byCode[indicator.Code] = indicator;
        Met.TryAdd(indicator.Code, indicator);
        foreach (var label in indicator.Aliases.Prepend(indicator.Chinese))
        {
            var inTerms = IndicatorTerms.Write(label) ?? label;
            if (label.Contains('*'))
            {
                _patterns.Add((new AliasPattern(label), indicator));
                _patternsInTerms.Add((new AliasPattern(inTerms), indicator));
                continue;
            }

            Add(labels, label, indicator);
            Add(terms, inTerms, indicator);
        }
    }

    private static void Add(Dictionary<string, List<Indicator>> labels, string label, Indicator indicator)
    {
        if (!labels.TryGetValue(label, out var indicators))
            labels[label] = [indicator];
        else if (!indicators.Contains(indicator))
            indicators.Add(indicator);
    }

    private static IEnumerable<Indicator> Read(TsvTable table) =>
        table.Rows.Select(row => new Indicator(
            Needed(row, "code"),
            Needed(row, "name_zh"),
            row["name_en"],
            row["unit"],
            BasisOf(row["growth_basis"]),
            row["desired"] is "less" or Capped ? Desired.Less : Desired.More,
            row.List("aliases")
        )
        {
            IsCapped = row["desired"] == Capped,
            Scope = row["scope"] == "extended" ? IndicatorScope.Extended : IndicatorScope.Base,
            Related = row.List("related"),
            Not = row.List("not"),
            Note = row["note"],
        });

    private static string Needed(TsvRow row, string column) =>
        row[column] is { Length: > 0 } cell
            ? cell
            : throw new FormatException($"{row.Table.Name}, line {row.Line}: no {column}.");

    private static GrowthBasis? BasisOf(string word) =>
        word switch
        {
            "real" => GrowthBasis.Real,
            "nominal" => GrowthBasis.Nominal,
            _ => null,
        };
}
