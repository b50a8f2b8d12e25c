using System.Globalization;
using System.Text;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Turns cells into HTML: Markdown as text, outputs open, code folded below what it made.</summary>
internal sealed class CellRenderer(MarkdownRenderer markdown, ExhibitFiles files, Traces traces, PictureMarkup pictures, bool code = true)
{
    private readonly OutputRenderer _outputs = new(markdown, files, traces, pictures);

    /// <summary>All cells in order; raw cells are for other converters and are left out.</summary>
    public string Render(IEnumerable<Cell> cells)
    {
        var html = new StringBuilder();
        foreach (var cell in cells)
        {
            if (cell.Kind == CellKind.Markdown)
                html.Append("<section class=\"cell markdown\">\n")
                    .Append(markdown.Render(cell.Source))
                    .Append("</section>\n");
            else if (cell.Kind == CellKind.Code && (cell.Source.Length > 0 || cell.Outputs.Count > 0))
                AppendCode(html, cell);
        }

        return html.ToString();
    }

    /// <summary>The number by which a page and its errors name a code cell; empty where it was not run.</summary>
    public static string Number(Cell cell) => cell.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? "";

    private void AppendCode(StringBuilder html, Cell cell)
    {
        var number = Number(cell);
        var failed = cell.Outputs.Any(output => output is ErrorOutput);
        if (!code && cell.Outputs.Count == 0)
            return;
        html.Append("<section class=\"cell code\"");
        html.Append(number.Length > 0 ? $" id=\"cell-{number}\">\n" : ">\n");
        if (failed && code)
            AppendSource(html, cell, open: true);
        for (var i = 0; i < cell.Outputs.Count; i++)
            html.Append(_outputs.Render(cell.Outputs[i], FormattableString.Invariant($"{cell.Id}-{i + 1}")));
        if (!failed && code)
            AppendSource(html, cell, open: false);
        html.Append("</section>\n");
    }

    private static void AppendSource(StringBuilder html, Cell cell, bool open)
    {
        var number = Number(cell);
        html.Append(open ? "<details class=\"source\" open>" : "<details class=\"source\">");
        html.Append("<summary>")
            .Append(number.Length > 0 ? Texts.Say("page.code", ("cell", number)) : Texts.Say("page.code-not-run"))
            .Append("</summary>");
        html.Append("<pre><code>").Append(CodeHighlighter.Render(cell.Source)).Append("</code></pre></details>\n");
    }
}
