using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Static;

/// <summary>A chart's data as a table: what stands in place of a picture, and what the picture says in words.</summary>
internal static class ChartTable
{
    private static readonly string[] Keys =
    [
        "x",
        "y",
        "z",
        "labels",
        "values",
        "r",
        "theta",
        "a",
        "b",
        "c",
        "lat",
        "lon",
        "locations",
        "open",
        "high",
        "low",
        "close",
        "parents",
        "text",
    ];

    /// <summary>A row for each item of each trace, with a column for each list that any trace has.</summary>
    public static Table Of(ChartModel model)
    {
        var rows = model.Traces.SelectMany(Rows).ToList();
        var columns = Keys.Where(key => rows.Exists(row => row.Cells.ContainsKey(key)));
        return Table
            .Of(
                rows,
                columns
                    .Select(key => Column.Of(key, (Row row) => row.Cells.GetValueOrDefault(key)))
                    .Prepend(Column.Of("trace", (Row row) => row.Trace))
            )
            .Titled(model.Title)
            .Noted(
                Bilingual.Pick(
                    "The data of a chart that no picture is drawn of here: a page with plotly.js draws it.",
                    "这种图在此不画成图片，列出其数据；带有 plotly.js 的页面会画出。"
                )
            );
    }

    private static IEnumerable<Row> Rows(ChartTrace trace)
    {
        var kind = Texts.Find($"trace.{trace.Type}") ?? trace.Type;
        var name = trace.Name is null ? kind : trace.Name + Punctuation.Aside(kind);
        return trace.Items("z") is [System.Text.Json.Nodes.JsonArray, ..] ? Cells(trace, name) : Items(trace, name);
    }

    private static IEnumerable<Row> Items(ChartTrace trace, string name)
    {
        var lists = Keys.Select(key => (key, Items: trace.Items(key))).Where(list => list.Items.Count > 0).ToList();
        var count = lists.Count == 0 ? 0 : lists.Max(list => list.Items.Count);
        return Enumerable
            .Range(0, count)
            .Select(place => new Row(
                name,
                lists
                    .Where(list => place < list.Items.Count)
                    .ToDictionary(list => list.key, list => ChartTrace.Text(list.Items[place]))
            ));
    }

    private static IEnumerable<Row> Cells(ChartTrace trace, string name)
    {
        var (x, y) = (trace.Items("x"), trace.Items("y"));
        return trace
            .Items("z")
            .SelectMany(
                (line, row) =>
                    ((System.Text.Json.Nodes.JsonArray)line!).Select(
                        (cell, column) =>
                            new Row(
                                name,
                                new Dictionary<string, string?>
                                {
                                    ["x"] = ChartTrace.Text(x.ElementAtOrDefault(column)),
                                    ["y"] = ChartTrace.Text(y.ElementAtOrDefault(row)),
                                    ["z"] = ChartTrace.Text(cell),
                                }
                            )
                    )
            );
    }

    private sealed record Row(string Trace, IReadOnlyDictionary<string, string?> Cells);
}
