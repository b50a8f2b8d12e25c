using System.Globalization;
using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Static;

/// <summary>An axis of a plot: numbers on a scale, or words in a row.</summary>
/// <param name="Categories">The words, in order; null for numbers.</param>
/// <param name="Low">The number at its start; half a place before the first word.</param>
/// <param name="High">The number at its end.</param>
/// <param name="Marks">Where its labels stand.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="IsReversed">Whether it runs from its end to its start.</param>
internal sealed record AxisScale(
    IReadOnlyList<string>? Categories,
    double Low,
    double High,
    IReadOnlyList<(double At, string Text)> Marks,
    string? Title,
    bool IsReversed
)
{
    private const int MarksAbout = 6;
    private const double Room = 0.5;

    /// <summary>The place of a value of a trace on the axis; null where it has none.</summary>
    public double? Place(JsonNode? value)
    {
        if (Categories is null)
            return ChartTrace.Number(value);
        var place = ChartTrace.Text(value) is { } word ? IndexOf(word) : -1;
        return place < 0 ? null : place;
    }

    /// <summary>Where a place of the axis lies between two ends of the picture.</summary>
    public double At(double place, double from, double to)
    {
        var part = (place - Low) / (High - Low);
        return from + (IsReversed ? 1 - part : part) * (to - from);
    }

    /// <summary>An axis for the values that stand on it.</summary>
    /// <param name="values">The values of all traces, as Plotly has them.</param>
    /// <param name="layout">What the layout says of the axis; null for nothing.</param>
    /// <param name="withZero">Whether zero is on it, as bars need.</param>
    /// <param name="room">How much room a mark needs beside its value: half a bar.</param>
    public static AxisScale Of(IReadOnlyList<JsonNode?> values, JsonObject? layout, bool withZero, double room)
    {
        var title = ChartTrace.Plain(
            ChartTrace.Text(ChartTrace.At(layout, "title", "text")) ?? ChartTrace.Text(layout?["title"])
        );
        var reversed = ChartTrace.Text(layout?["autorange"]) == "reversed";
        var present = values.Where(value => value is not null).ToList();
        return IsWords(present, layout)
            ? OfWords([.. present.Select(ChartTrace.Text).OfType<string>().Distinct()], title, reversed)
            : OfNumbers([.. present.Select(ChartTrace.Number).OfType<double>()], layout, withZero, room) with
            {
                Title = title,
                IsReversed = reversed,
            };
    }

    /// <summary>Whether a number may be a year.</summary>
    public static bool IsYear(double number) => number is >= 1900 and <= 2100 && number == Math.Floor(number);

    /// <summary>From one mark of an axis of years to the next.</summary>
    public static int YearStep(int from, int to) => Math.Max(1, (to - from + MarksAbout * 2 - 1) / (MarksAbout * 2));

    /// <summary>A number as an axis writes it: a year without separators.</summary>
    public static string Write(double number) =>
        IsYear(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : Amounts.Number(
                decimal.Parse(
                    number.ToString("G10", CultureInfo.InvariantCulture),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture
                )
            );

    private int IndexOf(string word)
    {
        for (var place = 0; place < Categories!.Count; place++)
        {
            if (Categories[place] == word)
                return place;
        }

        return -1;
    }

    private static bool IsWords(IReadOnlyList<JsonNode?> values, JsonObject? layout) =>
        ChartTrace.Text(layout?["type"]) == "category"
        || values.Any(value => ChartTrace.Number(value) is null && ChartTrace.Text(value) != "NaN");

    private static AxisScale OfWords(IReadOnlyList<string> words, string? title, bool reversed) =>
        new(
            words,
            -Room,
            Math.Max(words.Count, 1) - Room,
            [.. words.Select((word, place) => ((double)place, LabelMarkup.Strip(word)))],
            title,
            reversed
        );

    private static AxisScale OfNumbers(IReadOnlyList<double> numbers, JsonObject? layout, bool withZero, double room)
    {
        var (low, high) = Range(numbers, layout, withZero, room);
        var marks =
            numbers.Count > 0 && numbers.All(IsYear)
                ? Years((int)numbers.Min(), (int)numbers.Max())
                : [.. Ticks.Around((decimal)low, (decimal)high, MarksAbout).Select(tick => (double)tick)];
        var given = layout?["range"] is JsonArray;
        var shown = marks.Where(mark => !given || (mark >= low && mark <= high)).ToList();
        if (!given && shown.Count > 0)
            (low, high) = (Math.Min(low, shown[0]), Math.Max(high, shown[^1]));
        return new AxisScale(null, low, high, [.. shown.Select(mark => (mark, Write(mark)))], null, false);
    }

    private static (double Low, double High) Range(
        IReadOnlyList<double> numbers,
        JsonObject? layout,
        bool withZero,
        double room
    )
    {
        if (
            layout?["range"] is JsonArray { Count: 2 } range
            && ChartTrace.Number(range[0]) is { } from
            && ChartTrace.Number(range[1]) is { } to
            && from < to
        )
            return (from, to);
        var all = withZero ? numbers.Append(0) : numbers;
        var (low, high) = all.Any() ? (all.Min() - room, all.Max() + room) : (0, 1);
        return low < high ? (low, high) : (low - Room, high + Room);
    }

    private static IReadOnlyList<double> Years(int from, int to)
    {
        var step = YearStep(from, to);
        return [.. Enumerable.Range(0, (to - from) / step + 1).Select(place => (double)(from + place * step))];
    }
}
