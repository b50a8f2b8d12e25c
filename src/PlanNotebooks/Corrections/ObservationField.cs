using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Corrections;

/// <summary>A field of an observation that corrections may change.</summary>
/// <param name="Key">Its key in exports.</param>
/// <param name="Value">Its value.</param>
/// <param name="Read">Reads a cell as a value of it.</param>
/// <param name="Change">The observation with another value, of the type that <paramref name="Read"/> gives, and with what follows from
/// that value alone.</param>
internal sealed record ObservationField(
    string Key,
    Func<Observation, object?> Value,
    Func<string, ParsedCell> Read,
    Func<Observation, object?, Observation> Change
)
{
    private const string Null = "null";

    /// <summary>The field as exports write it, and of null what is said of nothing.</summary>
    public string Written(Observation observation, string nothing = "nothing") =>
        Value(observation) is { } value ? CellValue.ForMachines(value) : nothing;

    /// <summary>Reads a cell; <c>null</c> is read as nothing, as JSON Lines write it.</summary>
    public ParsedCell Parse(string cell) => Read(cell == Null ? "" : cell);

    /// <summary>Whether a cell holds the field's value.</summary>
    public bool Is(Observation observation, string cell) =>
        Parse(cell) is { Fault: null } parsed && Equals(parsed.Value, Value(observation));
}
