using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Notebooks.Packages;

/// <summary>Has the .NET SDK restore packages, by a project that is written for them; what it found once is kept.</summary>
/// <param name="cache">The folder where such projects are kept.</param>
/// <param name="notebookFolder">The folder from which upwards a <c>nuget.config</c> counts.</param>
internal sealed partial class PackageRestore(string cache, string notebookFolder)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Restores packages together, so that what several need has one version.</summary>
    /// <exception cref="PackageException">A package cannot be had.</exception>
    /// <exception cref="OperationCanceledException">The restore was cancelled.</exception>
    public RestoredPackages Restore(IReadOnlyList<PackageName> packages, CancellationToken cancellation)
    {
        var project = Project(packages);
        var folder = Path.Combine(
            cache,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..24]
        );
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        if (TryRead(assets) is { } kept)
            return kept;
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "packages.csproj");
        File.WriteAllText(file, project);
        RunRestore(packages, file, cancellation);
        return TryRead(assets)
            ?? throw new PackageException(
                $"{Names(packages)}: the restore ended well, and its files cannot be found; delete {folder} and try again"
            );
    }

    // Null where nothing is kept, or a file of it has been deleted since (dotnet nuget locals --clear).
    private static RestoredPackages? TryRead(string assets)
    {
        try
        {
            // An assets file is also written when a restore fails; then it says so in its log.
            if (!File.Exists(assets) || File.ReadAllText(assets).Contains("\"level\": \"Error\"", StringComparison.Ordinal))
                return null;
            var read = AssetsFile.Read(assets);
            return read.Assemblies.All(assembly => File.Exists(assembly.Path)) ? read : null;
        }
        catch (Exception e)
            when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Project(IReadOnlyList<PackageName> packages)
    {
        var references = packages.Select(package =>
            $"    <PackageReference Include=\"{package.Name}\" Version=\"{SecurityElement.Escape(package.Version)}\" />\n"
        );
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.{Environment.Version.Minor}</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
                <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
            {string.Concat(references)}  </ItemGroup>
            </Project>
            """;
    }

    private void RunRestore(IReadOnlyList<PackageName> packages, string project, CancellationToken cancellation)
    {
        using var process = Start(packages, project);
        // A kernel that is stopped meanwhile must not leave the restore behind.
        using var stop = cancellation.Register(() => Kill(process));
        void Stop(object? sender, EventArgs e) => Kill(process);
        AppDomain.CurrentDomain.ProcessExit += Stop;
        try
        {
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            if (!process.WaitForExit(Longest))
            {
                Kill(process);
                throw new PackageException(
                    $"{Names(packages)}: the restore took longer than {Longest.TotalMinutes:0} minutes and was stopped"
                );
            }

            cancellation.ThrowIfCancellationRequested();
            if (process.ExitCode != 0)
                throw new PackageException($"{Names(packages)} cannot be had: {Reason(output.Result + error.Result)}");
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Stop;
        }
    }

    private Process Start(IReadOnlyList<PackageName> packages, string project)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetDirectoryName(project)!,
        };
        foreach (
            var argument in (string[])
                [
                    "restore",
                    project,
                    "-nologo",
                    "-nodeReuse:false",
                    "-v:quiet",
                    $"-p:RestoreRootConfigDirectory={notebookFolder}",
                ]
        )
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // What the host process was started with is not the SDK's business.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildSDKsPath");
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new PackageException(
                $"{Names(packages)}: packages are restored by the .NET SDK, and no command dotnet is on PATH; "
                    + "install the SDK, or use #r with the path of a .dll"
            );
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static string Names(IReadOnlyList<PackageName> packages) =>
        string.Join(
            ", ",
            packages.Select(package => package.Version == "*" ? package.Name : $"{package.Name} {package.Version}")
        );

    // The restore prints "FILE : error NU1101: what is wrong [FILE]": the file is ours and of no interest.
    private static string Reason(string output)
    {
        var reasons = ErrorLine().Matches(output).Select(match => match.Groups[1].Value.Trim()).Distinct().ToList();
        return reasons.Count > 0 ? string.Join("; ", reasons) : output.Trim().ReplaceLineEndings(" ");
    }

    [GeneratedRegex(@"error\s+((?:NU|MSB|NETSDK)\d+:.*?)(?:\s\[[^\]]*\])?\s*$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
