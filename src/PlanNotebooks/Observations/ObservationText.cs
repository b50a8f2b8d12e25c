using PlanNotebooks.Languages;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>An observation's value and bound as a reader writes them.</summary>
public static class ObservationText
{
    /// <summary>What a line of a tip begins with that says where the quote before it stands.</summary>
    public const string PlaceMark = "— ";

    private const string CorrectionMark = " ✎";

    /// <summary>What stands behind a figure of another publication.</summary>
    private const string OfficialMark = " †";

    /// <summary>What stands behind one that was derived from others.</summary>
    private const string DerivedMark = " ‡";
    private const string PlaceSeparator = " · ";

    /// <summary>The value with its unit: 85亿元, +5.6%, 6%–6.5%; the words of a target in words.</summary>
    /// <remarks>Growth and change carry their sign, and so do times by which something grew (+1.4倍 of 增长1.4倍, 1.4倍 of 是…的1.4倍);
    /// what the bound says is not repeated; ✎ marks a corrected observation, † a
    /// figure of another publication, ‡ one derived from such figures.</remarks>
    public static string Value(Observation observation) => Bare(observation) + Mark(observation);

    /// <summary>What a click on a value shows, and hovering over it: its sentence, what was corrected, and on a line of its own where
    /// it stands.</summary>
    /// <remarks>The last line begins with <see cref="PlaceMark"/>: section · file · id.</remarks>
    public static string Tip(Observation observation) =>
        $"{observation.Quote}{Correction(observation)}\n{PlaceMark}{Place(observation)}";

    /// <summary>The size of an outcome as a sentence about growth gives it: 5.6%, about 11% est. after “grew by”.</summary>
    public static string Size(Observation observation) => Outcome(observation).Replace("+", "", StringComparison.Ordinal);

    /// <summary>The value with its bound in the report's manner: 6.5%左右, 4800余家, 8%以上, 4%以内; in English about 6.5%, over 4,800,
    /// ≥8%, ≤4%.</summary>
    public static string Bounded(Observation observation) =>
        observation.Value is null ? Value(observation) : WithBound(observation) + Mark(observation);

    /// <summary>An outcome with its bound, and <c>est.</c> behind it where the report calls it an estimate (预计), or its publisher
    /// preliminary (初步): +6%, 7%以上, +5.6% est.</summary>
    public static string Outcome(Observation observation) => Bounded(observation) + EstimateMark(observation);

    /// <summary>What a figure is of where it is of no one whole year: months 1–6, 1–6月; 2016–2020; empty for a whole year.</summary>
    public static string Span(Observation observation) =>
        observation switch
        {
            { Months: { } months } => Texts.Say("span.months", ("months", months.Replace('-', '–'))),
            { PeriodFrom: { } from, Period: { } to } => FormattableString.Invariant($"{from}–{to}"),
            _ => "",
        };

    /// <summary>What stands behind an estimate, or a preliminary official figure; empty for any other.</summary>
    internal static string EstimateMark(Observation observation) =>
        observation switch
        {
            { Status: not Status.Estimate } => "",
            { Origin: Origin.Statistics } => Bilingual.Pick(" est.", "（初步）"),
            _ => Bilingual.Pick(" est.", "（预计）"),
        };

    /// <summary>What <c>est.</c> behind an outcome means, for the note of a table or the subtitle of a chart.</summary>
    public static string EstimateNote => Texts.Say("estimate.note");

    /// <summary>What † behind a value means, for the note of a table or the subtitle of a chart.</summary>
    public static string OfficialNote => Texts.Say("official.note");

    /// <summary>The same as a sentence.</summary>
    internal static string OfficialSentence => OfficialNote + Bilingual.Pick(".", "。");

    /// <summary>What † means, where one of some texts has it; else null.</summary>
    internal static string? SignIn(IEnumerable<string> texts) =>
        texts.Any(text => text.Contains(OfficialMark, StringComparison.Ordinal) || text.Contains(DerivedMark, StringComparison.Ordinal))
            ? OfficialSentence
            : null;

    /// <summary>A bound in a word: about, 左右.</summary>
    public static string BoundWord(Bound bound) => Bilingual.Pick(BoundWords[bound]);

    private static readonly Dictionary<Bound, string> BoundWords = new()
    {
        [Bound.Exact] = "exact 等于",
        [Bound.About] = "about 左右",
        [Bound.Min] = "or more 以上",
        [Bound.Max] = "or less 以内",
        [Bound.Between] = "range 区间",
    };

    /// <summary>Headline or work target; empty for what is no target.</summary>
    public static string Class(Observation observation) =>
        observation.Role != Role.Target
            ? ""
            : Bilingual.Pick(observation.Headline ? "headline 主要预期目标" : "work 工作目标");

    /// <summary>A nature in a word: binding, 约束性; empty for null.</summary>
    public static string NatureWord(Nature? nature) =>
        nature switch
        {
            Nature.Binding => Bilingual.Pick("binding 约束性"),
            Nature.Expected => Bilingual.Pick("expected 预期性"),
            _ => "",
        };

