using System.Globalization;
using System.Xml.Linq;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Tests.Figures;

/// <summary>Where the texts of a picture stand, as far as their widths can be estimated.</summary>
internal static class TextBoxes
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Each pair of texts that overlap, and each text that leaves the picture.</summary>
    public static IEnumerable<string> Faults(XElement svg)
    {
        var view = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        var texts = svg.Descendants(Svg + "text").Select(text => (text.Value, Box: BoxOf(text))).ToList();
        foreach (var (text, box) in texts)
        {
            if (box.Left < 0 || box.Top < 0 || box.Right > view[2] || box.Bottom > view[3])
                yield return $"cut: {text} {box}";
        }
        for (var i = 0; i < texts.Count; i++)
        {
            for (var other = i + 1; other < texts.Count; other++)
            {
                if (texts[i].Box.Touches(texts[other].Box))
                    yield return $"overlap: {texts[i].Value} | {texts[other].Value}";
            }
        }
    }

    private static Box BoxOf(XElement text)
    {
        var (x, y, size) = (
            Number(text.Attribute("x")!.Value),
            Number(text.Attribute("y")!.Value),
            Number(text.Attribute("font-size")!.Value)
        );
        var width = TextMeasure.Width(text.Value, size, text.Attribute("font-weight") is not null) / 1.02;
        var left = text.Attribute("text-anchor")?.Value switch
        {
            "end" => x - width,
            "middle" => x - width / 2,
            _ => x,
        };
        return new Box(left, y - size * 0.8, left + width, y + size * 0.15);
    }

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
