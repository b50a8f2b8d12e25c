using PlanNotebooks.Languages;

namespace PlanNotebooks.Presentation;

/// <summary>Cuts the rows of a chart to what a reader can take in.</summary>
internal static class Capping
{
    /// <summary>The first rows.</summary>
    public static Capped<T> First<T>(IReadOnlyList<T> rows, int most, string what) =>
        rows.Count <= most
            ? new(rows, "")
            : new(
                rows.Take(most).ToList(),
                Texts.Say("cap.first", ("most", most), ("all", rows.Count), ("what", Bilingual.Pick(what)))
            );

    /// <summary>The rows at both ends of an order.</summary>
    public static Capped<T> Ends<T>(IReadOnlyList<T> ordered, int most, string what) =>
        ordered.Count <= most
            ? new(ordered, "")
            : new(
                [.. ordered.Take(most / 2), .. ordered.TakeLast(most - most / 2)],
                Texts.Say(
                    "cap.ends",
                    ("high", most / 2),
                    ("low", most - most / 2),
                    ("all", ordered.Count),
                    ("what", Bilingual.Pick(what))
                )
            );
}
