using System.Text.Json;
using System.Text.Json.Nodes;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>Every notebook of the repository in the kernel, run by Jupyter's nbconvert.</summary>
public sealed class NbconvertTests(ExecutedNotebooks notebooks) : IClassFixture<ExecutedNotebooks>
{
    [JupyterTheory]
    [MemberData(nameof(CloneNotebooks.Names), MemberType = typeof(CloneNotebooks))]
    public async Task Nbconvert_Notebook_ShowsWhatPlanRunShows(string name)
    {
        var source = Path.Combine(CloneNotebooks.Folder, name);
        var executed = NotebookReader.ReadFile(Path.Combine(notebooks.Folder, name));
        var run = await NotebookRunner.RunAsync(NotebookReader.ReadFile(source), Path.GetDirectoryName(source)!);
        Assert.Null(run.Failure);
        Assert.Equal(Outputs(run.Notebook), Outputs(executed));
    }

    // Jupyter sorts the keys of JSON and writes numbers its own way when it saves: neither is a difference.
    private static string Outputs(Notebook notebook)
    {
        var cells = JsonNode.Parse(NotebookWriter.Write(notebook))!["cells"]!
            .AsArray()
            .Where(cell => cell!["outputs"] is not null);
        return string.Join('\n', cells.Select(cell => Sorted(cell!["outputs"])!.ToJsonString()));
    }

    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject fields => new JsonObject(
                fields
                    .OrderBy(field => field.Key, StringComparer.Ordinal)
                    .Select(field => new KeyValuePair<string, JsonNode?>(field.Key, Sorted(field.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Sorted)]),
            JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonValue.Create(
                value.Deserialize<double>()
            ),
            _ => node?.DeepClone(),
        };
}
