using PlanNotebooks.Analysis;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>A target and an outcome that the library's analyses set side by side.</summary>
internal sealed record Pairing(
    string Kind,
    string TargetId,
    string OutcomeId,
    Gap? Gap,
    Ask? Asks,
    bool Stretch,
    Verdict? Verdict,
    string Note
)
{
    public static Pairing Of(AmbitionRow row) =>
        new("ambition", row.Target.Id, row.Outcome.Id, row.Gap, row.Ask, row.Stretch, null, "");

    public static Pairing Of(AttainmentRow row) =>
        new("attainment", row.Target.Id, row.Outcome.Id, row.Gap, null, row.Stretch, row.Verdict, row.Note);
}
