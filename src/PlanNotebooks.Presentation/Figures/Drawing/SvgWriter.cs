using System.Globalization;
using System.Text;
using PlanNotebooks.Display;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Writes SVG elements: everything is escaped, numbers are invariant with at most two decimals.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _body = new();

    public static string Number(double value) =>
        (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>An element without content.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        _body.Append("/>");
    }

    /// <summary>Opens the group of a mark, with what hovering over it shows.</summary>
    public void OpenMark(string kind, string? tip)
    {
        Start("g", ("class", "plan-mark " + kind));
        _body.Append('>');
        if (!string.IsNullOrEmpty(tip))
            _body.Append("<title>").Append(Markup.Escape(tip)).Append("</title>");
    }

    /// <summary>Opens a group that is moved or turned; <see cref="CloseMark"/> ends it.</summary>
    public void OpenGroup(string transform)
    {
        Start("g", ("transform", transform));
        _body.Append('>');
    }

    public void CloseMark() => _body.Append("</g>\n");

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1, string? dash = null)
    {
        Start(
            "line",
            ("x1", Number(x1)),
            ("y1", Number(y1)),
            ("x2", Number(x2)),
            ("y2", Number(y2)),
            ("stroke", colour),
            ("stroke-width", Number(width))
        );
        if (dash is not null)
            Attribute("stroke-dasharray", dash);
        _body.Append("/>");
    }

    public void Rectangle(double x, double y, double width, double height, string fill) =>
        Element(
            "rect",
            ("x", Number(x)),
            ("y", Number(y)),
            ("width", Number(Math.Max(width, 0))),
            ("height", Number(height)),
            ("fill", fill)
        );

    /// <summary>Writes text on its baseline, with a white edge that keeps it apart from lines behind it; hovering over a text that
    /// was cut shows it whole.</summary>
    public void Text(
        double x,
        double baseline,
        string text,
        TextStyle style,
        TextAnchor anchor = TextAnchor.Start,
        string? whole = null
    )
    {
        Start(
            "text",
            ("x", Number(x)),
            ("y", Number(baseline)),
            ("font-size", Number(style.Size)),
            ("fill", style.Colour)
        );
        if (style.Bold)
            Attribute("font-weight", "600");
        if (anchor != TextAnchor.Start)
            Attribute("text-anchor", anchor == TextAnchor.End ? "end" : "middle");
        if (style.Halo)
            _body.Append(" stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        _body.Append('>');
        if (whole is not null)
            _body.Append("<title>").Append(Markup.Escape(whole)).Append("</title>");
        _body.Append(Markup.Escape(text)).Append("</text>\n");
    }

    /// <summary>The elements written so far.</summary>
    public override string ToString() => _body.ToString();

    private void Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _body.Append('<').Append(name);
        foreach (var (key, value) in attributes)
            Attribute(key, value);
    }

    private void Attribute(string name, string value) =>
        _body.Append(' ').Append(name).Append("=\"").Append(Markup.Escape(value)).Append('"');
}
