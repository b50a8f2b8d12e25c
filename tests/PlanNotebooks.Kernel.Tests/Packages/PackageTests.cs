using System.IO.Compression;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlanNotebooks.Notebooks.Packages;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Tests.Packages;

/// <summary>Packages in cells, restored by the SDK from a folder, without a network.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CSharpSession _session;
    private int _number;

    public PackageTests()
    {
        _folder.Write(
            "nuget.config",
            """
            <configuration>
              <packageSources><clear /><add key="here" value="feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="installed" /></config>
            </configuration>
            """
        );
        Pack(
            "Inner.Words",
            "1.0.0",
            "namespace Inner; public static class Words { public static string Region => \"上城区\"; }",
            null
        );
        Pack(
            "Outer.Words",
            "2.1.0",
            "namespace Outer; public static class Words { public static string Twice => Inner.Words.Region + Inner.Words.Region; }",
            "Inner.Words"
        );
        _session = new CSharpSession(
            new SessionOptions(_folder.Path) { PackageCache = Path.Combine(_folder.Path, "cache") }
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reference_Package_BringsWhatItNeeds_AndIsKept()
    {
        Assert.Equal("上城区上城区", await ValueAsync("#r \"nuget: Outer.Words, 2.1.0\"\nOuter.Words.Twice"));
        Assert.Equal("上城区", await ValueAsync("Inner.Words.Region"));
        Directory.Delete(Path.Combine(_folder.Path, "feed"), recursive: true);
        var next = new CSharpSession(
            new SessionOptions(_folder.Path) { PackageCache = Path.Combine(_folder.Path, "cache") }
        );
        var again = await next.RunAsync("#r \"nuget:Outer.Words,2.1.0\"\nOuter.Words.Twice", 1, new OutputCollector());
        Assert.Equal("上城区上城区", again.Value?.Data["text/plain"]);
    }

    [Fact]
    public async Task Reference_PackageThatIsNowhere_IsAnErrorThatNamesCellLineAndPackage()
    {
        var result = await _session.RunAsync(
            "// What is nowhere:\n#r \"nuget: No.Such.Package, 1.0.0\"",
            3,
            new OutputCollector()
        );
        Assert.Equal("PackageError", result.Error?.Name);
        Assert.StartsWith(
            "cell 3, line 2: No.Such.Package 1.0.0 cannot be had: NU1101:",
            result.Error?.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("2", await ValueAsync("1 + 1"));
    }

    [Fact]
    public async Task Reference_OwnLibraryAsAPackage_IsTheOneThatIsLoaded() =>
        Assert.Equal(
            "true",
            await ValueAsync("#r \"nuget: PlanNotebooks, 0.0.1\"\ntypeof(Corpus).Assembly.Location.Length > 0")
        );

    [Theory]
    [InlineData("nuget: Outer.Words, 1,1.0", "asks for the version 1,1.0 of Outer.Words, which is none")]
    [InlineData("nuget: Outer.Words, 1.0<", "asks for the version 1.0< of Outer.Words, which is none")]
    [InlineData("nuget: ../Outer", "names no package")]
    public async Task Reference_ThatIsNone_IsAnErrorThatNamesWhatIsWrong(string reference, string expected)
    {
        var result = await _session.RunAsync($"#r \"{reference}\"", 1, new OutputCollector());
        Assert.Equal("PackageError", result.Error?.Name);
        Assert.Contains(expected, result.Error?.Message, StringComparison.Ordinal);
        Assert.Contains("expected #r \"nuget: Name", result.Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reference_PackageThatAsksForANewerFSharpCore_IsToldWhatToType()
    {
        Pack(
            "FSharp.Core",
            "99.1.0",
            "[assembly: System.Reflection.AssemblyVersion(\"99.1.0.0\")] public static class Core { public static int One => 1; }",
            null
        );
        Pack(
            "Needs.Newer",
            "1.0.0",
            "public static class Newer { public static int One => Core.One; }",
            "FSharp.Core",
            "99.1.0"
        );
        var result = await _session.RunAsync("#r \"nuget: Needs.Newer, 1.0.0\"", 1, new OutputCollector());
        Assert.Matches(
            @"Needs\.Newer asks for FSharp\.Core 99\.1\.0, and Deedle and Plotly\.NET share 10\.\d here; name an older version of it",
            result.Error?.Message
        );
        Assert.Contains("#r \"nuget: Needs.Newer, VERSION\"", result.Error?.Message, StringComparison.Ordinal);
        Assert.Equal("2", await ValueAsync("1 + 1"));
    }

    [Theory]
    [InlineData("FSharp.Core, 99.1.0")]
    [InlineData("Deedle, 99.0.0-beta1")]
    public async Task Reference_NewerVersionOfWhatEveryCellHas_IsToldToLeaveItOut(string package)
    {
        var result = await _session.RunAsync($"#r \"nuget: {package}\"", 1, new OutputCollector());
        Assert.Equal("PackageError", result.Error?.Name);
        Assert.Contains(
            "that every cell has, and packages share here; leave the line out",
            result.Error?.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("FSharp.Core, 6.0.0")]
    [InlineData("Deedle")]
    public async Task Reference_WhatEveryCellHas_NeedsNoRestore(string package) =>
        Assert.Equal("1", await ValueAsync($"#r \"nuget: {package}\"\n1"));

    [Theory]
    [InlineData("nuget: A.B, 1.0.0", "A.B", "1.0.0")]
    [InlineData("nuget:A", "A", "*")]
    [InlineData("NuGet: A , [1.0,2.0)", "A", "[1.0,2.0)")]
    [InlineData("nuget: A, *-*", "A", "*-*")]
    public void TryParse_Reference_IsRead(string reference, string name, string version)
    {
        Assert.True(PackageName.TryParse(reference, out var package));
        Assert.Equal(new PackageName(name, version), package);
    }

    [Theory]
    [InlineData("nuget:")]
    [InlineData("nuget: A\" /><Exec Command=\"x\"")]
    [InlineData("nuget: ../A")]
    [InlineData("nuget: A, 1.0<")]
    [InlineData("A.dll")]
    public void TryParse_OtherText_IsNone(string reference) => Assert.False(PackageName.TryParse(reference, out _));

    private async Task<string?> ValueAsync(string code)
    {
        var result = await _session.RunAsync(code, ++_number, new OutputCollector());
        Assert.Null(result.Error);
        return result.Value?.Data["text/plain"];
    }

    private void Pack(string id, string version, string code, string? needs, string needsVersion = "1.0.0")
    {
        var assembly = Path.Combine(_folder.Path, id + ".dll");
        var references = new List<MetadataReference>
        {
            MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
            MetadataReference.CreateFromFile(Assembly.Load("System.Runtime").Location),
        };
        if (needs is not null)
            references.Add(MetadataReference.CreateFromFile(Path.Combine(_folder.Path, needs + ".dll")));
        var compilation = CSharpCompilation.Create(
            id,
            [CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.True(compilation.Emit(assembly).Success);
        var dependency = needs is null ? "" : $"<dependency id=\"{needs}\" version=\"{needsVersion}\" />";
        Directory.CreateDirectory(Path.Combine(_folder.Path, "feed"));
        using var package = ZipFile.Open(
            Path.Combine(_folder.Path, "feed", $"{id}.{version}.nupkg"),
            ZipArchiveMode.Create
        );
        package.CreateEntryFromFile(assembly, $"lib/net8.0/{id}.dll");
        using var nuspec = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open());
        nuspec.Write(
            $"""
            <?xml version="1.0"?>
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
              <id>{id}</id><version>{version}</version><authors>a</authors><description>d</description>
              <dependencies><group targetFramework="net8.0">{dependency}</group></dependencies>
            </metadata></package>
            """
        );
    }
}
