using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Notebooks.Site;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>The files that lie beside a page: each table as CSV and JSON, and the rows that the page has no room for.</summary>
/// <param name="page">The page's name, without extension.</param>
/// <param name="standalone">Whether the page is to be one file: rows then stand in it, and nothing lies beside it.</param>
/// <param name="exports">The names of the files that the notebook wrote into the folder <see cref="ExportsFolder"/> beside the
/// page.</param>
/// <param name="drawn">Whether plotly.js draws figures anew; else what it would draw them from is left out.</param>
internal sealed partial class ExhibitFiles(string page, bool standalone, IReadOnlyList<string> exports, bool drawn)
{
    /// <summary>The folder beside the pages that notebooks export to.</summary>
    public const string ExportsFolder = "exports";

    private readonly List<SiteFile> _files = [];
    private readonly StringBuilder _drawings = new();

    /// <summary>The files, with their paths from the page's folder.</summary>
    public IReadOnlyList<SiteFile> Files =>
        _drawings.Length == 0 ? _files : [.. _files, new SiteFile(PathOf("figures", ".js"), _drawings.ToString())];

    /// <summary>The address of the script that holds what plotly.js draws; null where there is none.</summary>
    public string? FiguresPath => _drawings.Length == 0 ? null : Address(PathOf("figures", ".js"));

    /// <summary>An output without what plotly.js draws, which only a wide window with scripts has a use for: it lies beside.</summary>
    public string WithoutDrawing(string id, string html) =>
        standalone ? html : Drawing().Replace(html, found => Aside(id, found));

    /// <summary>The attributes of the element around a table: where its rows are, when the table shows but some.</summary>
    public string Attributes(string id, Table table)
    {
        if (standalone || !HasMore(table))
            return "";
        var path = PathOf(id, ".js");
        _files.Add(new SiteFile(path, TableFiles.Script(id, table)));
        return $" data-rows=\"{HtmlText.Encode(Address(path))}\" data-total=\"{FormattableString.Invariant($"{table.RowCount}")}\"";
    }

    /// <summary>What stands below a table: its files as links, or in a page that stands alone its rows.</summary>
    public string Below(string id, Table table)
    {
        if (standalone)
            return HasMore(table)
                ? $"<script type=\"application/json\" class=\"plan-table-rows\">{TableFiles.Json(table)}</script>\n"
                : "";
        var (csv, json) = (PathOf(id, ".csv"), PathOf(id, ".json"));
        _files.Add(new SiteFile(csv, TableFiles.Csv(table)));
        _files.Add(new SiteFile(json, TableJson.Write(table)));
        return $"<p class=\"plan-files\"><a href=\"{HtmlText.Encode(Address(csv))}\" download>CSV</a> <a href=\"{HtmlText.Encode(Address(json))}\" download>JSON</a></p>\n";
    }

    /// <summary>A table with the exported files that it names as links.</summary>
    public string WithLinks(string html)
    {
        foreach (var name in exports)
        {
            var text = HtmlText.Encode(name);
            html = html.Replace(
                $">{text}</td>",
                $"><a href=\"{ExportsFolder}/{Uri.EscapeDataString(name)}\" download>{text}</a></td>",
                StringComparison.Ordinal
            );
        }

        return html;
    }

    private string Aside(string id, Match found)
    {
        if (!drawn)
            return "";
        _drawings.Append(CultureInfo.InvariantCulture, $"planFigures.add(\"{id}\",{found.Groups[2].Value});\n");
        return $"{found.Groups[1].Value}{found.Groups[3].Value}";
    }

    [GeneratedRegex("(<script type=\"application/json\" class=\"plan-figure-plotly\">)(.*?)(</script>)", RegexOptions.Singleline)]
    private static partial Regex Drawing();

    private static bool HasMore(Table table) => table.RowCount > RowCountLine.Shown(table);

    private string PathOf(string id, string extension) => $"{page}.files/{id}{extension}";

    private static string Address(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
