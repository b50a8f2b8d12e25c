using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Makes an axis for the values that stand on it, as the layout asks for it.</summary>
internal static class AxisReader
{
    private const int MarksAbout = 6;
    private const double Room = 0.5;

    /// <summary>An axis.</summary>
    /// <param name="values">The values of all traces, as Plotly has them.</param>
    /// <param name="layout">What the layout says of the axis; null for nothing.</param>
    /// <param name="withZero">Whether zero is on it, as bars need.</param>
    /// <param name="room">How much room a mark needs beside its value: half a bar.</param>
    public static AxisScale Read(IReadOnlyList<JsonNode?> values, JsonObject? layout, bool withZero, double room)
    {
        var present = values.Where(value => value is not null).ToList();
        var scale = KindOf(present, layout) switch
        {
            AxisKind.Words => OfWords([.. present.Select(ChartTrace.Text).OfType<string>().Distinct()]),
            AxisKind.Dates => OfDates([.. present.Select(DateMarks.Day).OfType<double>()], layout, room),
            AxisKind.Logarithm => OfPowers([.. Numbers(present).Where(number => number > 0)], layout, withZero),
            _ => OfNumbers([.. Numbers(present)], layout, withZero, room),
        };
        return scale with
        {
            Marks = TickText.Of(scale, layout),
            Title = ChartTrace.Plain(
                ChartTrace.Text(ChartTrace.At(layout, "title", "text")) ?? ChartTrace.Text(layout?["title"])
            ),
            IsReversed = IsReversed(layout),
        };
    }

    /// <summary>From one mark of an axis of years to the next.</summary>
    public static int YearStep(int from, int to) => Math.Max(1, (to - from + MarksAbout * 2 - 1) / (MarksAbout * 2));

    private static IEnumerable<double> Numbers(IEnumerable<JsonNode?> values) =>
        values.Select(ChartTrace.Number).OfType<double>();

    private static AxisKind KindOf(IReadOnlyList<JsonNode?> values, JsonObject? layout)
    {
        var asked = ChartTrace.Text(layout?["type"]);
        if (asked == "log")
            return AxisKind.Logarithm;
        if (asked == "category")
            return AxisKind.Words;
        if (values.Count > 0 && values.All(value => DateMarks.Day(value) is not null))
            return AxisKind.Dates;
        return values.Any(value => ChartTrace.Number(value) is null && ChartTrace.Text(value) != "NaN")
            ? AxisKind.Words
            : AxisKind.Numbers;
    }

    private static bool IsReversed(JsonObject? layout) =>
        ChartTrace.Text(layout?["autorange"]) == "reversed"
        || (ChartTrace.Pair(layout?["range"], ChartTrace.Number) is var (from, to) && from > to);

    private static AxisScale OfWords(IReadOnlyList<string> words) =>
        new(
            AxisKind.Words,
            words,
            -Room,
            Math.Max(words.Count, 1) - Room,
            [.. words.Select((word, place) => ((double)place, LabelMarkup.Strip(word)))]
        );

    private static AxisScale OfDates(IReadOnlyList<double> days, JsonObject? layout, double room)
    {
        var (low, high) = Given(layout, DateMarks.Day) ?? Around(days, room);
        return new AxisScale(AxisKind.Dates, [], low, high, DateMarks.Between(low, high));
    }

    private static AxisScale OfPowers(IReadOnlyList<double> numbers, JsonObject? layout, bool withBars)
    {
        var powers = numbers.Select(Math.Log10).DefaultIfEmpty(0).ToList();
        var (low, high) = Given(layout, ChartTrace.Number) ?? (powers.Min(), powers.Max());
        var marks = PowerMarks(Math.Floor(low), Math.Ceiling(high), high - low <= 2 ? [1, 2, 5] : [1]);
        if (layout?["range"] is not JsonArray)
        {
            low = withBars ? marks[0] : marks.Last(mark => mark <= low);
            high = marks.FirstOrDefault(mark => mark >= high && mark > low, low + 1);
        }

        var shown = marks.Where(mark => mark >= low && mark <= high);
        return new AxisScale(
            AxisKind.Logarithm,
            [],
            low,
            high,
            [.. shown.Select(mark => (mark, AxisScale.WriteAmount(Math.Pow(10, mark))))]
        );
    }

    private static List<double> PowerMarks(double from, double to, IReadOnlyList<double> steps) =>
        [
            .. Enumerable
                .Range((int)from, (int)(to - from) + 1)
                .SelectMany(power => steps.Select(step => power + Math.Log10(step))),
        ];

    private static AxisScale OfNumbers(IReadOnlyList<double> numbers, JsonObject? layout, bool withZero, double room)
    {
        var given = Given(layout, ChartTrace.Number);
        var (low, high) = given ?? Around(withZero ? [.. numbers, 0] : numbers, room);
        var marks =
            numbers.Count > 0 && numbers.All(AxisScale.IsYear)
                ? Years((int)numbers.Min(), (int)numbers.Max())
                : [.. Ticks.Around((decimal)low, (decimal)high, MarksAbout).Select(tick => (double)tick)];
        var shown = marks.Where(mark => given is null || (mark >= low && mark <= high)).ToList();
        if (given is null && shown.Count > 0)
            (low, high) = (Math.Min(low, shown[0]), Math.Max(high, shown[^1]));
        Func<double, string> write = marks.All(AxisScale.IsYear) ? AxisScale.Write : AxisScale.WriteAmount;
        return new AxisScale(AxisKind.Numbers, [], low, high, [.. shown.Select(mark => (mark, write(mark)))]);
    }

    private static (double Low, double High)? Given(JsonObject? layout, Func<JsonNode?, double?> read) =>
        ChartTrace.Pair(layout?["range"], read) is var (from, to) && from != to ? (Math.Min(from, to), Math.Max(from, to)) : null;

    private static (double Low, double High) Around(IReadOnlyList<double> places, double room)
    {
        var (low, high) = places.Count > 0 ? (places.Min() - room, places.Max() + room) : (0, 1);
        return low < high ? (low, high) : (low - Room, high + Room);
    }

    private static IReadOnlyList<double> Years(int from, int to)
    {
        var step = YearStep(from, to);
        return [.. Enumerable.Range(0, (to - from) / step + 1).Select(place => (double)(from + place * step))];
    }
}
