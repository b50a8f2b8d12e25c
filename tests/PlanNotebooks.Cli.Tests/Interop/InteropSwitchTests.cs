using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Cli.Tests.Interop;

/// <summary>The switch of <c>.ci/interop</c>: what it does where a NuGet source has the bridged packages, some of them or none.</summary>
public sealed partial class InteropSwitchTests : IDisposable
{
    private readonly TemporaryFolder _source = new();

    public void Dispose() => _source.Dispose();

    [BashFact]
    public async Task WhereNoPackageIsThereEachIsALineAndNothingIsBuilt()
    {
        var (code, output) = await RunAsync();

        Assert.Equal(0, code);
        Assert.Equal(
            Pinned().Select(package => $"{package.Name} {package.Version} cannot be restored here, so its bridge is not checked: NU1101"),
            Lines(output).Select(line => line.Split(": Unable")[0]));
    }

    [BashFact]
    public async Task WhereAPackageIsThereItsLineSaysSo()
    {
        var (name, version) = Pinned()[0];
        Publish(name, version);

        var (code, output) = await RunAsync("--list");

        Assert.Equal(0, code);
        Assert.Equal($"{name} {version} can be restored", Lines(output)[0]);
        Assert.All(Lines(output).Skip(1), line => Assert.Contains(" cannot be restored here", line, StringComparison.Ordinal));
    }

    [BashFact]
    public async Task AnotherVersionOfAPackageDoesNotDo()
    {
        var (name, version) = Pinned()[0];
        Publish(name, "0.0.1");

        var (_, output) = await RunAsync("--list");

        Assert.StartsWith($"{name} {version} cannot be restored here, so its bridge is not checked: NU1102", Lines(output)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void TheDocumentationGivesTheVersionsThatArePinned()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "interop.md"));

        Assert.All(Pinned(), package => Assert.Matches($"{Regex.Escape(package.Name)}[^\n]* {Regex.Escape(package.Version)}", page));
    }

    private static IReadOnlyList<(string Name, string Version)> Pinned()
    {
        var file = File.ReadAllText(Path.Combine(Repository.Root, "src", "Interop", "Directory.Packages.props"));
        var bridged = file.Split("Label=\"Bridged\"")[1].Split("</ItemGroup>")[0];
        return [.. PackageVersion().Matches(bridged).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Puts a package without content into the source.</summary>
    private void Publish(string name, string version)
    {
        using var package = ZipFile.Open(Path.Combine(_source.Path, $"{name}.{version}.nupkg"), ZipArchiveMode.Create);
        using var nuspec = new StreamWriter(package.CreateEntry($"{name}.nuspec").Open());
        nuspec.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata><id>{name}</id><version>{version}</version><authors>test</authors><description>Empty.</description></metadata>
            </package>
            """);
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, ".ci", "interop"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["INTEROP_SOURCE"] = _source.Path;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("", await error);
        return (process.ExitCode, output);
    }

    [GeneratedRegex("Include=\"([^\"]+)\" Version=\"([^\"]+)\"")]
    private static partial Regex PackageVersion();
}
