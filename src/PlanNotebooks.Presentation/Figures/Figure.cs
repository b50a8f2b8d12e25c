using System.Text.Json.Nodes;
using PlanNotebooks.Display;

namespace PlanNotebooks.Figures;

/// <summary>A drawn chart: a picture that stands without any script, the same data for Plotly, and its words.</summary>
/// <param name="Title">The finding.</param>
/// <param name="Svg">The picture for pages, complete in itself.</param>
/// <param name="NarrowSvg">The same picture laid out for a phone.</param>
/// <param name="PlotlyJson">The Plotly figure as JSON, with <c>data</c>, <c>layout</c> and <c>config</c>; it holds no &lt;, &gt; or
/// &amp;.</param>
/// <param name="Text">The title, then a line for each mark with its value.</param>
[TypeFormatterSource]
public sealed record Figure(string Title, string Svg, string NarrowSvg, string PlotlyJson, string Text) : IDisplayable
{
    /// <summary>Hides the picture that does not fit the page. A viewer that strips it shows the wide one.</summary>
    private const string FittingStyle =
        "<style>@media(max-width:600px){.plan-figure .plan-svg-wide{display:none}.plan-figure .plan-svg-narrow{display:inline}}"
        + "@media print{.plan-figure .plan-svg-wide{display:inline}.plan-figure .plan-svg-narrow{display:none}}</style>";

    /// <inheritdoc/>
    /// <remarks>
    /// The HTML holds the pictures in <c>div.plan-figure-static</c>, and in <c>script.plan-figure-plotly</c> the Plotly
    /// figure, which a page that has plotly.js may draw in their place.
    /// </remarks>
    public MimeBundle ToMimeBundle() =>
        new(
            new Dictionary<string, string>
            {
                [MimeBundle.Html] = ToHtml(),
                [MimeBundle.Plotly] = PlotlyJson,
                [MimeBundle.Plain] = Text,
            }
        );

    /// <summary>The title and a line for each mark.</summary>
    public override string ToString() => Text;

    /// <summary>The figure for a page, whose picture has the sentences: each mark's label alone, since a page is sent and read on
    /// phones.</summary>
    private string WithoutSentences()
    {
        var figure = JsonNode.Parse(PlotlyJson)!.AsObject();
        var labels = Marks.Labels(Svg);
        foreach (var trace in figure["data"]!.AsArray())
        {
            if (trace!["hovertext"] is JsonArray texts)
                trace["hovertext"] = new JsonArray([.. texts.Select(text => Shortened(text, labels))]);
        }

        return Plotly.PlotlyJson.Text(figure);
    }

    /// <summary>A hover's label, where a mark of the picture has the rest; else the hover as it is.</summary>
    private static JsonNode? Shortened(JsonNode? text, IReadOnlySet<string> labels) =>
        text is JsonValue value
        && value.TryGetValue<string>(out var words)
        && words.Split("<br>")[0] is var label
        && labels.Contains(label)
            ? label
            : text?.DeepClone();

    private string ToHtml() =>
        $"<div class=\"plan-figure\"><div class=\"plan-figure-static {Markup.NoMath}\">{FittingStyle}{Svg}{NarrowSvg}</div>"
        + $"<script type=\"application/json\" class=\"plan-figure-plotly\">{WithoutSentences()}</script></div>";
}
