namespace PlanNotebooks.Kernel.Specs;

/// <summary>Where Jupyter and VS Code look for kernels.</summary>
public static class KernelFolders
{
    private const string Kernels = "kernels";

    /// <summary>The user's own folder: <c>JUPYTER_DATA_DIR</c>, or where each system keeps such data.</summary>
    public static string User() => Path.Combine(UserData(), Kernels);

    /// <summary>The folder of a Python environment.</summary>
    /// <param name="prefix">The environment's folder, which has <c>bin</c> or <c>Scripts</c> in it.</param>
    public static string OfPrefix(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", Kernels);

    /// <summary>The environment that is active, by what <c>activate</c> sets; null where none is.</summary>
    public static string? ActivePrefix() => Variable("VIRTUAL_ENV") ?? Variable("CONDA_PREFIX");

    /// <summary>All folders that are looked in, the first that has a kernel of a name being the one that counts.</summary>
    public static IReadOnlyList<string> All()
    {
        List<string> folders =
        [
            .. (Variable("JUPYTER_PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(path => Path.Combine(path, Kernels)),
            User(),
        ];
        if (ActivePrefix() is { } prefix)
            folders.Add(OfPrefix(prefix));
        folders.AddRange(
            OperatingSystem.IsWindows()
                ?
                [
                    Path.Combine(
                        Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData),
                        "jupyter",
                        Kernels
                    ),
                ]
                : [OfPrefix("/usr/local"), OfPrefix("/usr")]
        );
        return [.. folders.Distinct()];
    }

    private static string UserData()
    {
        if (Variable("JUPYTER_DATA_DIR") is { } folder)
            return Path.GetFullPath(folder);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsMacOS()
            ? Path.Combine(home, "Library", "Jupyter")
            : Path.Combine(Variable("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
