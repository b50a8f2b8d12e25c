namespace PlanNotebooks;

/// <summary>Whether the work that runs is wanted still: a cell that is interrupted says so here, and long work of the library that no
/// guard in the cell's own code reaches looks here.</summary>
internal static class StopRequest
{
    private static readonly AsyncLocal<CancellationToken> Running = new();

    /// <summary>Cancelled when the caller's cell is interrupted; never outside cells.</summary>
    public static CancellationToken Token => Running.Value;

    /// <summary>Says what cancels the work that the caller's flow goes on to do.</summary>
    public static void Enter(CancellationToken token) => Running.Value = token;
}
