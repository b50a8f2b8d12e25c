namespace PlanNotebooks.Observations;

/// <summary>What was read from a report.</summary>
/// <param name="Observations">Its observations, in the order of the text.</param>
/// <param name="Numbers">Every number that it prints, in the order of the file.</param>
internal sealed record Extraction(IReadOnlyList<Observation> Observations, IReadOnlyList<PrintedNumber> Numbers)
{
    /// <summary>The frame of each observation's number, by its place in the file.</summary>
    public required IReadOnlyDictionary<int, Frames.TimeFrame> Frames { get; init; }
}
