namespace PlanNotebooks.Disk;

/// <summary>A file for what waits until the rest is there; it is gone when it is closed, or when the program ends.</summary>
internal static class WaitingFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>An empty file in the folder for temporary files.</summary>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public static FileStream Create()
    {
        var path = Path.GetTempFileName();
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        var file = new FileStream(path, FileMode.Truncate, FileAccess.ReadWrite, FileShare.Delete, BufferSize, options);

        // Without a name it goes with the program, however that ends; Windows keeps the name of an open file.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return file;
    }

    /// <summary>Closes a file that is gone then. What could not be written before (a full disk) cannot be now, and is not
    /// needed.</summary>
    public static void Close(FileStream file)
    {
        try
        {
            file.Dispose();
        }
        catch (Exception fault) when (fault is IOException or ArgumentOutOfRangeException)
        {
            // The fault was told where it was written.
        }
    }
}
