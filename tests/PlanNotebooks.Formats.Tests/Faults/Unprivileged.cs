using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Runs code to which the modes of files apply: where the tests run as root, whom no mode binds, on a thread that opens files
/// as nobody (Linux).</summary>
internal static partial class Unprivileged
{
    private const uint Nobody = 65534;

    /// <summary>Why such code cannot be run here; null where it can.</summary>
    public static string? Missing { get; } =
        (OperatingSystem.IsWindows(), OperatingSystem.IsLinux(), Environment.IsPrivilegedProcess) switch
        {
            (true, _, _) => "Windows files have no modes, so files without permission were not tested.",
            (_, false, true) => "Run as root, which no mode binds: files without permission were not tested.",
            _ => null,
        };

    /// <summary>Runs a function, whose exceptions are the caller's.</summary>
    public static T Run<T>(Func<T> function)
    {
        var result = default(T)!;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                if (Environment.IsPrivilegedProcess && OpenFilesAs(Nobody) < 0)
                    throw new InvalidOperationException("setfsuid failed");
                result = function();
            }
            catch (Exception thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }
        });
        thread.Start();
        thread.Join();
        fault?.Throw();
        return result;
    }

    /// <summary>For this thread alone; root's power over modes goes with it (setfsuid(2)).</summary>
    [LibraryImport("libc", EntryPoint = "setfsuid")]
    private static partial int OpenFilesAs(uint user);
}