    /// <summary>How a target is put: strive, or more, binding; empty where its number stands alone.</summary>
    public static string Wording(Observation observation)
    {
        string[] parts =
        [
            CommitmentWord(observation.Commitment),
            ValueWord(observation),
            NatureWord(observation.Nature),
        ];
        return string.Join(Punctuation.Comma, parts.Where(part => part.Length > 0));
    }

    private static string ValueWord(Observation observation) =>
        observation switch
        {
            { Value: null } => Bilingual.Pick("in words 文字表述"),
            { Bound: Bound.Exact } => "",
            _ => BoundWord(observation.Bound),
        };

    /// <summary>A commitment in a word: strive, 力争; empty for a plain one.</summary>
    public static string CommitmentWord(Commitment commitment) =>
        commitment switch
        {
            Commitment.Ensure => Bilingual.Pick("ensure 确保"),
            Commitment.Strive => Bilingual.Pick("strive 力争"),
            _ => "",
        };

    private static string Correction(Observation observation) =>
        observation.Corrected is { } corrected ? $"{CorrectionMark} {corrected}" : "";

    private static string Place(Observation observation) =>
        string.Join(PlaceSeparator, PartsOfPlace(observation).Where(part => part.Length > 0));

    private static string[] PartsOfPlace(Observation observation) =>
        observation.Origin == Origin.Statistics
            ?
            [
                Bilingual.Pick("other publications 其他出版物"),
                NoteOf(observation.Citation),
                observation.Source,
                observation.Id,
            ]
            : [observation.Section, observation.Source, observation.Id];

    /// <summary>The note, in the language spoken as far as its parts are known.</summary>
    private static string NoteOf(Citation? citation) =>
        string.Join(
            Punctuation.Semicolon,
            (citation?.Note ?? "").Split("; ").Select(part => Texts.Find($"citation.{part}") ?? part)
        );

    private static string Mark(Observation observation) =>
        observation.Citation switch
        {
            null => "",
            { IsDerived: true } => DerivedMark,
            _ => OfficialMark,
        } + (observation.Corrected is null ? "" : CorrectionMark);

    private static string Bare(Observation observation)
    {
        if (observation.Value is not { } value)
            return observation.Text ?? "";
        var signed = MeasureKinds.IsSigned(observation.Measure) || GrownMultiple.Is(observation);
        var text =
            observation.Measure == Measure.Rank
                ? Texts.Say("rank", ("place", Amounts.Number(value)))
                : Amounts.Of(value, UnitOf(observation), signed);
        return observation.Upper is { } upper ? $"{text}–{Amounts.Of(upper, observation.Unit)}" : text;
    }

    /// <summary>The unit as it is spoken: 位 of a change is a place (前进1位), and no person.</summary>
    private static string? UnitOf(Observation observation) =>
        observation is { Measure: Measure.Change, Unit: "位" } ? Bilingual.Pick("位次", "位") : observation.Unit;

    /// <summary>A fall with a bound, which speaks of its size: −3.4% of 以上 is at least 3.4% down.</summary>
    private static string Fall(Observation observation)
    {
        var size = Amounts.Of(-observation.Value!.Value, observation.Unit);
        return observation.Bound == Bound.Min
            ? Bilingual.Pick($"at least {size} down", $"下降{size}以上")
            : Bilingual.Pick($"at most {size} down", $"下降{size}以内");
    }

    /// <summary>Near a value, hedged as the report hedges it: 4800余家, over 4,800; where it does not say how, 左右.</summary>
    private static string About(Observation observation, string bare)
    {
        if (PrintedHedge.Of(observation) is not { } hedge)
            return Bilingual.Pick($"about {bare}", $"{bare}左右");
        var sign = bare.Length > 0 && bare[0] is '+' or '−' ? bare[..1] : "";
        var printed = hedge.Words.Insert(hedge.Words.AsSpan().IndexOfAnyInRange('0', '9'), sign) + (observation.Unit ?? "");
        return Bilingual.Pick(hedge.IsMore ? $"over {bare}" : $"about {bare}", printed);
    }

    private static string WithBound(Observation observation)
    {
        var bare = Bare(observation);
        if (observation is { Bound: Bound.Min or Bound.Max, Measure: Measure.Growth or Measure.Change, Value: < 0 })
            return Fall(observation);
        if (observation is { Bound: Bound.Max, Measure: Measure.Rank, Upper: null })
            return Texts.Say("rank.within", ("place", Amounts.Number(observation.Value!.Value)));
        return observation.Bound switch
        {
            Bound.About => About(observation, bare),
            Bound.Min => Bilingual.Pick($"\u2265{bare}", $"{bare}以上"),
            Bound.Max => Bilingual.Pick($"\u2264{bare}", $"{bare}以内"),
            _ => bare,
        };
    }
}
