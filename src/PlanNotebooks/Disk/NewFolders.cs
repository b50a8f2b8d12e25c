namespace PlanNotebooks.Disk;

/// <summary>The folders that were made for an output: they go again where nothing came into them.</summary>
internal sealed class NewFolders
{
    private readonly List<string> _made = [];

    private NewFolders()
    {
    }

    /// <summary>Makes a folder, and those above it, where they are not there.</summary>
    /// <exception cref="IOException">They cannot be made; none of them is left then.</exception>
    public static NewFolders Create(string folder)
    {
        var folders = new NewFolders();
        for (var place = Path.GetFullPath(folder); place is not null && !Directory.Exists(place); place = Path.GetDirectoryName(place))
            folders._made.Add(place);
        try
        {
            Directory.CreateDirectory(folder);
            return folders;
        }
        catch
        {
            folders.RemoveEmpty();
            throw;
        }
    }

    /// <summary>Removes those that hold nothing.</summary>
    public void RemoveEmpty()
    {
        try
        {
            var empty = _made.Where(Directory.Exists).Where(place => !Directory.EnumerateFileSystemEntries(place).Any());
            foreach (var place in empty)
                Directory.Delete(place);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // Something came into it meanwhile, and it stays.
        }
    }
}
