using System.Text.Json.Nodes;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Outputs of cells as the contents of messages.</summary>
internal static class Outputs
{
    /// <summary>A bundle by MIME type: JSON types as JSON, others as text.</summary>
    public static JsonObject Data(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (type, content) in bundle.Data)
            data[type] = MimeData.IsJson(type) ? JsonNode.Parse(content) : JsonValue.Create(content);
        return data;
    }

    /// <summary>The content of <c>display_data</c> and <c>update_display_data</c>.</summary>
    public static JsonObject Display(MimeBundle bundle, string id) =>
        new()
        {
            ["data"] = Data(bundle),
            ["metadata"] = new JsonObject(),
            ["transient"] = new JsonObject { ["display_id"] = id },
        };

    /// <summary>The content of <c>execute_result</c>.</summary>
    public static JsonObject Result(MimeBundle bundle, int count) =>
        new()
        {
            ["execution_count"] = count,
            ["data"] = Data(bundle),
            ["metadata"] = new JsonObject(),
        };

    /// <summary>The content of <c>error</c>.</summary>
    public static JsonObject Error(ErrorOutput error) =>
        new()
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
        };
}
