using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Workers;

/// <summary>A file that a worker is to read.</summary>
/// <param name="Format">The name of the format that reads it.</param>
/// <param name="Name">The name that observations carry.</param>
/// <param name="DiskPath">Where it stands; null where its bytes follow in a frame of their own.</param>
internal sealed record WorkerRequest(string Format, string Name, string? DiskPath)
{
    private const long LongestFile = 512L << 20;

    /// <summary>Asks for a file.</summary>
    public static void Send(Stream stream, string format, ReportFile file)
    {
        var bytes = file.DiskPath is null ? file.ReadAll(LongestFile) : null;
        Frame.Write(stream, new WorkerRequest(format, file.Name, file.DiskPath));
        if (bytes is not null)
            Frame.WriteBytes(stream, bytes);
    }

    /// <summary>The file that was asked for.</summary>
    public ReportFile File(Stream stream) =>
        DiskPath is null ? ReportFile.InMemory(Name, Name, Frame.ReadBytes(stream)) : ReportFile.OnDisk(DiskPath);
}
