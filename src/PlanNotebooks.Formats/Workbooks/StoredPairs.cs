using PlanNotebooks.Analysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Targets beside outcomes, made region by region, in the order of the analyses over all regions.</summary>
internal sealed class StoredPairs : IDisposable
{
    private const string CodeColumn = "indicator";
    private const string NameColumn = "indicator_name";
    private static readonly Corpus None = Corpus.Of();
    private readonly List<AmbitionRank> _ambition = [];
    private readonly List<bool> _isOfficial = [];

    /// <summary>The rows of <see cref="Analysis.Ambition"/>.</summary>
    public StoredRows Ambition { get; } = new(Of(Analysis.Ambition.Of(None)), step: 1);

    /// <summary>The rows of <see cref="Analysis.Attainment"/>.</summary>
    public StoredRows Attainment { get; } = new(Of(Analysis.Attainment.Of(None)), step: 1);

    /// <summary>Adds the pairs of a region; regions come in the order of their codes.</summary>
    public void Add(Corpus region)
    {
        var (ambition, attainment) = (Analysis.Ambition.Of(region), Analysis.Attainment.Of(region));
        Ambition.Add(Of(ambition));
        _ambition.AddRange(ambition.AsEnumerable().Select(AmbitionRank.Of));
        Attainment.Add(Of(attainment));
        _isOfficial.AddRange(attainment.AsEnumerable().Select(row => row.Target.Origin == Origin.Statistics));
    }

    /// <summary>Puts the pairs of all regions in one order: by rank; what reports planned before what is planned officially
    /// alone.</summary>
    public void Order()
    {
        Ambition.Order([.. Enumerable.Range(0, _ambition.Count).OrderBy(i => _ambition[i])]);
        Attainment.Order([.. Enumerable.Range(0, _isOfficial.Count).OrderBy(i => _isOfficial[i])]);
    }

    private static Table Of(Table<AmbitionRow> rows) => Named(rows, row => row.Indicator);

    private static Table Of(Table<AttainmentRow> rows) => Named(rows, row => row.Indicator);

    /// <summary>The rows with the indicator's name beside its code, as display shows it.</summary>
    private static Table Named<TRow>(Table<TRow> rows, Func<TRow, Indicator> indicator)
    {
        var shown = rows.ShownColumns.Select(place => rows.Columns[place].Name);
        return rows.With(Column.Of(NameColumn, (TRow row) => indicator(row).Heading, "Indicator's name 指标名称"))
            .Show([.. shown.SelectMany(name => name == CodeColumn ? [NameColumn, name] : new[] { name })]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Ambition.Dispose();
        Attainment.Dispose();
    }
}
