using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks;

/// <summary>The figures of the reports that were read, by which another version of a report is told from a copy.</summary>
/// <remarks>A copy in another format may put a figure in another year or section; what it is of, and its value, are the same.
/// Of every report a sum is kept, which tells whether another has the same figures, and of the last 2,000 each figure, which tells
/// which others it has.</remarks>
internal sealed class KnownFigures
{
    private const int MostReports = 2048;
    private readonly Chunks<int> _sums = new();
    private readonly (long Report, Figure[] Figures)[] _last = new (long, Figure[])[MostReports];

    /// <summary>A number of a report: by a hash what it is of, and its value.</summary>
    private readonly record struct Figure(int Of, decimal Value);

    /// <summary>Adds the figures of the next report.</summary>
    public void Add(IReadOnlyList<Observation> observations)
    {
        var figures = All(observations).Select(one => one.Figure).ToArray();
        var report = _sums.Add(SumOf(figures));
        _last[report % MostReports] = (report, figures);
    }

    /// <summary>How a report's figures differ from those of one that was added; null where they do not.</summary>
    /// <param name="report">Which was added, from 0.</param>
    /// <param name="observations">What the other report states.</param>
    public string? Difference(int report, IReadOnlyList<Observation> observations)
    {
        var figures = All(observations).ToList();
        if (SumOf(figures.Select(one => one.Figure)) == _sums.At(report, 1)[0])
            return null;
        var (number, known) = _last[report % MostReports];
        return number == report ? Difference(known, figures) : "its figures are others";
    }

    private static string Difference(Figure[] known, List<(Observation Of, Figure Figure)> figures)
    {
        var gone = known.CountBy(one => one).ToDictionary();
        var added = figures.FindAll(one => !Take(gone, one.Figure));
        var left = gone.Values.Sum();
        var count = Math.Max(added.Count, left);
        var differ = string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "figure differs" : "figures differ")}");
        if (added.Count == 0)
            return $"{differ}, which this one lacks";
        var (first, figure) = added[0];
        var at = Array.FindIndex(known, one => one.Of == figure.Of && gone[one] > 0);
        var there = at < 0 ? "is not there" : $"is {Amounts.Of(known[at].Value, first.Unit)} there";
        return $"{differ}, the first is {first.Label}, {Amounts.Of(figure.Value, first.Unit)} here, which {there}";
    }

    /// <summary>Takes a figure out of those that are left, where it is among them.</summary>
    private static bool Take(Dictionary<Figure, int> left, Figure figure)
    {
        var count = left.GetValueOrDefault(figure);
        if (count > 0)
            left[figure] = count - 1;
        return count > 0;
    }

    /// <summary>The numbers of a report; of a range both.</summary>
    private static IEnumerable<(Observation Of, Figure Figure)> All(IReadOnlyList<Observation> observations) =>
        from one in observations
        from value in (decimal?[])[one.Value, one.Upper]
        where value is not null
        select (one, new Figure(HashCode.Combine(one.Label, one.Measure, one.Unit), value.Value));

    /// <summary>The same whatever the order of the figures.</summary>
    private static int SumOf(IEnumerable<Figure> figures) => figures.Aggregate(0, (sum, one) => unchecked(sum + one.GetHashCode()));
}
