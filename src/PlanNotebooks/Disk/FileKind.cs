using System.Runtime.InteropServices;

namespace PlanNotebooks.Disk;

/// <summary>Tells files from what only has a name among them: pipes, sockets and devices, which a look at their length does not
/// show.</summary>
internal static class FileKind
{
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;
    private const int Pipe = 0x1000;
    private const int ModeAt = sizeof(int);

    /// <summary>More than the runtime's record of a file takes.</summary>
    private const int StatusLength = 512;

    /// <summary>Whether something stands under the name that is neither a file nor a folder; links are followed.</summary>
    /// <remarks>Where the system cannot be asked, everything is taken for a file.</remarks>
    public static bool IsSpecial(string path) => TypeOf(path) is not (0 or Regular or Folder);

    /// <summary>Whether a file stands under the name, which can be read to its end; links are followed.</summary>
    public static bool IsFile(string path) => File.Exists(path) && !IsSpecial(path);

    /// <summary>Whether a pipe stands under the name, which can be read once, from its beginning to its end.</summary>
    public static bool IsPipe(string path) => TypeOf(path) == Pipe;

    /// <summary>Whether two names are of one file, as hard links are: all that the system keeps of it is the same, its number
    /// too.</summary>
    public static bool AreOne(string one, string other)
    {
        var status = StatusOf(one);
        return status.Length > 0 && status.AsSpan().SequenceEqual(StatusOf(other));
    }

    /// <summary>The type; 0 where nothing is there, or the system cannot be asked.</summary>
    private static int TypeOf(string path)
    {
        var status = StatusOf(path);
        return status.Length == 0 ? 0 : MemoryMarshal.Read<int>(status.AsSpan(ModeAt)) & TypeMask;
    }

    /// <summary>What the system keeps of a file; nothing where none is there, or the system cannot be asked.</summary>
    private static byte[] StatusOf(string path)
    {
        if (OperatingSystem.IsWindows() || path.Contains('\0', StringComparison.Ordinal))
            return [];
        var status = new byte[StatusLength];
        try
        {
            return Stat(path, ref status[0]) == 0 ? status : [];
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return [];
        }
    }

    // The runtime's own bridge to stat: its record has the mode as the second number on every system.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, ref byte status);
}
