using System.Reflection;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Starting;

/// <summary>The program of one file that <c>plan new FILE.cs</c> writes, which <c>dotnet run FILE.cs</c> runs.</summary>
internal static class StartingProgram
{
    /// <summary>What the name of such a file ends in.</summary>
    public const string Extension = ".cs";

    private const string CorpusMark = "{corpus}";
    private const string ReferencesMark = "{references}";
    private const string Frames = "PlanNotebooks.Frames";

    /// <summary>What stands in the template, and what does instead in a program that speaks Chinese.</summary>
    private static readonly (string English, string Chinese)[] Chinese =
    [
        ("var here = ", "// 表格用中文\nEnvironment.SetEnvironmentVariable(\"PLAN_PARAM_LANG\", \"zh\");\nvar here = "),
        ("Targets as a data frame: filter, count, and show as an aligned table.", "目标数据框：筛选、计数，并按列对齐显示"),
        ("Targets beside the outcomes just achieved.", "目标与上年实绩"),
    ];

    /// <summary>Creates the program.</summary>
    /// <param name="path">The full path of its file.</param>
    /// <param name="corpus">The path of the reports, from the program's folder.</param>
    /// <param name="language">The language of its comments and of what it prints; English where it is null.</param>
    public static string Create(string path, string corpus, Language? language) =>
        (language == Language.Chinese ? InChinese(ReadTemplate()) : ReadTemplate())
            .Replace(ReferencesMark, References(path), StringComparison.Ordinal)
            .Replace(CorpusMark, corpus.Replace("\"", "\"\"", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string InChinese(string template) =>
        Chinese.Aggregate(template, static (text, line) => text.Replace(line.English, line.Chinese, StringComparison.Ordinal));

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
