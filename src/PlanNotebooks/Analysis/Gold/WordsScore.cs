using System.Globalization;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>What an extractor got right of a report's targets in words.</summary>
internal sealed record WordsScore(int Right, int Predicted, int Gold)
{
    public static WordsScore Of(IEnumerable<Observation> observations, IReadOnlyList<TsvRow> gold)
    {
        var left = gold.ToList();
        var predicted = observations.Where(observation => observation.Value is null).ToList();
        foreach (var target in predicted)
            if (left.Find(row => Fits(target, row)) is { } fit)
                left.Remove(fit);
        return new WordsScore(gold.Count - left.Count, predicted.Count, gold.Count);
    }

    private static bool Fits(Observation target, TsvRow row) =>
        row["code"].Split('|').Contains(target.Indicator ?? "")
        && target.Period?.ToString(CultureInfo.InvariantCulture) == row["period"]
        && target.Role == Role.Target
        && LabelLikeness.Of(target.Label, row["label"]) >= LabelLikeness.Enough;
}
