using System.Globalization;
using System.Net;
using System.Text;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The sentences that a page's numbers were read from: each stands once, at its end, and numbers point to it.</summary>
/// <remarks>Scripts show a sentence beside its number; on paper and without scripts the list is what a reader turns to.</remarks>
internal sealed class Traces
{
    private const string PlaceMark = "— ";
    private const string Separator = " · ";

    private readonly Dictionary<(string Words, string Report), int> _places = [];

    /// <summary>What a tip says but for the id at its end, and that id; the id is empty where the tip names none.</summary>
    public static (string Words, string Id) Parts(string tip)
    {
        var line = tip.LastIndexOf('\n') + 1;
        var last = tip.LastIndexOf(Separator, StringComparison.Ordinal);
        return last > line && tip.AsSpan(line).StartsWith(PlaceMark, StringComparison.Ordinal)
            ? (tip[..last], tip[(last + Separator.Length)..])
            : (tip, "");
    }

    /// <summary>The attributes of a number that lead to what its tip says: of each sentence its place in the list, and the ids.</summary>
    public string Attributes(string tip)
    {
        var parts = Blocks(tip).Select(Parts).ToList();
        var attributes = $" data-trace=\"{string.Join(' ', parts.Select(part => PlaceOf(part.Words, ReportOf(part.Id))))}\"";
        return parts.TrueForAll(part => part.Id.Length == 0)
            ? attributes
            : $"{attributes} data-id=\"{WebUtility.HtmlEncode(string.Join(' ', parts.Select(part => TailOf(part.Id))))}\"";
    }

    /// <summary>The report that an id begins with, which the list says; empty where it has none.</summary>
    private static string ReportOf(string id) => id[..Math.Max(id.LastIndexOf(':'), 0)];

    // Behind the report an id holds no space; where there is none, a hyphen keeps its place.
    private static string TailOf(string id) => id.Length == 0 ? "-" : id[(id.LastIndexOf(':') + 1)..];

    /// <summary>A tip may tell several sentences: each ends with the line that says where it stands.</summary>
    private static IEnumerable<string> Blocks(string tip)
    {
        var block = new List<string>();
        foreach (var line in tip.Split('\n'))
        {
            block.Add(line);
            if (!line.StartsWith(PlaceMark, StringComparison.Ordinal))
                continue;
            yield return string.Join('\n', block);
            block.Clear();
        }

        if (block.Count > 0)
            yield return string.Join('\n', block);
    }

    private int PlaceOf(string words, string report)
    {
        if (!_places.TryGetValue((words, report), out var place))
            _places.Add((words, report), place = _places.Count + 1);
        return place;
    }

    /// <summary>The list; empty where no number has a tip.</summary>
    public string ToHtml()
    {
        if (_places.Count == 0)
            return "";
        var html = new StringBuilder($"<section class=\"traces\">\n<h2>{Texts.Say("page.traces")}</h2>\n<ol lang=\"zh-Hans\">\n");
        foreach (var ((words, report), place) in _places)
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"trace-{place}\"")
                .Append(report.Length == 0 ? ">" : $" data-report=\"{WebUtility.HtmlEncode(report)}\">")
                .Append(WebUtility.HtmlEncode(words))
                .Append("</li>\n");
        return html.Append("</ol>\n</section>\n").ToString();
    }
}
