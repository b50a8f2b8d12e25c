using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Ends the process at once: no other handler of its end is called, which .NET has no call for.</summary>
internal static class EndedProcess
{
    /// <summary>Ends it.</summary>
    /// <param name="exitCode">The code that it ends with; on Windows it is that of a process that was ended.</param>
    public static void Now(int exitCode)
    {
        if (OperatingSystem.IsWindows())
            Process.GetCurrentProcess().Kill();
        else
            Exit(exitCode);
    }

    // The runtime's own bridge to exit.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Exit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Exit(int exitCode);
}
