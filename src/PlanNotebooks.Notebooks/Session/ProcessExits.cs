namespace PlanNotebooks.Notebooks.Session;

/// <summary>A cell that ends the process (Environment.Exit) ends itself alone: what was to be done after it is done before the process
/// ends.</summary>
public static class ProcessExits
{
    private const int Failed = 1;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(5);
    private static readonly TaskCompletionSource<int> Work = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private static Action<int>? s_cell;
    private static int s_watching;

    /// <summary>Says that everything was done that had to be, and with which exit code the process is to end: what ends it behind this is
    /// no cell, even where one still runs.</summary>
    /// <remarks>What cells have asked to be called at the end (AppDomain.ProcessExit) is called; where it throws or does not come back, the
    /// process ends all the same, with a line that says so.</remarks>
    public static void Finish(int exitCode)
    {
        if (!Work.TrySetResult(exitCode))
            return;
        AppDomain.CurrentDomain.UnhandledException += (_, fault) => EndAtOnce(Describe(fault.ExceptionObject), exitCode);
        new Thread(() =>
        {
            Thread.Sleep(LongestFarewell);
            EndAtOnce("what a cell has left to the end of the process does not come back", exitCode);
        })
        {
            IsBackground = true,
        }.Start();
    }

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

    private static string Describe(object fault)
    {
        var said = fault is Exception failure ? $": {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}" : "";
        return "what a cell has left to the end of the process failed" + said;
    }

    private static void EndAtOnce(string reason, int exitCode)
    {
        Console.Error.WriteLine(reason);
        EndedProcess.Now(exitCode == 0 ? Failed : exitCode);
    }

    private sealed class Watching : IDisposable
    {
        public void Dispose() => s_cell = null;
    }
}
