using System.Text.Json;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>One cell of a notebook.</summary>
/// <param name="Kind">What the cell holds.</param>
/// <param name="Id">The cell's permanent id, unique in its notebook.</param>
/// <param name="Source">The text, with lines that end in a line feed.</param>
public sealed record Cell(CellKind Kind, string Id, string Source)
{
    /// <summary>The number that the last run gave a code cell; null where it has not been run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What the last run of a code cell showed, in order.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>The cell's metadata, as read.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The language of a cell of prose, as its metadata say (<c>"lang": "zh"</c>); null for cells that every page shows.</summary>
    public Language? Language =>
        Metadata.TryGetValue("lang", out var code) && code.ValueKind == JsonValueKind.String
            ? Speech.Of(code.GetString())
            : null;

    /// <summary>Fields of the cell that this model does not know (attachments among them), kept as read.</summary>
    public IReadOnlyDictionary<string, JsonElement> Other { get; init; } = new Dictionary<string, JsonElement>();
}
