using System.Text.Json;
using System.Text.Json.Serialization;
using PlanNotebooks.Disk;
using PlanNotebooks.Indicators;

namespace PlanNotebooks;

/// <summary>Reports that come back region by region: analyses that hold targets against outcomes need those of one region at a time.
/// What they need of each waits on disk.</summary>
/// <param name="isHeld">Whether the reports are held in any case, so that none needs to wait on disk.</param>
internal sealed class StoredRegions(bool isHeld) : IDisposable
{
    private readonly JsonSerializerOptions _json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new NoLabelParts(), new PooledStrings() },
    };

    private readonly Dictionary<string, List<Func<Report>>> _reports = new(StringComparer.Ordinal);
    private readonly List<IndicatorTable> _indicators = [];
    private FileStream? _file;
    private long _end;

    /// <summary>The indicators that the reports' labels were matched to.</summary>
    public IndicatorTable Indicators => IndicatorTable.Of(_indicators);

    /// <summary>Keeps a report.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Add(Report report)
    {
        if (!_indicators.Contains(report.Indicators))
            _indicators.Add(report.Indicators);
        var key = report.Frame.Region?.Code ?? report.Id;
        if (!_reports.TryGetValue(key, out var reports))
            _reports[key] = reports = [];
        reports.Add(isHeld ? () => report : Stored(report));
    }

    /// <summary>A corpus for each region in the order of their codes, with the official figures of that region; a report whose region is
    /// not known is one by itself.</summary>
    /// <param name="statistics">The official figures of all regions.</param>
    public IEnumerable<Corpus> Read(Statistics statistics)
    {
        var official = statistics.Figures.AsEnumerable().Select(figure => figure.RegionCode ?? "");
        foreach (var key in _reports.Keys.Union(official).Order(StringComparer.Ordinal))
        {
            var reports = _reports.GetValueOrDefault(key, []).Select(report => report());
            yield return Corpus.Of(reports, [], [], statistics.InRegion(key));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_file is not null)
            WaitingFile.Close(_file);
    }

    private Func<Report> Stored(Report report)
    {
        var stored = StoredReport.Of(report, _indicators.IndexOf(report.Indicators));
        var bytes = JsonSerializer.SerializeToUtf8Bytes(stored, _json);
        var (at, length) = (_end, bytes.Length);
        _file ??= WaitingFile.Create();
        _file.Write(bytes);
        _end += length;
        return () => Restored(at, length);
    }

    private Report Restored(long at, int length)
    {
        var bytes = new byte[length];
        _file!.Position = at;
        _file.ReadExactly(bytes);
        var stored = JsonSerializer.Deserialize<StoredReport>(bytes, _json)!;
        return stored.Restore(_indicators[stored.Indicators]);
    }
}
