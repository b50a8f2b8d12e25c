using System.Globalization;
using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
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
    private const string HeadingReason = "the heading ";

    /// <summary>What the label of a yearly mean has before what it is of.</summary>
    private const string Mean = "年均";

    /// <summary>The explanation, a line each.</summary>
    /// <param name="number">The number.</param>
    /// <param name="observations">Its observations; none where it is no observation.</param>
    public IReadOnlyList<string> Explain(PrintedNumber number, IReadOnlyList<Observation> observations)
    {
        var lines = new List<string>
        {
            "number: "
            + Texts.Say(
                "explain.number",
                ("digits", text.Raw[number.Start..number.End].ReplaceLineEndings(" ")),
                ("start", Invariant(number.Start)),
                ("end", Invariant(number.End))
            ),
            $"fate: {Word("fate", number.Fate)}",
        };
        if (number.NotUnderstood is { } words)
            lines.Add($"not understood: {words}");
        if (Locate(number.Start) is not { } at)
        {
            lines.Add(Texts.Say("explain.left-out"));
            return lines;
        }

        var (block, role, sentence, numbers) = at;
        if (block.Section.Length > 0)
            lines.Add($"section: {block.Section}{Punctuation.Aside(Word("section", role))}");
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
                + $"{quantity.Value.ToString(CultureInfo.InvariantCulture)} {quantity.Unit ?? Texts.Say("explain.no-unit")}"
                + $"{Punctuation.Comma}{Term(quantity.Bound)}{Punctuation.Comma}{Word("class", quantity.Class)}"
        );
    }

    private void AddObservation(List<string> lines, Observation observation, TimeFrame? frame)
    {
        lines.Add($"observation: {observation.Id}");
        var rules = RuleBook.Rules.Select(rule => rule.Name).ToList();
        var place = rules.IndexOf(observation.Rule);
        var passed = place > 0 ? Texts.Say("explain.passed", ("rules", string.Join(", ", rules.Take(place)))) : "";
        lines.Add($"  rule: {observation.Rule}{passed}");
        if (place >= 0)
            lines.Add($"  goes by: {Texts.Say($"rule.{observation.Rule}")}");
        lines.Add($"  label: {observation.Label}");
        lines.Add(
            $"  measure: {Term(observation.Measure)}{Punctuation.Comma}"
                + (
                    observation.Value is { } value
                        ? Texts.Say("explain.value", ("value", value.ToString(CultureInfo.InvariantCulture)))
                        : Texts.Say("explain.in-words")
                )
        );
        lines.Add($"  role: {Term(observation.Role)}{Punctuation.Comma}{SourceOfRole(observation, frame)}");
        lines.Add($"  period: {PeriodOf(observation)}{Punctuation.Comma}{SourceOfPeriod(observation, frame)}");
        lines.Add("  indicator: " + SourceOfIndicator(observation));
        lines.Add(
            "  bound: "
                + Texts.Say(
                    "explain.bound",
                    ("bound", Term(observation.Bound)),
                    ("commitment", Term(observation.Commitment)),
                    ("status", Term(observation.Status)),
                    ("basis", observation.Basis is { } basis ? Term(basis) : Texts.Say("explain.none"))
                )
        );
    }

    /// <summary>The indicator; else why there is none: the label names none, or the figure is not its value for one whole year.</summary>
    private string SourceOfIndicator(Observation observation)
    {
        if (indicators.ByCode(observation.Indicator) is { } indicator)
            return Texts.Say("explain.indicator", ("code", indicator.Code), ("name", indicator.Heading));
        if (indicators.Match(observation.Label.Replace(Mean, "", StringComparison.Ordinal), null) is not { } named)
            return Texts.Say("explain.no-indicator");
        return observation.IsOfOneYear
            ? Texts.Say("explain.unfit", ("name", named.Heading))
            : Texts.Say("explain.no-year", ("name", named.Heading), ("span", ObservationText.Span(observation)));
    }

    private static string SourceOfRole(Observation observation, TimeFrame? frame)
    {
        if (observation.Role == Role.Baseline)
            return Texts.Say("explain.earlier");
        if (frame is null)
            return Texts.Say("explain.from-place");
        return observation.Role == Role.Target && !frame.IsPlan
            ? Texts.Say("explain.quoted-target")
            : Texts.Say(frame.IsPlan ? "explain.plans" : "explain.looks-back", ("reason", Reason(frame)));
    }

    private static string SourceOfPeriod(Observation observation, TimeFrame? frame)
    {
        if (frame is null)
            return Texts.Say("explain.from-place");
        var isOwn = observation.Period == frame.To || observation.Role == Role.Baseline;
        return isOwn
            ? Texts.Say("explain.said-of", ("reason", Reason(frame)), ("scope", Word("scope", frame.Scope)))
            : Texts.Say("explain.own-year");
    }

    // A frame's reason is the report's words, or says in English which heading or year of the report told it.
    private static string Reason(TimeFrame frame)
    {
        if (!Speech.IsChinese)
            return frame.Reason;
        var known = Texts.Find($"explain.reason.{frame.Reason}");
        return known
            ?? (
                frame.Reason.StartsWith(HeadingReason, StringComparison.Ordinal)
                    ? Texts.Say("explain.heading", ("heading", frame.Reason[HeadingReason.Length..]))
                    : frame.Reason
            );
    }

    private static string Word<TEnum>(string kind, TEnum value)
        where TEnum : struct, Enum
    {
        var word = value.ToString().ToLowerInvariant();
        return Texts.Find($"{kind}.{word}") ?? word;
    }

    private static string Term<TEnum>(TEnum value)
        where TEnum : struct, Enum => Terms.Of(value.ToString().ToLowerInvariant());

    private static string PeriodOf(Observation observation)
    {
        var from = observation.PeriodFrom is { } first ? Invariant(first) + "–" : "";
        var months = observation.Months is { } part ? Texts.Say("explain.months", ("months", part)) : "";
        return observation.Period is { } period ? from + Invariant(period) + months : Texts.Say("word.unknown");
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
