using System.Diagnostics;
using System.Globalization;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Workers;

/// <summary>A process that reads one file after another, with bounds on time and memory; it ends with the program that started
/// it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const long MostMemory = 2L << 30;

    /// <summary>So much longer than a file may take is waited for the worker to say so itself.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <summary>A process is stopped before it is ended, so that it starts no others meanwhile: were this one to end in between, the
    /// other would stand still for ever, and whoever hears its streams would wait. So this one ends when none is being ended, and ends
    /// none from then on.</summary>
    private static readonly Lock Ending = new();

    private readonly Process _process;

    static WorkerProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Ending.Enter();

    private WorkerProcess(Process process) => _process = process;

    /// <summary>Starts one.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be started.</exception>
    public static WorkerProcess Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = Memory().ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>The document of a file.</summary>
    /// <exception cref="UnreadableReportException">It is none, or takes more time or memory than any report; the worker is then of no
    /// more use where <see cref="IsAlive"/> says so.</exception>
    public ReportDocument Read(string format, ReportFile file)
    {
        var isOver = false;
        using var watch = new Timer(
            _ =>
            {
                isOver = true;
                End();
            },
            null,
            FileBudget.Time + Grace,
            Timeout.InfiniteTimeSpan
        );
        try
        {
            WorkerRequest.Send(_process.StandardInput.BaseStream, format, file);
            return Frame.Read<WorkerAnswer>(_process.StandardOutput.BaseStream).DocumentOf(file);
        }
        catch (IOException fault)
        {
            End();
            throw isOver
                ? FileBudget.TooLong(file.Path)
                : new UnreadableReportException(
                    file.Path,
                    "ended the program that was started to read it: it takes more memory than any report, or is damaged; "
                        + "get it again, or print it to a new PDF",
                    fault
                );
        }
    }

    /// <summary>Whether it can read another file.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        _process.Dispose();
    }

    private void End()
    {
        try
        {
            lock (Ending)
                _process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }
    }

    /// <summary>A worker may take half of the machine's memory, and never more than a report ever did.</summary>
    private static long Memory() => Math.Min(MostMemory, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2);
}
