using System.Text.Json;
using PlanNotebooks.Display;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>A value that a cell showed, either by asking for it or as its last expression.</summary>
/// <param name="Bundle">The value in every form that it can be shown in.</param>
public sealed record DisplayOutput(MimeBundle Bundle) : CellOutput
{
    /// <summary>
    /// The cell's number where the value is the cell's last expression (nbformat's <c>execute_result</c>); null for a
    /// value shown by a call (<c>display_data</c>).
    /// </summary>
    public int? ResultOf { get; init; }

    /// <summary>The output's metadata, as read.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init; } = new Dictionary<string, JsonElement>();
}
