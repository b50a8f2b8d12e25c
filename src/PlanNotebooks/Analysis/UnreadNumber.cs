using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A printed number that no rule read.</summary>
/// <param name="Report">The report that prints it.</param>
/// <param name="Number">Its place.</param>
/// <param name="Printed">Its digits.</param>
/// <param name="Context">The words around it.</param>
public sealed record UnreadNumber(Report Report, PrintedNumber Number, string Printed, string Context)
{
    private const int ContextLength = 24;

    internal static UnreadNumber Of(Report report, PrintedNumber number)
    {
        var raw = report.Text.Raw;
        var context = raw[Math.Max(0, number.Start - ContextLength)..Math.Min(raw.Length, number.End + ContextLength)];
        return new UnreadNumber(
            report,
            number,
            raw[number.Start..number.End],
            string.Join(' ', context.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );
    }
}
