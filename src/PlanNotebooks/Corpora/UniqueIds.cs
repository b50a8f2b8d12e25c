using System.Globalization;

namespace PlanNotebooks;

/// <summary>Gives every report an id of its own, as <see cref="Corpus.Of(IEnumerable{Report})"/> does, where reports are read one at a
/// time.</summary>
/// <remarks>
/// A report's id is told by the report alone, and reports differ in it where their texts do. The same text once more, where a program
/// puts it in twice, has a number: 330100-2020-work-k3f9q2-2; of a folder such a copy is passed over as a duplicate. It keeps the ids
/// that it gave, and nothing else of the reports.
/// </remarks>
public sealed class UniqueIds
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The report as it is, or, where the same text had its id before, under that id with a number.</summary>
    /// <param name="report">The next report.</param>
    public Report Of(Report report)
    {
        if (_given.Add(report.Id))
            return report;
        var copies = 2;
        while (!_given.Add(Numbered(report.Id, copies)))
            copies++;
        return report.WithId(Numbered(report.Id, copies));
    }

    private static string Numbered(string id, int copies) => string.Create(CultureInfo.InvariantCulture, $"{id}-{copies}");
}
