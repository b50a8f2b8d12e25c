using System.Collections.Concurrent;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Has console text sent a moment after it was written, so that a million lines are not a million messages.</summary>
/// <remarks>A thread of its own, and no timer: cells may keep the pool busy, on which timers run.</remarks>
internal sealed class StreamFlusher
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(30);
    private readonly BlockingCollection<CellOutputs> _due = [];

    public StreamFlusher() => new Thread(Run) { IsBackground = true, Name = "streams" }.Start();

    /// <summary>Has a cell's text sent soon.</summary>
    public void Schedule(CellOutputs outputs) => _due.Add(outputs);

    private void Run()
    {
        foreach (var outputs in _due.GetConsumingEnumerable())
        {
            Thread.Sleep(Moment);
            outputs.Flush();
        }
    }
}
