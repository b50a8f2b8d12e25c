namespace PlanNotebooks.Notebooks.Session;

/// <summary>A cell that ends the process (Environment.Exit) ends itself alone: what was to be done after it is done before the process
/// ends.</summary>
public static class ProcessExits
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly TaskCompletionSource<int> Work = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private static Action<int>? s_cell;
    private static int s_watching;

    /// <summary>Says that everything was done that had to be, and with which exit code the process is to end: what ends it behind this is
    /// no cell, even where one still runs.</summary>
    public static void Finish(int exitCode) => Work.TrySetResult(exitCode);

    /// <summary>Watches while a cell runs.</summary>
    /// <param name="ended">Told the exit code that the cell asked for.</param>
    internal static IDisposable Watch(Action<int> ended)
    {
        if (Interlocked.Exchange(ref s_watching, 1) == 0)
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Exit();
        s_cell = ended;
        return new Watching();
    }

    private static void Exit()
    {
        if (Work.Task.IsCompleted || Interlocked.Exchange(ref s_cell, null) is not { } cell)
            return;
        cell(Environment.ExitCode);
        if (Work.Task.Wait(Longest))
            Environment.ExitCode = Work.Task.Result;
    }

    private sealed class Watching : IDisposable
    {
        public void Dispose() => s_cell = null;
    }
}
