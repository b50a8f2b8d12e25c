using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Gold;

/// <summary>What an extractor got right of one report; GUIDELINES.md beside the gold tables says what counts.</summary>
/// <param name="Gold">The numbers that state something.</param>
/// <param name="Found">How many of them were read.</param>
/// <param name="False">Readings of numbers that state nothing, or that were read before.</param>
/// <param name="FullyRight">How many were read with every field right.</param>
/// <param name="Faults">What is wrong, a line each.</param>
internal sealed record GoldScore(int Gold, int Found, int False, int FullyRight, IReadOnlyList<string> Faults)
{
    public double DetectionF1 => F1(Found, Found + False, Gold);

    public double FullyRightF1 => F1(FullyRight, Found + False, Gold);

    public static GoldScore operator +(GoldScore one, GoldScore other) => new(
        one.Gold + other.Gold, one.Found + other.Found, one.False + other.False, one.FullyRight + other.FullyRight, [.. one.Faults, .. other.Faults]);

    /// <summary>Scores a report's observations of numbers; targets in words are scored apart.</summary>
    public static GoldScore Of(IEnumerable<Observation> observations, IReadOnlyList<GoldRow> rows, string raw)
    {
        var taken = new Dictionary<string, Observation>(StringComparer.Ordinal);
        var faults = new List<string>();
        var wrong = 0;
        foreach (var observation in observations.Where(observation => observation.Value is not null))
        {
            var hits = rows.Where(row => row.Overlaps(observation.Start, observation.End)).ToList();
            var free = hits.Where(row => row.IsObservation && !taken.ContainsKey(row.Number)).MinBy(row => FieldComparison.WrongFields(observation, row).Count);
            if (free is not null) taken[free.Number] = observation;
            else if (CountsNeitherWay(observation, hits, raw)) continue;
            else
            {
                wrong++;
                faults.Add($"{observation.Id}: {(hits.Count == 0 ? "outside" : hits[0].IsObservation ? "twice" : hits[0].Class)}: {Written(observation)}");
            }
        }

        return Compare(rows.Where(row => row.IsObservation).ToList(), taken, wrong, faults);
    }

    public static double F1(int right, int predicted, int gold) => predicted + gold == 0 ? 0 : 2.0 * right / (predicted + gold);

    private static bool CountsNeitherWay(Observation observation, List<GoldRow> hits, string raw) => hits.Exists(row => row.Class == "maybe")
        || (hits.Count == 0 && !raw[observation.Start..observation.End].Any(c => char.IsAsciiDigit(c) || c is >= '０' and <= '９'));

    private static GoldScore Compare(List<GoldRow> gold, Dictionary<string, Observation> taken, int wrong, List<string> faults)
    {
        var right = 0;
        foreach (var row in gold)
        {
            var observation = taken.GetValueOrDefault(row.Number);
            var fields = observation is null ? ["missed"] : FieldComparison.WrongFields(observation, row);
            if (fields.Count == 0) right++;
            else faults.Add($"n {row.Number}: {string.Join(", ", fields)}: {row.Cells["label"]}{(observation is null ? "" : " | " + Written(observation))}");
        }

        return new GoldScore(gold.Count, taken.Count, wrong, right, faults);
    }

    private static string Written(Observation observation) => $"{observation.Label} {observation.Measure} {observation.Value} {observation.Unit} ({observation.Rule})";
}
