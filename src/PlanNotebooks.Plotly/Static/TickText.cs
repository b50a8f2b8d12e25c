using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Static;

/// <summary>What an axis writes at its marks, where its layout says so: other places, a unit before or behind, percent.</summary>
internal static partial class TickText
{
    /// <summary>The marks of an axis as its layout asks for them; its own where it asks for nothing.</summary>
    public static IReadOnlyList<(double At, string Text)> Of(AxisScale scale, JsonObject? layout)
    {
        if (layout is null)
            return scale.Marks;
        if (layout["tickvals"] is JsonArray places)
            return Given(scale, places, layout["ticktext"] as JsonArray ?? places);
        var (before, after) = (ChartTrace.Text(layout["tickprefix"]), ChartTrace.Text(layout["ticksuffix"]));
        var percent = Percent().Match(ChartTrace.Text(layout["tickformat"]) ?? "");
        return
        [
            .. scale.Marks.Select(mark =>
                (mark.At, before + (percent.Success ? InPercent(mark.At, percent.Groups[1].Value) : mark.Text) + after)
            ),
        ];
    }

    private static IReadOnlyList<(double At, string Text)> Given(AxisScale scale, JsonArray places, JsonArray texts) =>
        [
            .. places
                .Zip(texts)
                .Select(mark =>
                    (At: scale.Place(mark.First), Text: ChartTrace.Plain(ChartTrace.Text(mark.Second)) ?? "")
                )
                .Where(mark => mark.At >= scale.Low && mark.At <= scale.High)
                .Select(mark => (mark.At!.Value, mark.Text)),
        ];

    private static string InPercent(double part, string digits) =>
        (part * 100).ToString("F" + (digits.Length > 0 ? digits : "0"), CultureInfo.InvariantCulture) + "%";

    [GeneratedRegex(@"^[,+]?(?:\.(\d))?~?%$")]
    private static partial Regex Percent();
}
