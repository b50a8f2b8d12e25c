using System.Globalization;
using System.Text.Json.Nodes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Static;

/// <summary>An axis of a plot.</summary>
/// <param name="Kind">What stands along it.</param>
/// <param name="Categories">Its words, in order; none where it has others than words.</param>
/// <param name="Low">The place at its start: a number, a day, the power of ten; half a place before the first word.</param>
/// <param name="High">The place at its end.</param>
/// <param name="Marks">Where its labels stand.</param>
internal sealed record AxisScale(
    AxisKind Kind,
    IReadOnlyList<string> Categories,
    double Low,
    double High,
    IReadOnlyList<(double At, string Text)> Marks
)
{
    /// <summary>Its title; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it runs from its end to its start.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether words stand along it.</summary>
    public bool HasWords => Kind == AxisKind.Words;

    /// <summary>The place of a value of a trace on the axis; null where it has none.</summary>
    public double? Place(JsonNode? value) =>
        Kind switch
        {
            AxisKind.Words => PlaceOf(ChartTrace.Text(value)),
            AxisKind.Dates => DateMarks.Day(value),
            _ => ChartTrace.Number(value) is { } number ? PlaceOf(number) : null,
        };

    /// <summary>The place of a number that a mark reaches; where it has none, as zero on powers of ten, the axis' start.</summary>
    public double Reach(double number) => PlaceOf(number) ?? Low;

    /// <summary>Where a place of the axis lies between two ends of the picture.</summary>
    public double At(double place, double from, double to)
    {
        var part = (place - Low) / (High - Low);
        return from + (IsReversed ? 1 - part : part) * (to - from);
    }

    /// <summary>Whether a number may be a year.</summary>
    public static bool IsYear(double number) => number is >= 1900 and <= 2100 && number == Math.Floor(number);

    /// <summary>A number as an axis writes it: a year without separators.</summary>
    public static string Write(double number) =>
        IsYear(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : WriteAmount(number);

    /// <summary>A number as an axis of other numbers than years writes it.</summary>
    public static string WriteAmount(double number) =>
        Amounts.Number(
            decimal.Parse(
                number.ToString("G10", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            )
        );

    private double? PlaceOf(double number)
    {
        if (Kind != AxisKind.Logarithm)
            return number;
        return number > 0 ? Math.Log10(number) : null;
    }

    private double? PlaceOf(string? word)
    {
        for (var place = 0; place < Categories.Count; place++)
        {
            if (Categories[place] == word)
                return place;
        }

        return null;
    }
}
