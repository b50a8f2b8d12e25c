using System.Runtime.InteropServices;
using PlanNotebooks.Disk;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Cli.Signals;

/// <summary>Ends the program within two seconds of Ctrl-C or SIGTERM, wherever it is, with nothing half written.</summary>
/// <remarks>
/// The work is asked to stop; what has not stopped by then (a parser in the middle of a file, a workbook half written) is left, its
/// temporary files and folders are deleted, and the process ends.
/// A kernel is interrupted by Jupyter through the same signal, and minds its signals itself.
/// </remarks>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan LongestWord = TimeSpan.FromSeconds(0.2);

    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<int> _outOfPatience = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<PosixSignalRegistration> _registrations;
    private int _code;

    private StopSignals() =>
        _registrations =
        [
            Register(PosixSignal.SIGINT, ExitCodes.Interrupted),
            Register(PosixSignal.SIGTERM, ExitCodes.Terminated),
            Register(PosixSignal.SIGHUP, ExitCodes.HungUp),
            Register(PosixSignal.SIGQUIT, ExitCodes.Quit),
        ];

    /// <summary>Runs a command line to its end, or until a signal stops it.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Func<CancellationToken, Task<int>> work)
    {
        if (IsKernel(args))
            return await work(CancellationToken.None);
        using var signals = new StopSignals();

        // Not on this thread: the work may be long before it first waits for anything.
        var running = Task.Run(() => work(signals._stop.Token));
        var ended = await Task.WhenAny(running, signals._outOfPatience.Task);
        if (ended == running)
            return await signals.CodeOfAsync(running);
        await SayInterruptedAsync();
        return End(signals._code);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _stop.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal, int code) =>
        PosixSignalRegistration.Create(signal, context => Stop(context, code));

    private static bool IsKernel(IReadOnlyList<string> args) => args is ["kernel", ..];

    /// <summary>Says so, unless the console keeps that word for behind one to a pipe which is full and read by nobody, or the command is
    /// just saying it.</summary>
    private static Task SayInterruptedAsync()
    {
        if (!LastWord.OfProcess.IsLeftToSay())
            return Task.Delay(LongestWord);
        return Task.WhenAny(Task.Run(() => Console.Error.WriteLine("interrupted")), Task.Delay(LongestWord));
    }

    private static int End(int code)
    {
        Unfinished.DiscardAll();
        ProcessExits.Finish(code);
        Environment.Exit(code);
        return code;
    }

    /// <summary>Work that was done in spite of a signal was not asked for any more, but is whole.</summary>
    private async Task<int> CodeOfAsync(Task<int> running)
    {
        var code = await running;
        return _code == 0 || code == ExitCodes.Ok ? code : End(_code);
    }

    private void Stop(PosixSignalContext context, int code)
    {
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref _code, code, 0) != 0)
            return;
        _ = Task.Delay(Patience).ContinueWith(_ => _outOfPatience.TrySetResult(code), TaskScheduler.Default);
        _stop.Cancel();
    }
}
