using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Ends the kernel when the program that started it has ended without a word, so that no process is left behind.</summary>
internal static partial class ParentWatch
{
    private const string Variable = "JPY_PARENT_PID";
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    /// <summary>Begins to watch whoever the client says that it is, else the program that started this one.</summary>
    /// <remarks>A kernel that was put into a session of its own (<c>setsid</c>) without a word of a client is meant to stay.</remarks>
    /// <param name="ended">Called when the parent has ended.</param>
    public static void Start(Action ended)
    {
        if ((Named() ?? Starter()) is not { } parent)
            ended();
        else if (parent > 1)
            new Thread(() => Watch(parent, ended)) { IsBackground = true, Name = "parent" }.Start();
    }

    private static long? Named() =>
        long.TryParse(
            Environment.GetEnvironmentVariable(Variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var parent
        )
            ? parent
            : null;

    /// <summary>Who started this process; 0 where it is meant to stay, null where the starter has ended before it could be watched: another
    /// has then taken its place, of another session than the starter's, which is this process's own.</summary>
    private static long? Starter()
    {
        if (OperatingSystem.IsWindows() || GetSessionId(0) == Environment.ProcessId)
            return 0;
        var parent = GetParentId();
        return GetSessionId(parent) == GetSessionId(0) ? parent : null;
    }

    private static void Watch(long parent, Action ended)
    {
        if (OperatingSystem.IsWindows())
            WaitForHandle(parent);
        else
            WaitForProcess((int)parent);
        ended();
    }

    // On Windows Jupyter passes a handle of its process that the kernel inherits.
    private static void WaitForHandle(long handle)
    {
        using var parent = new ManualResetEvent(false)
        {
            SafeWaitHandle = new SafeWaitHandle((IntPtr)handle, ownsHandle: false),
        };
        parent.WaitOne();
    }

    private static void WaitForProcess(int parent)
    {
        var direct = GetParentId() == parent;
        while (
            direct ? GetParentId() == parent : Signal(parent, 0) == 0 || Marshal.GetLastPInvokeError() == NotPermitted
        )
            Thread.Sleep(Period);
    }

    private const int NotPermitted = 1;

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int GetParentId();

    [LibraryImport("libc", EntryPoint = "getsid")]
    private static partial int GetSessionId(int process);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Signal(int process, int signal);
}
