using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Tests;

internal static class Figures
{
    public const string Html = """
        <div class="plan-figure"><div class="plan-figure-static">
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200"
        width="600" height="200" role="img" aria-label="Growth targets">
        <rect class="mark" x="100" y="40" width="300" height="40" fill="#005a8c"/>
        <rect class="mark" x="100" y="120" width="230" height="40" fill="#b84a00"/>
        <text x="10" y="65">上城区</text><text x="10" y="145">拱墅区</text></svg></div>
        <script type="application/json" class="plan-figure-plotly">
        {"data":[{"type":"bar","orientation":"h","x":[6.5,5.0],"y":["上城区","拱墅区"]}],
        "layout":{"height":200,"width":600},"config":{}}</script></div>
        """;

    public static DisplayOutput Output() =>
        new(
            new MimeBundle(
                new Dictionary<string, string> { [MimeBundle.Html] = Html, [MimeBundle.Plain] = "上城区 6.5, 拱墅区 5" }
            )
        );
}
