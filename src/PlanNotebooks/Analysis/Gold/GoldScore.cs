using PlanNotebooks.Observations;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>What was read rightly of one report, held against its gold table.</summary>
/// <remarks>
/// A number counts as found where an observation touches it, and as fully right where measure, value (relative error under 1e-6), unit,
/// role,
/// period, first year (where the table has a column <c>from</c>), bound and indicator are one of the forms that the gold table allows,
/// and the label is like one of them (<see cref="LabelLikeness"/>
/// from 0.75 on). Precision is found over found and false; recall is found over gold; F1 is their harmonic mean. All run from 0 to 1.
/// </remarks>
/// <param name="Gold">The numbers that state something.</param>
/// <param name="Found">How many of them were read.</param>
/// <param name="False">Readings of numbers that state nothing, or that were read before.</param>
/// <param name="FullyRight">How many were read with every field right.</param>
public sealed record GoldScore(int Gold, int Found, int False, int FullyRight)
{
    /// <summary>The numbers found with that field right, by the field's name.</summary>
    public IReadOnlyDictionary<string, int> RightFields { get; init; } = new Dictionary<string, int>();

    /// <summary>What is wrong, in the order that it was found.</summary>
    public IReadOnlyList<GoldFault> Faults { get; init; } = [];

    /// <summary>The share of the readings that are of numbers which state something; 0 where nothing was read.</summary>
    public double Precision => Found + False == 0 ? 0 : (double)Found / (Found + False);

    /// <summary>The share of the numbers that state something which were read; 0 where there are none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Found / Gold;

    /// <summary>Precision and recall in one figure.</summary>
    public double DetectionF1 => F1(Found, Found + False, Gold);

    /// <summary>The same, where only readings with every field right count as found.</summary>
    public double FullyRightF1 => F1(FullyRight, Found + False, Gold);

    /// <summary>The counts of two reports together.</summary>
    public static GoldScore operator +(GoldScore one, GoldScore other) =>
        new(one.Gold + other.Gold, one.Found + other.Found, one.False + other.False, one.FullyRight + other.FullyRight)
        {
            RightFields = FieldComparison.Names.ToDictionary(
                name => name,
                name => one.RightFields.GetValueOrDefault(name) + other.RightFields.GetValueOrDefault(name)
            ),
            Faults = [.. one.Faults, .. other.Faults],
        };

    /// <summary>Scores a report's observations of numbers; targets in words are scored apart.</summary>
    internal static GoldScore Of(IEnumerable<Observation> observations, IReadOnlyList<GoldRow> rows, string raw)
    {
        var taken = new Dictionary<string, Observation>(StringComparer.Ordinal);
        var faults = new List<GoldFault>();
        foreach (var observation in observations.Where(observation => observation.Value is not null))
        {
            var hits = rows.Where(row => row.Overlaps(observation.Start, observation.End)).ToList();
            var free = hits.Where(row => row.IsObservation && !taken.ContainsKey(row.Number))
                .MinBy(row => FieldComparison.WrongFields(observation, row).Count);
            if (free is not null)
                taken[free.Number] = observation;
            else if (!CountsNeitherWay(observation, hits, raw))
                faults.Add(new GoldFault(FaultOf(hits), null, observation));
        }

        return Compare(rows.Where(row => row.IsObservation).ToList(), taken, faults);
    }

    internal static double F1(int right, int predicted, int gold) =>
        predicted + gold == 0 ? 0 : 2.0 * right / (predicted + gold);

    private static string FaultOf(List<GoldRow> hits)
    {
        if (hits.Count == 0)
            return "outside";
        return hits[0].IsObservation ? "twice" : hits[0].Class;
    }

    private static bool CountsNeitherWay(Observation observation, List<GoldRow> hits, string raw) =>
        hits.Exists(row => row.Class == "maybe")
        || (hits.Count == 0 && !raw[observation.Start..observation.End].Any(Folding.IsDigit));

    private static GoldScore Compare(List<GoldRow> gold, Dictionary<string, Observation> taken, List<GoldFault> faults)
    {
        var (right, wrong) = (0, faults.Count);
        var fields = FieldComparison.Names.ToDictionary(name => name, _ => 0);
        foreach (var row in gold)
        {
            var observation = taken.GetValueOrDefault(row.Number);
            if (observation is null)
            {
                faults.Add(new GoldFault("missed", row, null));
                continue;
            }

            var wrongFields = FieldComparison.WrongFields(observation, row);
            foreach (var name in FieldComparison.Names.Except(wrongFields))
                fields[name]++;
            if (wrongFields.Count == 0)
                right++;
            else
                faults.Add(new GoldFault(string.Join(", ", wrongFields), row, observation));
        }

        return new GoldScore(gold.Count, taken.Count, wrong, right) { RightFields = fields, Faults = faults };
    }
}
