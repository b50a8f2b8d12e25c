namespace PlanNotebooks.Notebooks.Session;

/// <summary>Makes a folder the process's working directory until disposed; others wait for their turn.</summary>
internal sealed class WorkingFolder : IDisposable
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private readonly string _before;

    private WorkingFolder(string folder)
    {
        _before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder;
    }

    public static async Task<WorkingFolder> EnterAsync(string folder, CancellationToken cancellation)
    {
        await Turn.WaitAsync(cancellation);
        try
        {
            return new WorkingFolder(folder);
        }
        catch
        {
            Turn.Release();
            throw;
        }
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Turn.Release();
    }
}
