using System.Globalization;

namespace PlanNotebooks.Presentation;

/// <summary>Cuts the rows of a chart to what a reader can take in.</summary>
internal static class Capping
{
    /// <summary>The first rows.</summary>
    public static Capped<T> First<T>(IReadOnlyList<T> rows, int most, string what) => rows.Count <= most ? new(rows, "")
        : new(rows.Take(most).ToList(), string.Create(CultureInfo.InvariantCulture, $"; the first {most} of {rows.Count} {what}, the table has all"));

    /// <summary>The rows at both ends of an order.</summary>
    public static Capped<T> Ends<T>(IReadOnlyList<T> ordered, int most, string what) => ordered.Count <= most ? new(ordered, "")
        : new([.. ordered.Take(most / 2), .. ordered.TakeLast(most - most / 2)], string.Create(CultureInfo.InvariantCulture, $"; the {most / 2} highest and the {most - most / 2} lowest of {ordered.Count} {what}, the table has all"));
}
