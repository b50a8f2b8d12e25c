using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests;

/// <summary>Small notebooks for the tests, as their files' text.</summary>
internal static class NotebookText
{
    public const string FigureCell = """"
        using PlanNotebooks.Display;

        sealed class Figure : IDisplayable
        {
            public MimeBundle ToMimeBundle() => new(new Dictionary<string, string>
            {
                ["text/html"] = """
                    <div class="plan-figure"><div class="plan-figure-static">
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200"
                    width="600" height="200" role="img" aria-label="Growth targets">
                    <rect x="100" y="40" width="300" height="40" fill="#005a8c"/>
                    <rect x="100" y="120" width="230" height="40" fill="#b84a00"/>
                    <text x="10" y="65">上城区</text><text x="10" y="145">拱墅区</text></svg></div>
                    <script type="application/json" class="plan-figure-plotly">
                    {"data":[{"type":"bar","orientation":"h","x":[6.5,5.0],"y":["上城区","拱墅区"]}],
                    "layout":{"height":200,"width":600},"config":{}}</script></div>
                    """,
                ["text/plain"] = "上城区 6.5, 拱墅区 5",
            });
        }

        new Figure()
        """";

    public const string LongTableCell = """"
        Enumerable.Range(1, 30).Select(n => new { 地区 = "杭州市上城区", Number = n, Text = "一般公共预算收入18.08亿元,同比增长5.6%,完成年度计划的159%" })
        """";

    /// <summary>A table of typed values with tips: 9亿元 comes before 85亿元 by value and after it by text, one value is missing, one label
    /// is a formula.</summary>
    public const string TipTableCell = """"
        using PlanNotebooks.Languages;
        using PlanNotebooks.Tables;

        record Amount(string Label, decimal? Value);

        Table.Of(
            [
                new Amount("财政总收入", 8500000000m),
                new Amount("=1+1", 900000000m),
                new Amount("社会消费品零售总额", -5.5m),
                new Amount("固定资产投资", null),
                new Amount("外贸出口, \"全年\"", 40100000000m),
                new Amount("新增就业", 12700m),
            ],
            Column.Of("label", (Amount row) => row.Label, "Indicator 指标"),
            Column.Of(
                "value",
                (Amount row) => row.Value,
                "Value 数值",
                row => row.Value is { } value ? Amounts.InChinese(value, "元") : "",
                row => $"{row.Label}达到。\n— 一、2019年回顾 · report.txt · 330102-2020-plan:{row.Label.Length}"))
            .Titled("Amounts 金额")
        """";

    public static string Of(params string[] sources) =>
        NotebookWriter.Write(
            new Notebook([
                new Cell(
                    CellKind.Markdown,
                    "title",
                    "# Growth 增长\n\nWhat the test's notebook says.\n\n## One\n\n## Two"
                ),
                .. sources.Select((source, i) => new Cell(CellKind.Code, $"c{i}", source)),
            ])
        );
}
