using System.Globalization;
using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations.Rules;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Says of one printed number how it was read: its clause, its parts, the rule that applied, and where each field came
/// from.</summary>
internal sealed class Explainer(
    ReportText text,
    ReportFrame frame,
    IndicatorTable indicators,
    IReadOnlyDictionary<int, TimeFrame> frames
)
{
    /// <summary>The explanation, a line each.</summary>
    /// <param name="number">The number.</param>
    /// <param name="observations">Its observations; none where it is no observation.</param>
    public IReadOnlyList<string> Explain(PrintedNumber number, IReadOnlyList<Observation> observations)
    {
        var lines = new List<string>
        {
            $"number: {text.Raw[number.Start..number.End].ReplaceLineEndings(" ")} at {Invariant(number.Start)}..{Invariant(number.End)}",
            $"fate: {number.Fate.ToString().ToLowerInvariant()}",
        };
        if (number.NotUnderstood is { } words)
            lines.Add($"not understood: {words}");
        if (Locate(number.Start) is not { } at)
        {
            lines.Add("it stands in text that cleaning left out");
            return lines;
        }

        var (block, role, sentence, numbers) = at;
        if (block.Section.Length > 0)
            lines.Add($"section: {block.Section} ({role.ToString().ToLowerInvariant()})");
        lines.Add($"sentence: {text.Text[sentence.Start..sentence.End]}");
        var quantity = numbers.Find(one => text.RawOffset(one.Start) == number.Start);
        if (quantity.End > 0)
            AddQuantity(lines, sentence, quantity);
        foreach (var observation in observations)
            AddObservation(lines, observation, frames.GetValueOrDefault(observation.Start));
        return lines;
    }

    private (Block Block, SectionRole Role, Phrase Sentence, List<Quantity> Numbers)? Locate(int raw)
    {
        var sections = new SectionWalk(text.Folded, frame);
        foreach (var block in Outline.Of(text))
        {
            sections.Enter(block);
            if (block.End <= block.Start || text.RawOffset(block.End - 1) < raw)
                continue;
            foreach (var sentence in SentenceSplitter.Sentences(text.Folded, block.MarkStart, block.End))
            {
                if (text.RawOffset(sentence.End - 1) < raw)
                    continue;
                var numbers = new List<Quantity>();
                QuantityScanner.Scan(text.Folded, sentence.Start, sentence.End, numbers);
                return text.RawOffset(sentence.Start) <= raw ? (block, sections.Role, sentence, numbers) : null;
            }
        }

        return null;
    }

    private void AddQuantity(List<string> lines, Phrase sentence, Quantity quantity)
    {
        var clause = SentenceSplitter
            .Clauses(text.Folded, sentence)
            .Find(one => one.Start <= quantity.Start && quantity.End <= one.End);
        if (!clause.IsEmpty)
            lines.Add($"clause: {text.Text[clause.Start..clause.End]}");
        lines.Add(
            $"quantity: {text.Text[quantity.From..quantity.Until]} = "
                + $"{quantity.Value.ToString(CultureInfo.InvariantCulture)} {quantity.Unit ?? "(no unit)"}, "
                + $"{quantity.Bound.ToString().ToLowerInvariant()}, {quantity.Class.ToString().ToLowerInvariant()}"
        );
    }

    private void AddObservation(List<string> lines, Observation observation, TimeFrame? frame)
    {
        lines.Add($"observation: {observation.Id}");
        var rules = RuleBook.Rules.Select(rule => rule.Name).ToList();
        var place = rules.IndexOf(observation.Rule);
        lines.Add(
            $"  rule: {observation.Rule}{(place > 0 ? $", after {string.Join(", ", rules.Take(place))} did not apply" : "")}"
        );
        if (place >= 0)
            lines.Add($"  goes by: {RuleBook.Rules[place].Reads}");
        lines.Add($"  label: {observation.Label}");
        lines.Add(
            $"  measure: {observation.Measure.ToString().ToLowerInvariant()}, value "
                + $"{observation.Value?.ToString(CultureInfo.InvariantCulture) ?? "in words"}"
        );
        lines.Add($"  role: {observation.Role.ToString().ToLowerInvariant()}, {SourceOfRole(observation, frame)}");
        lines.Add($"  period: {PeriodOf(observation)}, {SourceOfPeriod(observation, frame)}");
        var indicator = indicators.ByCode(observation.Indicator);
        lines.Add(
            indicator is null
                ? "  indicator: none, since the label is no indicator's of the whole region"
                : $"  indicator: {indicator.Code} ({indicator.Heading}), matched by the label"
        );
        lines.Add(
            $"  bound: {observation.Bound.ToString().ToLowerInvariant()}; commitment: "
                + $"{observation.Commitment.ToString().ToLowerInvariant()}; status: "
                + $"{observation.Status.ToString().ToLowerInvariant()}; basis: "
                + $"{observation.Basis?.ToString().ToLowerInvariant() ?? "none"}"
        );
    }

    private static string SourceOfRole(Observation observation, TimeFrame? frame)
    {
        if (observation.Role == Role.Baseline)
            return "the earlier value of two";
        if (frame is null)
            return "from its place in the report";
        var looks = frame.IsPlan ? "plans" : "looks back";
        return observation.Role == Role.Target && !frame.IsPlan
            ? "a target that the text quotes"
            : $"from what {looks}: {frame.Reason}";
    }

    private static string SourceOfPeriod(Observation observation, TimeFrame? frame)
    {
        if (frame is null)
            return "from its place in the report";
        var isOwn = observation.Period == frame.To || observation.Role == Role.Baseline;
        return isOwn
            ? $"from {frame.Reason}, said of the {frame.Scope.ToString().ToLowerInvariant()}"
            : "named for the number itself";
    }

    private static string PeriodOf(Observation observation)
    {
        var from = observation.PeriodFrom is { } first ? Invariant(first) + "–" : "";
        var months = observation.Months is { } part ? $", months {part}" : "";
        return observation.Period is { } period ? from + Invariant(period) + months : "unknown";
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
