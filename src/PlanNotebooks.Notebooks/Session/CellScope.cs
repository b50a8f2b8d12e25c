namespace PlanNotebooks.Notebooks.Session;

/// <summary>The cell that is running, for the cell's own flow of execution and what it starts.</summary>
internal static class CellScope
{
    private static readonly AsyncLocal<Scope?> Running = new();

    /// <summary>The sink of the cell that the caller runs in; null outside cells.</summary>
    public static ICellSink? Current => Running.Value?.Sink;

    /// <summary>The sink that the host gave the cell, by which it knows the cell again; null outside cells.</summary>
    public static ICellSink? Given => Running.Value?.Sink.Given;

    /// <summary>The sink that the host gave the cell that was begun last, whoever asks; null before the first.</summary>
    public static ICellSink? Last { get; private set; }

    /// <summary>Makes a cell the current one until the calling async method returns.</summary>
    /// <param name="sink">Takes what the cell shows.</param>
    /// <param name="interruption">Cancelled when the cell is interrupted.</param>
    public static void Enter(BoundedSink sink, CancellationToken interruption)
    {
        Last = sink.Given;
        Running.Value = new Scope(sink, interruption);
        StopRequest.Enter(interruption);
    }

    /// <summary>Ends the caller's flow where its cell has been interrupted.</summary>
    public static void ThrowIfInterrupted() => Running.Value?.Stop.ThrowIfCancellationRequested();

    private sealed record Scope(BoundedSink Sink, CancellationToken Stop);
}
