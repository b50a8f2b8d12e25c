using System.Collections.Concurrent;
using System.ComponentModel;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Workers;

/// <summary>Reads PDFs and Word files in processes that can be ended, so that no file takes the program's time or memory without
/// bound.</summary>
/// <remarks>
/// A thread cannot be ended from outside, and a PDF of eight kilobytes can make its parser fill all memory. <c>plan</c> starts itself again
/// for such files: one process for each file that is read at once, for as long as the program runs. A program of one's own reads them on
/// threads, which it leaves behind where they take too long, unless it says at its start how it is started again:
/// <code>
/// if (args is [ReadingWorkers.Argument])
///     return ReadingWorkers.Serve();
/// ReadingWorkers.StartBy(Environment.ProcessPath!);
/// </code>
/// </remarks>
public static class ReadingWorkers
{
    /// <summary>The argument by which a program knows that it was started as a worker.</summary>
    public const string Argument = "__read-files";

    private static readonly ConcurrentBag<WorkerProcess> Idle = [];
    private static string? s_program;
    private static IReadOnlyList<string> s_arguments = [];

    /// <summary>Has files read by workers from now on.</summary>
    /// <param name="program">The program that is started; with <see cref="Argument"/> last it calls <see cref="Serve"/>.</param>
    /// <param name="before">Arguments before that one.</param>
    public static void StartBy(string program, params IReadOnlyList<string> before)
    {
        s_arguments = [.. before, Argument];
        s_program = program;
    }

    /// <summary>Reads files for the program that started this one, until that ends.</summary>
    /// <returns>The exit code.</returns>
    public static int Serve() => WorkerLoop.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());

    /// <summary>The document of a file, read by a worker; null where there are none.</summary>
    /// <exception cref="UnreadableReportException">It cannot be read, or takes more than a report.</exception>
    internal static ReportDocument? Read(string format, ReportFile file)
    {
        if (Take() is not { } worker)
            return null;
        try
        {
            return worker.Read(format, file);
        }
        finally
        {
            if (worker.IsAlive)
                Idle.Add(worker);
            else
                worker.Dispose();
        }
    }

    private static WorkerProcess? Take()
    {
        while (Idle.TryTake(out var worker))
        {
            if (worker.IsAlive)
                return worker;
            worker.Dispose();
        }

        try
        {
            return s_program is { } program ? WorkerProcess.Start(program, s_arguments) : null;
        }
        catch (Win32Exception)
        {
            // The program cannot be started again here: files are read on threads.
            s_program = null;
            return null;
        }
    }
}
