using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SQLitePCL;

namespace PlanNotebooks.Sqlite;

/// <summary>Finds SQLite itself, which is native code, in whatever process this library runs.</summary>
/// <remarks>
/// An application finds it by its own list of files. A notebook's kernel, which loads this assembly by its path, has no such list:
/// there it is
/// looked for beside the assembly, in runtimes/RID/native, where the build puts it for every system. The event that is used comes last,
/// so that
/// whatever the process finds by itself goes before.
/// </remarks>
internal static class NativeSqlite
{
    private const string Library = "e_sqlite3";
    private static readonly Lazy<bool> Ready = new(Start);

    /// <summary>Makes SQLite ready; a second call does nothing.</summary>
    /// <exception cref="DllNotFoundException">There is none for this system; the message says where it was looked for.</exception>
    public static void Load() => _ = Ready.Value;

    /// <summary>The byte of the statement that the last error is about; −1 where it is about none.</summary>
    public static int ErrorOffset(sqlite3 database)
    {
        var pointer = database.DangerousGetHandle();
        var offset =
            NativeLibrary.TryLoad(Library, Provider, null, out var library)
            && NativeLibrary.TryGetExport(library, "sqlite3_error_offset", out var function)
                ? Marshal.GetDelegateForFunctionPointer<OffsetOfError>(function)(pointer)
                : -1;
        GC.KeepAlive(database);
        return offset;
    }

    /// <summary>Where SQLite is looked for in a folder: the process's own kind first, then the portable kinds.</summary>
    internal static IEnumerable<string> Candidates(string folder)
    {
        var (system, file) = OfSystem();
        var processor = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        string[] kinds = [RuntimeInformation.RuntimeIdentifier, $"{system}-{processor}", $"{system}-musl-{processor}"];
        return kinds
            .Distinct()
            .Select(kind => Path.Combine(folder, "runtimes", kind, "native", file))
            .Append(Path.Combine(folder, file));
    }

    private static Assembly Provider => typeof(SQLite3Provider_e_sqlite3).Assembly;

    private static IEnumerable<string> Folders =>
        new[] { typeof(NativeSqlite).Assembly.Location, Provider.Location }
            .Where(file => file.Length > 0)
            .Select(file => Path.GetDirectoryName(file)!)
            .Append(AppContext.BaseDirectory)
            .Distinct();

    /// <summary>How folders call the system, and how it names the library's file.</summary>
    private static (string System, string File) OfSystem()
    {
        if (OperatingSystem.IsWindows())
            return ("win", $"{Library}.dll");
        return OperatingSystem.IsMacOS() ? ("osx", $"lib{Library}.dylib") : ("linux", $"lib{Library}.so");
    }

    private static bool Start()
    {
        foreach (
            var context in new[] { AssemblyLoadContext.GetLoadContext(Provider), AssemblyLoadContext.Default }
                .OfType<AssemblyLoadContext>()
                .Distinct()
        )
            context.ResolvingUnmanagedDll += (_, name) => name == Library ? Find() : 0;
        try
        {
            Batteries_V2.Init();
        }
        catch (Exception fault)
            when (fault is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            throw new DllNotFoundException(
                $"SQLite's native library was not found for {RuntimeInformation.RuntimeIdentifier}; build "
                    + "PlanNotebooks.Sqlite, which puts it into one of "
                    + $"{string.Join(", ", Folders.SelectMany(Candidates))}.",
                fault
            );
        }

        return true;
    }

    private static nint Find() =>
        Folders
            .SelectMany(Candidates)
            .Where(File.Exists)
            .Select(file => NativeLibrary.TryLoad(file, out var library) ? library : 0)
            .FirstOrDefault(library => library != 0);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int OffsetOfError(nint database);
}
