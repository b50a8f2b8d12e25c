namespace PlanNotebooks.Notebooks.Session;

/// <summary>The sink of the cell that is running, for the cell's own flow of execution and what it starts.</summary>
internal static class CellScope
{
    private static readonly AsyncLocal<ICellSink?> Sink = new();

    /// <summary>The sink of the cell that the caller runs in; null outside cells.</summary>
    public static ICellSink? Current => Sink.Value;

    /// <summary>Makes a sink the current one until the calling async method returns.</summary>
    public static void Enter(ICellSink sink) => Sink.Value = sink;
}
