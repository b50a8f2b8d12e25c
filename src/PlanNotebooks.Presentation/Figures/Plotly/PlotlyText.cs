using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Text for Plotly, which reads some tags: what is text stays text, and long text is broken into lines.</summary>
internal static class PlotlyText
{
    /// <summary>A white edge that keeps text apart from lines behind it.</summary>
    public const string Halo =
        "1px 0 #ffffff, -1px 0 #ffffff, 0 1px #ffffff, 0 -1px #ffffff, 3px 0 2px #ffffff, -3px 0 2px #ffffff, 0 0 3px #ffffff";

    private static readonly TextStyle HoverStyle = new(12);

    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A line, with its own look where that is another than the one around it.</summary>
    public static string Line(StyledText line, TextStyle around) =>
        line.Style with { Halo = false } == around with { Halo = false }
            ? Escape(line.Text)
            : FormattableString.Invariant(
                $"<span style=\"font-size:{line.Style.Size}px;color:{line.Style.Colour}\">{Escape(line.Text)}</span>"
            );

    /// <summary>The text in lines no wider than the width.</summary>
    public static string Wrap(string text, TextStyle style, double width, int most = int.MaxValue) =>
        string.Join("<br>", TextWrap.Even(text, style, width, most).Select(Escape));

    /// <summary>What hovering shows: the label in bold, then the lines of the tip, such as the quoted sentence and its place.</summary>
    public static string Hover(string label, string? tip) =>
        $"<b>{Escape(label)}</b>"
        + string.Concat(
            (tip ?? "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => "<br>" + Wrap(line, HoverStyle, 420))
        );
}
