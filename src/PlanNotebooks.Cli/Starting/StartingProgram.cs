using System.Reflection;

namespace PlanNotebooks.Cli.Starting;

/// <summary>The program of one file that <c>plan new FILE.cs</c> writes, which <c>dotnet run FILE.cs</c> runs.</summary>
internal static class StartingProgram
{
    /// <summary>What the name of such a file ends in.</summary>
    public const string Extension = ".cs";

    private const string CorpusMark = "{corpus}";
    private const string ReferencesMark = "{references}";
    private const string Frames = "PlanNotebooks.Frames";

    /// <summary>Creates the program.</summary>
    /// <param name="path">The full path of its file.</param>
    /// <param name="corpus">The path of the reports, from the program's folder.</param>
    public static string Create(string path, string corpus) =>
        ReadTemplate()
            .Replace(ReferencesMark, References(path), StringComparison.Ordinal)
            .Replace(CorpusMark, corpus.Replace("\"", "\"\"", StringComparison.Ordinal), StringComparison.Ordinal);

    // In a clone the projects themselves, else the packages of this version.
    private static string References(string path)
    {
        string[] names = [Frames, "PlanNotebooks.Formats"];
        return Clone(AppContext.BaseDirectory) is { } clone
            ? string.Join('\n', names.Select(name => $"#:project {Relative(path, Path.Combine(clone, "src", name))}"))
            : string.Join('\n', names.Select(name => $"#:package {name}@{Version()}"));
    }

    private static string Relative(string path, string project) =>
        Path.GetRelativePath(Path.GetDirectoryName(path)!, project).Replace('\\', '/');

    private static string? Clone(string folder)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, "src", Frames, Frames + ".csproj")))
                return parent.FullName;
        }

        return null;
    }

    private static string Version() =>
        typeof(StartingProgram)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    private static string ReadTemplate()
    {
        using var stream = typeof(StartingProgram).Assembly.GetManifestResourceStream("starting-program.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
