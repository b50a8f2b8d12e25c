using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PlanNotebooks.Reading;

/// <summary>A thread with a stack deep enough for what parsers nest, that reads one file after another: to make one costs more than to
/// read a short file.</summary>
internal sealed class FileThread
{
    private const int StackSize = 256 << 20;
    private static readonly ConcurrentBag<FileThread> Idle = [];

    private readonly AutoResetEvent _given = new(false);
    private readonly AutoResetEvent _ended = new(false);
    private ExecutionContext? _context;
    private Action? _work;

    private FileThread()
    {
        var thread = new Thread(Serve, StackSize) { IsBackground = true, Name = "file" };
        thread.UnsafeStart();
    }

    /// <summary>Runs work that throws nothing, and waits for it.</summary>
    /// <param name="work">The work; it sees what the caller's flow sees.</param>
    /// <param name="time">How long it may take.</param>
    /// <returns>Whether it came back; where it did not, its thread is left behind with it.</returns>
    public static bool Run(Action work, TimeSpan time)
    {
        var thread = Idle.TryTake(out var idle) ? idle : new FileThread();
        (thread._work, thread._context) = (work, ExecutionContext.Capture());
        thread._given.Set();
        if (!thread._ended.WaitOne(time))
        {
            thread._given.Set();
            return false;
        }

        Idle.Add(thread);
        return true;
    }

    private void Serve()
    {
        while (Next())
            _ended.Set();
    }

    /// <summary>Does what is given next, in a frame of its own: nothing on this stack holds a file that was read.</summary>
    /// <returns>False where nothing was given: nobody waits any more, and this thread was left behind.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Next()
    {
        _given.WaitOne();
        if (_work is not { } work)
            return false;
        _work = null;
        if (_context is { } context)
            ExecutionContext.Run(context, static state => ((Action)state!)(), work);
        else
            work();
        _context = null;
        return true;
    }
}
