using System.Text.Json;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>A Jupyter notebook, nbformat 4, apart from any kernel.</summary>
/// <param name="Cells">The cells in their order.</param>
public sealed record Notebook(IReadOnlyList<Cell> Cells)
{
    /// <summary>The format's major version that this model reads and writes.</summary>
    public const int Format = 4;

    /// <summary>The lowest minor version that has cell ids; an older notebook is written as this one.</summary>
    public const int LowestMinor = 5;

    /// <summary>The format's minor version, at least <see cref="LowestMinor"/>.</summary>
    public int Minor { get; init; } = LowestMinor;

    /// <summary>The notebook's metadata, as read: kernelspec, language_info and whatever else was there.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Fields at the top that this model does not know, kept as read.</summary>
    public IReadOnlyDictionary<string, JsonElement> Other { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The name of the kernel that the notebook asks for; null where it names none.</summary>
    public string? KernelName => Text("kernelspec", "name");

    /// <summary>The language that the notebook says it is in, as its kernelspec prints it; null where it says none.</summary>
    public string? Language => Text("kernelspec", "language");

    /// <summary>The notebook as one language's readers see it: without the prose in another.</summary>
    public Notebook In(Language language) =>
        this with
        {
            Cells = [.. Cells.Where(cell => cell.Language is null || cell.Language == language)],
        };

    /// <summary>The notebook as it is before it was run.</summary>
    public Notebook WithoutOutputs() =>
        this with
        {
            Cells = [.. Cells.Select(cell => cell with { Outputs = [], ExecutionCount = null })],
        };

    private string? Text(string group, string key) =>
        Metadata.TryGetValue(group, out var fields)
        && fields.ValueKind == JsonValueKind.Object
        && fields.TryGetProperty(key, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
