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
                    <div class="plan-figure"><div class="plan-figure-static"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200" width="600" height="200" role="img" aria-label="Growth targets"><rect x="100" y="40" width="300" height="40" fill="#005a8c"/><rect x="100" y="120" width="230" height="40" fill="#b84a00"/><text x="10" y="65">上城区</text><text x="10" y="145">拱墅区</text></svg></div><script type="application/json" class="plan-figure-plotly">{"data":[{"type":"bar","orientation":"h","x":[6.5,5.0],"y":["上城区","拱墅区"]}],"layout":{"height":200,"width":600},"config":{}}</script></div>
                    """,
                ["text/plain"] = "上城区 6.5, 拱墅区 5",
            });
        }

        new Figure()
        """";

    public static string Of(params string[] sources) => NotebookWriter.Write(new Notebook(
    [
        new Cell(CellKind.Markdown, "title", "# Growth 增长\n\nWhat the test's notebook says.\n\n## One\n\n## Two"),
        .. sources.Select((source, i) => new Cell(CellKind.Code, $"c{i}", source)),
    ]));
}
