using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.FSharp.Collections;
using PlanNotebooks.Display;
using PlanNotebooks.Shown;
using Plotly.NET;

namespace PlanNotebooks.Plotly.Tests;

/// <summary>The picture of a chart that is written as Plotly's own JSON, to be measured.</summary>
internal sealed partial class StaticPicture
{
    private const string Wide = "class=\"plan-svg-wide\"";
    private readonly XElement? _svg;

    private StaticPicture(string html)
    {
        Html = html;
        var end = html.IndexOf(Wide, StringComparison.Ordinal);
        if (end < 0)
            return;
        var start = html.LastIndexOf("<svg", end, StringComparison.Ordinal);
        _svg = XElement.Parse(html[start..(html.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length)]);
    }

    /// <summary>What a page shows.</summary>
    public string Html { get; }

    /// <summary>Whether there is a picture, and no table in its place.</summary>
    public bool IsDrawn => _svg is not null;

    /// <summary>The words of the picture.</summary>
    public IReadOnlyList<string> Words => [.. Elements("text").Select(text => text.Value)];

    /// <summary>Draws a chart.</summary>
    /// <param name="traces">Its traces, separated by commas; each names its type first.</param>
    /// <param name="layout">Its layout.</param>
    public static StaticPicture Of(string traces, string layout = "{}")
    {
        var all = JsonNode.Parse($"[{traces}]")!.AsArray().Select(trace => Trace(trace!.AsObject()));
        var asked = new Layout();
        foreach (var (key, value) in JsonNode.Parse(layout)!.AsObject())
            asked.SetProperty(key, Newtonsoft(value));
        var chart = GenericChart.setLayout(asked, GenericChart.ofTraceObjects(false, ListModule.OfSeq(all)));
        return new StaticPicture(new ChartDisplay().Find(chart)!.ToMimeBundle().Data[MimeBundle.Html]);
    }

    /// <summary>The elements of a name.</summary>
    public IReadOnlyList<XElement> Elements(string name) =>
        [.. _svg!.Descendants().Where(element => element.Name.LocalName == name)];

    /// <summary>The elements of a name within the marks of a kind.</summary>
    public IReadOnlyList<XElement> Within(string mark, string name) =>
        [.. Elements(name).Where(element => (string?)element.Parent!.Attribute("class") == "plan-mark " + mark)];

    /// <summary>The round points: their middles, and how large they are.</summary>
    public IReadOnlyList<(double X, double Y, double Radius)> Points =>
        [
            .. Within("point", "path")
                .Select(path => Circle().Match(path.Attribute("d")!.Value))
                .Select(circle => (Number(circle, 1) + Number(circle, 3), Number(circle, 2), Number(circle, 3))),
        ];

    /// <summary>A number of each element.</summary>
    public static IReadOnlyList<double> Numbers(IEnumerable<XElement> elements, string attribute) =>
        [.. elements.Select(element => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture))];

    private static double Number(Match match, int group) =>
        double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static Trace Trace(JsonObject json)
    {
        var trace = new Trace((string)json["type"]!);
        foreach (var (key, value) in json.Where(entry => entry.Key != "type"))
            trace.SetProperty(key, Newtonsoft(value));
        return trace;
    }

    // Plotly.NET writes its charts by another package than the one that reads them here.
    private static object Newtonsoft(JsonNode? node) => global::Newtonsoft.Json.Linq.JToken.Parse(node!.ToJsonString());

    [GeneratedRegex("^M([\\d.]+) ([\\d.]+)A([\\d.]+) ")]
    private static partial Regex Circle();
}
