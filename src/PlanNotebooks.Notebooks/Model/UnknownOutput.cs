using System.Text.Json;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>An output of a type that this model does not know; it is written back as it was read.</summary>
/// <param name="Json">The whole output.</param>
public sealed record UnknownOutput(JsonElement Json) : CellOutput;
