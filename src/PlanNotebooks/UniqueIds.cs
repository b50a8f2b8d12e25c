namespace PlanNotebooks;

/// <summary>Gives every report an id of its own, as <see cref="Corpus.Of(IEnumerable{Report})"/> does, where reports are read one at a
/// time.</summary>
/// <remarks>It keeps the ids that it gave, and nothing else of the reports.</remarks>
public sealed class UniqueIds
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The report as it is, or, where another had its id before, under that id with a number: 330100-2020-work-2.</summary>
    /// <param name="report">The next report.</param>
    public Report Of(Report report) => _counts.TryAdd(report.Id, 1) ? report : report.WithId(NextTo(report.Id));

    private string NextTo(string id)
    {
        string next;
        do next = $"{id}-{++_counts[id]}";
        while (!_counts.TryAdd(next, 1));
        return next;
    }
}
