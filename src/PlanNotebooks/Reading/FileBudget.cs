using System.Globalization;
using System.Runtime.ExceptionServices;

namespace PlanNotebooks.Reading;

/// <summary>What one file may cost: time, memory and depth, so that no file can hold up the others, or end the process.</summary>
/// <remarks>
/// A file is read on a thread with a stack deep enough for what parsers nest. Work that is over its budget ends at the next
/// <see cref="Check"/>; where a library does not come back, its thread is left behind and the reading goes on with the next file.
/// </remarks>
public sealed class FileBudget
{
    /// <summary>The environment variable that gives a file more, or less, seconds.</summary>
    public const string Variable = "PLAN_FILE_SECONDS";

    private const long MostAllocated = 16L << 30;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    [ThreadStatic]
    private static FileBudget? s_current;

    private readonly string _path;
    private readonly long _start = Environment.TickCount64;
    private readonly long _allocatedBefore;

    private FileBudget(string path)
    {
        _path = path;
        _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
    }

    /// <summary>How long one file may take.</summary>
    public static TimeSpan Time { get; } = TimeOf(Environment.GetEnvironmentVariable(Variable));

    /// <summary>Reads a file, or takes what was read apart, within its budget.</summary>
    /// <param name="path">The file, as messages name it.</param>
    /// <param name="work">The work; it runs on another thread, and sees what the caller's flow sees.</param>
    /// <exception cref="UnreadableReportException">It takes too long, or too much memory, or nests too deeply.</exception>
    public static T Run<T>(string path, Func<T> work)
    {
        if (s_current is not null)
            return work();
        var (result, fault) = (default(T), (ExceptionDispatchInfo?)null);
        if (!FileThread.Run(() => Start(path, () => result = work(), out fault), Time + Grace))
            throw TooLong(path);
        fault?.Throw();
        return result!;
    }

    /// <summary>Ends the work of this thread where it is over its budget.</summary>
    /// <exception cref="UnreadableReportException">It is.</exception>
    public static void Check() => s_current?.CheckOwn(Time);

    /// <summary>Ends the work of this thread where it has taken longer than a time of its own.</summary>
    /// <exception cref="UnreadableReportException">It has.</exception>
    internal static void CheckAgainst(TimeSpan time) => s_current?.CheckOwn(time);

    private static void Start(string path, Action work, out ExceptionDispatchInfo? fault)
    {
        s_current = new FileBudget(path);
        fault = null;
        try
        {
            work();
        }
        catch (Exception e) when (e is OutOfMemoryException)
        {
            fault = ExceptionDispatchInfo.Capture(TooMuch(path));
        }
        catch (Exception e)
        {
            fault = ExceptionDispatchInfo.Capture(e);
        }
        finally
        {
            s_current = null;
        }
    }

    private void CheckOwn(TimeSpan time)
    {
        if (Environment.TickCount64 - _start > time.TotalMilliseconds)
            throw TooLong(_path);
        if (GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore > MostAllocated)
            throw TooMuch(_path);
    }

    /// <summary>That a file takes longer than it may.</summary>
    internal static UnreadableReportException TooLong(string path) =>
        new(
            path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"takes more than {Time.TotalSeconds:0} seconds to read, so it is no report; {Variable} gives a file more time"
            )
        );

    /// <summary>That a file takes more memory than it may.</summary>
    internal static UnreadableReportException TooMuch(string path) =>
        new(path, "takes more memory than any report, and was not read further");

    private static TimeSpan TimeOf(string? seconds) =>
        TimeSpan.FromSeconds(
            int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > 0
                ? given
                : 60
        );
}
