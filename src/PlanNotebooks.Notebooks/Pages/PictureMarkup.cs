using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Figures;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>
/// Our pictures as a page holds them: each way of drawing that they repeat on every mark and word stands once, as a rule of the page.
/// Who saves a picture gets the attributes back.
/// </summary>
internal sealed partial class PictureMarkup(Traces traces)
{
    private const string Properties =
        "font-size|fill|stroke|stroke-width|stroke-linejoin|paint-order|font-weight|text-anchor|stroke-dasharray";

    private const string Narrow = "class=\"plan-svg-narrow";

    private readonly Dictionary<string, int> _looks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fitting = new(StringComparer.Ordinal);

    /// <summary>The fragment with its pictures made light.</summary>
    public string Lighten(string html) =>
        Picture().Replace(Fitting().Replace(html, Once), picture => Light(picture.Value));

    /// <summary>What shows the picture that fits, with the first figure alone: it holds for all of the page.</summary>
    private string Once(Match fitting) => _fitting.Add(fitting.Value) ? fitting.Value : "";

    private string Light(string picture) =>
        Lines().Replace(Shape().Replace(Circle().Replace(Font().Replace(Told(picture), ""), Round), Shorten), Joined);

    private static string Round(Match circle)
    {
        var (left, right) = (Number(circle.Groups["left"]), Number(circle.Groups["right"]));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<circle cx=\"{(left + right) / 2:0.##}\" cy=\"{circle.Groups["y"].Value}\" r=\"{circle.Groups["r"].Value}\""
        );
    }

    private static decimal Number(Group digits) => decimal.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>The rules, with what stands for their colours on dark pages.</summary>
    public string Rules()
    {
        var rules = new StringBuilder();
        foreach (var (look, number) in _looks)
        {
            rules.Append(CultureInfo.InvariantCulture, $".l{number}{{");
            foreach (Match part in Attribute().Matches(look))
                Append(rules, part.Groups["name"].Value, part.Groups["value"].Value);
            rules.Append("}\n");
        }

        return rules.ToString();
    }

    // A tenth of a unit is finer than any screen.
    private string Shorten(Match shape) =>
        Look().Replace(Straight(NoTenths().Replace(Hundredth().Replace(shape.Value, ""), "")), ClassOf);

    /// <summary>A box drawn by its four corners, by its sides instead.</summary>
    private static string Straight(string shape) =>
        Box().Replace(shape, "M${left} ${top}H${right}V${bottom}H${left}Z");

    // Lines that follow on each other and look alike are one path of several parts; what lies between them is not filled.
    private static string Joined(Match lines)
    {
        var path = new StringBuilder("<path d=\"");
        var end = "";
        foreach (Match line in Line().Matches(lines.Value))
        {
            var start = $"{line.Groups["x1"].Value} {line.Groups["y1"].Value}";
            if (start != end)
                path.Append('M').Append(start);
            end = $"{line.Groups["x2"].Value} {line.Groups["y2"].Value}";
            path.Append('L').Append(end);
        }
        return path.Append(CultureInfo.InvariantCulture, $"\" fill=\"none\" class=\"{lines.Groups["class"].Value}\"/>").ToString();
    }

    // The narrow picture has the marks of the wide one, in the same order: they need not say it twice.
    private string Told(string picture) =>
        picture.Contains(Narrow, StringComparison.Ordinal)
            ? Title().Replace(picture, "$1")
            : Mark().Replace(picture, Traced);

    // A mark keeps its label; its sentences stand in the page's list.
    private string Traced(Match mark)
    {
        var tip = WebUtility.HtmlDecode(mark.Groups["rest"].Value);
        return $"<g{mark.Groups["class"].Value}{traces.Attributes(tip)}><title>{mark.Groups["label"].Value}</title>";
    }

    private string ClassOf(Match look)
    {
        if (!_looks.TryGetValue(look.Value, out var number))
            _looks.Add(look.Value, number = _looks.Count + 1);
        return string.Create(CultureInfo.InvariantCulture, $" class=\"l{number}\"");
    }

    // What a browser cannot read of a rule it leaves out: an older one keeps the first colour.
    private static void Append(StringBuilder rules, string name, string value)
    {
        var unit = name == "font-size" ? "px" : "";
        rules.Append(CultureInfo.InvariantCulture, $"{name}:{value}{unit};");
        if (FigureColours.OnDark.FirstOrDefault(pair => pair.Key == value).Value is { } dark)
            rules.Append(CultureInfo.InvariantCulture, $"{name}:light-dark({value},{dark});");
    }

    [GeneratedRegex("(<g class=\"plan-mark[^\"]*\">)<title>[^<]*</title>")]
    private static partial Regex Title();

    [GeneratedRegex("<style>@media[^<]*\\.plan-svg-wide[^<]*</style>")]
    private static partial Regex Fitting();

    [GeneratedRegex("<svg[^>]* class=\"plan-svg-.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("<g(?<class> class=\"plan-mark[^\"]*\")><title>(?<label>[^<\\n]*)\\n(?<rest>[^<]*)</title>")]
    private static partial Regex Mark();

    [GeneratedRegex("<(?:line|path|text|rect|circle)[^>]*>")]
    private static partial Regex Shape();

    [GeneratedRegex("(?<=\\d\\.\\d)\\d(?=[\" A-Z])")]
    private static partial Regex Hundredth();

    /// <summary>The page's sheet says in which font all pictures are written.</summary>
    [GeneratedRegex("(?<=<svg[^>]*) font-family=\"[^\"]*\"")]
    private static partial Regex Font();

    [GeneratedRegex("<path d=\"M(?<left>[\\d.]+) (?<y>[\\d.]+)A(?<r>[\\d.]+) \\k<r> 0 1 1 (?<right>[\\d.]+) \\k<y>"
        + "A\\k<r> \\k<r> 0 1 1 \\k<left> \\k<y>Z\"")]
    private static partial Regex Circle();

    [GeneratedRegex("<line x1=\"[^\"]*\" y1=\"[^\"]*\" x2=\"[^\"]*\" y2=\"[^\"]*\" class=\"(?<class>l\\d+)\"/>"
        + "(?:\\s*<line x1=\"[^\"]*\" y1=\"[^\"]*\" x2=\"[^\"]*\" y2=\"[^\"]*\" class=\"\\k<class>\"/>)+")]
    private static partial Regex Lines();

    [GeneratedRegex("<line x1=\"(?<x1>[^\"]*)\" y1=\"(?<y1>[^\"]*)\" x2=\"(?<x2>[^\"]*)\" y2=\"(?<y2>[^\"]*)\"")]
    private static partial Regex Line();

    [GeneratedRegex("M(?<left>[\\d.]+) (?<top>[\\d.]+)L(?<right>[\\d.]+) \\k<top>L\\k<right> (?<bottom>[\\d.]+)L\\k<left> \\k<bottom>Z")]
    private static partial Regex Box();

    [GeneratedRegex("(?<=\\d)\\.0(?=[\" A-Z])")]
    private static partial Regex NoTenths();

    [GeneratedRegex("(?: (?:" + Properties + ")=\"[^\"]*\"){2,}(?= ?/?>)")]
    private static partial Regex Look();

    [GeneratedRegex("(?<name>[a-z-]+)=\"(?<value>[^\"]*)\"")]
    private static partial Regex Attribute();
}
