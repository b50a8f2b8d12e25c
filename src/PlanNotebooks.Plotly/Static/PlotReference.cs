using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>Where a shape or a note of the layout stands: at places of a plot's axes, or at parts of its length and height.</summary>
internal static class PlotReference
{
    private const string Paper = "paper";

    /// <summary>The axis that one of its places is of; <c>paper</c> for a part of the whole.</summary>
    public static string AxisOf(JsonObject thing, string key) =>
        (ChartTrace.Text(thing[key + "ref"]) ?? key).Replace(" domain", "", StringComparison.Ordinal);

    /// <summary>Whether it stands wholly on the paper, in no plot.</summary>
    public static bool IsOnPaper(JsonObject thing) => AxisOf(thing, "x") == Paper && AxisOf(thing, "y") == Paper;

    /// <summary>Whether it stands in a plot.</summary>
    public static bool IsIn(JsonObject thing, (string X, string Y) axes)
    {
        var (x, y) = (AxisOf(thing, "x"), AxisOf(thing, "y"));
        return !IsOnPaper(thing) && (x == Paper || x == axes.X) && (y == Paper || y == axes.Y);
    }

    /// <summary>The place on an axis that it names under a key such as x, x0, y1; null where it names none.</summary>
    public static double? Place(JsonObject thing, string key, AxisScale scale, string axis)
    {
        var reference = ChartTrace.Text(thing[key[..1] + "ref"]) ?? axis;
        if (reference == axis)
            return scale.Place(thing[key]) ?? ChartTrace.Number(thing[key]);
        return ChartTrace.Number(thing[key]) is { } part ? scale.Low + part * (scale.High - scale.Low) : null;
    }
}
