using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using PlanNotebooks.Kernel.Tests.Clients;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Kernel.Tests.Specs;

/// <summary>What somebody gets who has the packages and no clone: the tool, the kernel, a notebook that runs.</summary>
public sealed class AwayFromTheCloneTests : IDisposable
{
    private static readonly string[] Projects =
    [
        "PlanNotebooks",
        "PlanNotebooks.Display",
        "PlanNotebooks.Formats",
        "PlanNotebooks.Frames",
        "PlanNotebooks.Parquet",
        "PlanNotebooks.Plotly",
        "PlanNotebooks.Sqlite",
        "PlanNotebooks.Presentation",
        "PlanNotebooks.Notebooks",
        "PlanNotebooks.Kernel",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Packages => Path.Combine(_folder.Path, "packages");

    /// <summary>The packages that the clone was built with, from which others are to be had without a network.</summary>
    private static string Restored =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [JupyterFact]
    public void Packages_InstalledAsATool_RunTheNotebookThatItWrites()
    {
        PackLibraries();
        Assert.All(Projects, AssertPackage);
        Assert.All(Projects, AssertSymbols);
        PackTool();

        _folder.Write(
            "nuget.config",
            $"""
            <configuration><packageSources><clear />
            <add key="here" value="{Packages}" /><add key="others" value="{Restored}" />
            </packageSources></configuration>
            """
        );
        var tools = Path.Combine(_folder.Path, "tools");
        Dotnet(
            "tool",
            "install",
            "PlanNotebooks.Cli",
            "--tool-path",
            tools,
            "--configfile",
            Path.Combine(_folder.Path, "nuget.config"),
            "--version",
            Version
        );
        foreach (var name in (string[])["Microsoft.CodeAnalysis.CSharp.dll", "PlanNotebooks.dll", "plan.dll"])
            Assert.True(IsReadyToRun(FileIn(tools, name)), $"{name} has to be compiled first");
        CopySeeds();
        var plan = Path.Combine(tools, OperatingSystem.IsWindows() ? "plan.exe" : "plan");
        Run(plan, "kernel", "install");
        Assert.Contains(
            JsonEncodedText.Encode(plan).ToString(),
            File.ReadAllText(Path.Combine(_folder.Path, "data", "kernels", "plan-csharp", "kernel.json")),
            StringComparison.Ordinal
        );
        Run(plan, "new", "notes/explore.ipynb", "--corpus", "reports");
        Assert.Equal(
            1,
            ProgramRun.Of(plan, ["new", "notes/explore.ipynb", "--corpus", "reports"], _folder.Path, Variables).ExitCode
        );
        Run(plan, "run", "notes/explore.ipynb");
        Run(plan, "new", "ask.cs", "--corpus", "reports");
        var asked = ProgramRun.Of("dotnet", ["run", "-v", "normal", "ask.cs"], _folder.Path, Variables).AssertOk();
        var program = File.ReadAllText(Path.Combine(_folder.Path, "ask.cs"));
        Assert.Contains("#:package PlanNotebooks.Frames@", program, StringComparison.Ordinal);
        Assert.Contains("生产总值", asked.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning ", asked.Output, StringComparison.Ordinal);
        Run(
            Jupyter.Python!,
            "-m",
            "nbconvert",
            "--to",
            "notebook",
            "--execute",
            "notes/explore.ipynb",
            "--output",
            "done.ipynb",
            "--ExecutePreprocessor.timeout=600"
        );

        var outputs = NotebookReader
            .ReadFile(Path.Combine(_folder.Path, "notes", "done.ipynb"))
            .Cells.SelectMany(cell => cell.Outputs)
            .ToList();
        Assert.Contains(
            outputs.OfType<DisplayOutput>(),
            output => output.Bundle.Data.GetValueOrDefault("text/html", "").Contains("<svg", StringComparison.Ordinal)
        );
        Assert.Contains(
            outputs.OfType<DisplayOutput>(),
            output =>
                output.Bundle.Data.GetValueOrDefault("text/html", "").Contains("生产总值", StringComparison.Ordinal)
        );
    }

    private static string Version => typeof(Corpus).Assembly.GetName().Version!.ToString(3);

    private IEnumerable<KeyValuePair<string, string?>> Variables =>
        [
            new("JUPYTER_DATA_DIR", Path.Combine(_folder.Path, "data")),
            new("JUPYTER_RUNTIME_DIR", Path.Combine(_folder.Path, "runtime")),
            new("IPYTHONDIR", Path.Combine(_folder.Path, "ipython")),
            new("NUGET_PACKAGES", Path.Combine(_folder.Path, "installed")),
            new("DOTNET_CLI_HOME", Path.Combine(_folder.Path, "home")),
            new("DOTNET_SKIP_FIRST_TIME_EXPERIENCE", "1"),
            new("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"),
            new("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
            new("MSBUILDDISABLENODEREUSE", "1"),
        ];

    // In one process: each would read all the projects that its own stands on. Apart from the programs of one file, which a project
    // beside them would take for its own.
    private void PackLibraries()
    {
        var projects = Projects.Select(name => Path.Combine(Repository.Root, "src", name, name + ".csproj"));
        var all = _folder.Write(
            "packing/pack.proj",
            $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{string.Join(';', projects)}" Targets="Pack"
                         Properties="Configuration={Repository.Configuration};NoBuild=true;PackageOutputPath={Packages}" />
              </Target>
            </Project>
            """
        );
        Dotnet("msbuild", all, "-t:Pack", "-nologo");
    }

    private void AssertPackage(string project)
    {
        var file = Path.Combine(Packages, $"{project}.{Version}.nupkg");
        using var package = ZipFile.OpenRead(file);
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("README.md", names);
        Assert.Contains("LICENSE", names);
        using var nuspec = new StreamReader(package.GetEntry($"{project}.nuspec")!.Open());
        var text = nuspec.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", text, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", text, StringComparison.Ordinal);
    }

    private void AssertSymbols(string project) =>
        Assert.True(File.Exists(Path.Combine(Packages, $"{project}.{Version}.snupkg")), $"no symbols beside {project}");

    // The tool's package points to one for this kind of machine, compiled beforehand, and one for all others. What they stand on was
    // built with the tests, and would be looked through for each of them; another process of MSBuild would compile itself first. The
    // packages of others take minutes to compile, which tells nothing of ours.
    private void PackTool()
    {
        const string Tool = "PlanNotebooks.Cli";
        Dotnet(
            "pack",
            Path.Combine(Repository.Root, "src", Tool),
            "-c",
            Repository.Configuration,
            "-o",
            Packages,
            "-m:1",
            "-p:BuildProjectReferences=false",
            "-p:InAHurry=true",
            "-nologo"
        );
        AssertPackage(Tool);
        AssertSymbols($"{Tool}.any");
        var kinds = Directory.EnumerateFiles(Packages, $"{Tool}.*.nupkg").Select(Path.GetFileName);
        Assert.Contains($"{Tool}.{RuntimeInformation.RuntimeIdentifier}.{Version}.nupkg", kinds);
    }

    private static string FileIn(string folder, string name) =>
        Assert.Single(Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories));

    private static bool IsReadyToRun(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(assembly));
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private void CopySeeds()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "reports"));
        foreach (var name in Seeds.Names)
            File.Copy(Seeds.File(name), Path.Combine(_folder.Path, "reports", name));
    }

    // The packages are those of the build that is tested: a restore of the clone in the tool's private home would not be.
    private void Dotnet(params string[] arguments) =>
        ProgramRun.Of("dotnet", arguments, _folder.Path, arguments[0] is "pack" or "msbuild" ? [] : Variables).AssertOk();

    private void Run(string program, params string[] arguments) =>
        ProgramRun.Of(program, arguments, _folder.Path, Variables).AssertOk();
}
