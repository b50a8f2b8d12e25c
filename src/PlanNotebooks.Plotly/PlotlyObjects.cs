using System.Text.Json;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace PlanNotebooks;

/// <summary>Plotly's JSON as Plotly.NET's objects.</summary>
/// <remarks>
/// Plotly.NET changes an axis, a marker or a font only where it finds an object of its own type under the name, and puts a new one
/// in its place otherwise. So what has a type there gets it here, and styling adds to the figure instead of replacing parts of it.
/// </remarks>
internal static class PlotlyObjects
{
    private static readonly Dictionary<string, Func<DynamicObj.DynamicObj>> Typed = new(StringComparer.Ordinal)
    {
        ["font"] = () => new Font(),
        ["tickfont"] = () => new Font(),
        ["textfont"] = () => new Font(),
        ["hoverlabel"] = () => new Hoverlabel(),
        ["legend"] = () => new Legend(),
        ["line"] = () => new Line(),
        ["margin"] = () => new Margin(),
        ["marker"] = () => new Marker(),
        ["title"] = () => new Title(),
    };

    public static Trace Trace(JsonElement json) => Fill(new Trace(json.GetProperty("type").GetString()), json);

    /// <summary>Sets every field of the JSON on the object.</summary>
    public static T Fill<T>(T target, JsonElement json)
        where T : DynamicObj.DynamicObj
    {
        foreach (var field in json.EnumerateObject())
        {
            if (!(target is Trace && field.NameEquals("type")))
                target.SetProperty(field.Name, Value(field.Name, field.Value));
        }
        return target;
    }

    private static object? Value(string name, JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => Fill(Empty(name), json),
            JsonValueKind.Array => Items(name, json),
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDecimal(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    private static object Items(string name, JsonElement json) =>
        name switch
        {
            "annotations" => json.EnumerateArray().Select(item => Fill(new Annotation(), item)).ToArray(),
            "shapes" => json.EnumerateArray().Select(item => Fill(new Shape(), item)).ToArray(),
            _ => json.EnumerateArray().Select(item => Value(name, item)).ToArray(),
        };

    private static DynamicObj.DynamicObj Empty(string name)
    {
        if (name.StartsWith("xaxis", StringComparison.Ordinal) || name.StartsWith("yaxis", StringComparison.Ordinal))
            return new LinearAxis();
        return Typed.TryGetValue(name, out var create) ? create() : new DynamicObj.DynamicObj();
    }
}
