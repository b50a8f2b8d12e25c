namespace PlanNotebooks.Disk;

/// <summary>What the disk or the network may say where a file is opened, read, written or looked for.</summary>
internal static class DiskFault
{
    /// <summary>Whether a fault is one of these, and none of the program's own.</summary>
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;
}
