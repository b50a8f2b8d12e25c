using PlanNotebooks.Observations;

namespace PlanNotebooks.Shown;

/// <summary>What a reader must know of a frame, and the observations behind its cells.</summary>
/// <param name="Text">Its unit, and what it leaves out; null for nothing.</param>
/// <param name="Behind">The observation behind a value, by the texts of its row's and its column's keys.</param>
internal sealed record FrameNote(string? Text, IReadOnlyDictionary<(string Row, string Column), Observation> Behind)
{
    /// <summary>A note that says nothing.</summary>
    public static FrameNote None { get; } = new(null, new Dictionary<(string, string), Observation>());

    /// <summary>The observation behind a cell; null where there is none.</summary>
    public Observation? At(string row, string column) => Behind.GetValueOrDefault((row, column));
}
