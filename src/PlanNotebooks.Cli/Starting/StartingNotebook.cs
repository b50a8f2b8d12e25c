using System.Text.Json;
using System.Text.Json.Nodes;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Starting;

/// <summary>The notebook that <c>plan new</c> writes: load, look, compare, and where to go on.</summary>
internal static class StartingNotebook
{
    private const string CorpusMark = "{corpus}";
    private const string Load = "var corpus = ";

    /// <summary>What lets the cells speak Chinese in every host, unless they are told another language.</summary>
    private const string SpeaksChinese =
        "// 表格和图表用中文\nEnvironment.SetEnvironmentVariable(\"PLAN_PARAM_LANG\", NotebookParameter.Text(\"lang\", \"zh\"));\n";

    /// <summary>Creates the notebook.</summary>
    /// <param name="corpus">The path of the reports, from the notebook's folder.</param>
    /// <param name="kernel">The kernel that it asks for.</param>
    /// <param name="language">The language of its prose; null writes both, each cell saying which it is.</param>
    public static Notebook Create(string corpus, string kernel, Language? language)
    {
        var text = ReadTemplate()
            .Replace(CorpusMark, corpus.Replace("\"", "\"\"", StringComparison.Ordinal), StringComparison.Ordinal);
        if (language == Language.Chinese)
            text = text.Replace(Load, SpeaksChinese + Load, StringComparison.Ordinal);
        var notebook = new Notebook([.. text.Split("\n%% ").Skip(1).Select(Cell)]) { Metadata = Metadata(kernel) };
        return language is { } one ? notebook.In(one) : notebook;
    }

    // A cell of the template: its kind and language in the first line, then its source.
    private static Cell Cell(string text, int index)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = text[..end].Split(' ');
        return new Cell(
            head[0] == "markdown" ? CellKind.Markdown : CellKind.Code,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"start-{index + 1}"),
            text[(end + 1)..].Trim('\n')
        )
        {
            Metadata = head.Length == 1 ? [] : new Dictionary<string, JsonElement> { ["lang"] = Json(head[1]) },
        };
    }

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);

    private static IReadOnlyDictionary<string, JsonElement> Metadata(string kernel)
    {
        var metadata = new JsonObject
        {
            ["kernelspec"] = new JsonObject
            {
                ["display_name"] = "C# (PlanNotebooks)",
                ["language"] = "C#",
                ["name"] = kernel,
            },
            ["language_info"] = new JsonObject
            {
                ["name"] = "C#",
                ["file_extension"] = ".cs",
                ["mimetype"] = "text/x-csharp",
                ["pygments_lexer"] = "csharp",
            },
        };
        using var document = JsonDocument.Parse(metadata.ToJsonString());
        return document.RootElement.Clone().EnumerateObject().ToDictionary(field => field.Name, field => field.Value);
    }

    private static string ReadTemplate()
    {
        using var stream = typeof(StartingNotebook).Assembly.GetManifestResourceStream("starting-notebook.txt")!;
        using var reader = new StreamReader(stream);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
