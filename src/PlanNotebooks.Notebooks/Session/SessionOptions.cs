namespace PlanNotebooks.Notebooks.Session;

/// <summary>Where a session's cells run and what they find there.</summary>
/// <param name="Folder">The folder that relative <c>#r</c> and <c>#load</c> paths start from: the notebook's.</param>
public sealed record SessionOptions(string Folder)
{
    /// <summary>The namespaces that every cell uses: those of .NET Interactive, <c>System.IO</c>, the library's and that of data
    /// frames.</summary>
    public IReadOnlyList<string> Usings { get; init; } =
    [
        "System",
        "System.IO",
        "System.Text",
        "System.Collections.Generic",
        "System.Linq",
        "System.Threading.Tasks",
        "PlanNotebooks",
        .. HostAssemblies.FindPath(DataFrames) is null ? (string[])[] : [DataFrames],
    ];

    /// <summary>Simple names of the host's assemblies that cells may use without <c>#r</c>.</summary>
    public IReadOnlyList<string> References { get; init; } = DefaultReferences;

    /// <summary>Whether a cell that runs can be interrupted: its loops and functions are compiled with guards then.</summary>
    public bool Interruptible { get; init; }

    /// <summary>The folder in which the packages of <c>#r "nuget: …"</c> are noted once they have been restored.</summary>
    public string PackageCache { get; init; } =
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "plan-notebooks",
            "packages"
        );

    // A program may be built without them: see Directory.Build.targets.
    private const string DataFrames = "Microsoft.Data.Analysis";

    private static readonly string[] DefaultReferences =
    [
        "System.Private.CoreLib",
        "System.Runtime",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Immutable",
        "System.ComponentModel.Primitives",
        "System.Console",
        "System.Diagnostics.Process",
        "System.IO.Compression",
        "System.Linq",
        "System.Linq.Expressions",
        "System.Memory",
        "System.Net.Http",
        "System.Net.Primitives",
        "System.Numerics.Vectors",
        "System.Runtime.Numerics",
        "System.Text.Json",
        "System.Text.RegularExpressions",
        "System.Threading",
        "System.Xml.ReaderWriter",
        "System.Private.Uri",
        "System.Private.Xml",
        "System.Private.Xml.Linq",
        "System.Xml.XDocument",
        "netstandard",
        "PlanNotebooks",
        "PlanNotebooks.Display",
        "PlanNotebooks.Formats",
        "PlanNotebooks.Frames",
        "PlanNotebooks.Parquet",
        "PlanNotebooks.Plotly",
        "PlanNotebooks.Presentation",
        "PlanNotebooks.Sqlite",
        "Apache.Arrow",
        "Deedle",
        "DynamicObj",
        "FSharp.Core",
        "Giraffe.ViewEngine",
        DataFrames,
        "Microsoft.ML.DataView",
        "Plotly.NET",
        "Plotly.NET.CSharp",
    ];
}
