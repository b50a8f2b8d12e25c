using PlanNotebooks.Notebooks.Cells;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>A cell that runs on a thread of its own, and can be interrupted.</summary>
/// <remarks>
/// An interrupt ends the cell's loops and functions by their guards, and sleeps and waits of its thread by
/// <see cref="Thread.Interrupt"/>. What neither reaches, a long call into a library, is given up after a while: it goes on in the
/// background, the cell ends in an error that says so, and what earlier cells declared is kept.
/// </remarks>
internal sealed class RunningCell : IDisposable
{
    // The stack of the main thread on most systems is 8 MB; a recursion over a large table needs more.
    private const int StackSize = 32 << 20;
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestInCall = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestInWait = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _interrupted = new();
    private readonly ManualResetEventSlim _ended = new();
    private Task<CellResult>? _run;
    private Exception? _failure;
    private CellResult? _endedBy;

    /// <summary>Cancelled when the cell is interrupted.</summary>
    public CancellationToken Interruption => _interrupted.Token;

    /// <summary>Interrupts the cell.</summary>
    public void Interrupt()
    {
        CellGuard.Arm();
        _interrupted.Cancel();
    }

    /// <summary>Runs the cell until it ends or is given up.</summary>
    /// <returns>How it ended; null where it was given up.</returns>
    public CellResult? Run(Func<Task<CellResult>> start)
    {
        var thread = new Thread(() => Start(start), StackSize) { IsBackground = true, Name = "cell" };
        thread.Start();
        var ended = WaitHandle.WaitAny([_ended.WaitHandle, Interruption.WaitHandle]) == 0 || Stop(thread);
        if (_endedBy is { } result)
            return result;
        if (!ended)
            return null;
        return _failure is { } failure ? throw failure : _run!.GetAwaiter().GetResult();
    }

    /// <summary>Ends the cell from outside, whatever it does: it has asked the process to end.</summary>
    public void EndWith(CellResult result)
    {
        _endedBy = result;
        _ended.Set();
    }

    public void Dispose()
    {
        // A cell that was given up may still look at these.
        if (!_ended.IsSet)
            return;
        _ended.Dispose();
        _interrupted.Dispose();
    }

    private void Start(Func<Task<CellResult>> start)
    {
        try
        {
            _run = start();
            _run.ContinueWith(
                _ => _ended.Set(),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
        }
        catch (Exception e)
        {
            _failure = e;
            _ended.Set();
        }
    }

    private bool Stop(Thread thread)
    {
        for (var waited = TimeSpan.Zero; waited < (thread.IsAlive ? LongestInCall : LongestInWait); waited += Again)
        {
            if ((thread.ThreadState & ThreadState.WaitSleepJoin) != 0)
                thread.Interrupt();
            if (_ended.Wait(Again))
                return true;
        }

        return false;
    }
}
