using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanNotebooks.Notebooks.Site;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The files that lie beside a page: each table as CSV, and packed with its data dictionary and the rows that the page has no
/// room for; and what plotly.js draws.</summary>
/// <param name="options">The page's: one that is one file holds the packed tables itself, and nothing lies beside it.</param>
internal sealed partial class ExhibitFiles(PageOptions options)
{
    /// <summary>The folder beside the pages that notebooks export to.</summary>
    public const string ExportsFolder = "exports";

    private readonly List<SiteFile> _files = [];
    private readonly StringBuilder _drawings = new();

    /// <summary>The files, with their paths from the page's folder.</summary>
    public IReadOnlyList<SiteFile> Files =>
        _drawings.Length == 0
            ? _files
            : [.. _files, new SiteFile(PathOf("figures", ".js"), $"planFigures.add(\"{PackedText.Of($"{{{_drawings}}}")}\");\n")];

    /// <summary>The address of the script that holds what plotly.js draws; null where there is none.</summary>
    public string? FiguresPath => _drawings.Length == 0 ? null : Address(PathOf("figures", ".js"));

    /// <summary>An output without what plotly.js draws, which only a wide window with scripts has a use for: it lies beside.</summary>
    public string WithoutDrawing(string id, string html) =>
        options.Standalone ? html : Drawing().Replace(html, found => Aside(id, found));

    /// <summary>The attributes of the element around a table: where its data are, and of how many rows when it shows but some.</summary>
    public string Attributes(string id, Table table)
    {
        var total = TableFiles.HasMore(table) ? FormattableString.Invariant($" data-total=\"{table.RowCount}\"") : "";
        if (options.Standalone)
            return total;
        var path = PathOf(id, ".js");
        _files.Add(new SiteFile(path, ScriptData.Call("planTables.add", id, TableFiles.Packed(table))));
        return $" data-rows=\"{HtmlText.Encode(Address(path))}\"{total}";
    }

    /// <summary>What stands below a table: its file as a link, or in a page that stands alone its data.</summary>
    public string Below(string id, Table table)
    {
        if (options.Standalone)
            return $"<script type=\"text/plain\" class=\"plan-table-rows\">{TableFiles.Packed(table)}</script>\n";
        var csv = PathOf(id, ".csv");
        _files.Add(new SiteFile(csv, TableFiles.Csv(table)));
        return $"<p class=\"plan-files\"><a href=\"{HtmlText.Encode(Address(csv))}\" download>CSV</a></p>\n";
    }

    /// <summary>A table with the exported files that it names as links.</summary>
    public string WithLinks(string html)
    {
        foreach (var name in options.Exports)
        {
            var text = HtmlText.Encode(name);
            html = html.Replace(
                $">{text}</td>",
                $"><a href=\"{options.SharedFolder}{ExportsFolder}/{Uri.EscapeDataString(name)}\" download>{text}</a></td>",
                StringComparison.Ordinal
            );
        }

        return html;
    }

    private string Aside(string id, Match found)
    {
        if (options.PlotlyScript is null)
            return "";
        var comma = _drawings.Length == 0 ? "" : ",";
        _drawings.Append(CultureInfo.InvariantCulture, $"{comma}{JsonSerializer.Serialize(id)}:{found.Groups[2].Value}");
        return $"{found.Groups[1].Value}{found.Groups[3].Value}";
    }

    [GeneratedRegex("(<script type=\"application/json\" class=\"plan-figure-plotly\">)(.*?)(</script>)", RegexOptions.Singleline)]
    private static partial Regex Drawing();

    private string PathOf(string id, string extension) => $"{options.Name}.files/{id}{extension}";

    private static string Address(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
