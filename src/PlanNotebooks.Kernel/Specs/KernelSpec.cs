using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanNotebooks.Disk;
using PlanNotebooks.Kernel.Server;

namespace PlanNotebooks.Kernel.Specs;

/// <summary>A kernel that is installed: a folder with <c>kernel.json</c>.</summary>
/// <param name="Name">The folder's name, by which notebooks ask for the kernel.</param>
/// <param name="Folder">The folder.</param>
/// <param name="DisplayName">What people see.</param>
/// <param name="Command">The command that starts it.</param>
/// <param name="IsOurs">Whether <see cref="Install"/> wrote it.</param>
public sealed partial record KernelSpec(
    string Name,
    string Folder,
    string DisplayName,
    IReadOnlyList<string> Command,
    bool IsOurs
)
{
    /// <summary>The name that a kernel is installed under where none is given.</summary>
    public const string DefaultName = "plan-csharp";

    /// <summary>The name of .NET Interactive's kernel, which the notebooks of this repository ask for.</summary>
    public const string DotnetInteractiveName = ".net-csharp";

    private const string FileName = "kernel.json";
    private const string Mark = "plan_notebooks";
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whether Jupyter takes a name for a kernel's.</summary>
    public static bool IsName(string name) => Allowed().IsMatch(name) && name is not ("." or "..");

    /// <summary>Writes a kernel for Jupyter and VS Code to find.</summary>
    /// <param name="kernels">The folder of kernels, one of <see cref="KernelFolders"/>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="displayName">What people see.</param>
    /// <param name="command">The command that starts it, without the connection file.</param>
    /// <returns>The kernel as it was written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static KernelSpec Install(string kernels, string name, string displayName, IReadOnlyList<string> command)
    {
        var folder = Path.Combine(kernels, name);
        string[] argv = [.. command, "{connection_file}"];
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. argv.Select(word => JsonValue.Create(word))]),
            ["display_name"] = displayName,
            ["language"] = KernelInfo.Language,
            ["interrupt_mode"] = "message",
            ["env"] = Environment(),
            ["metadata"] = new JsonObject { ["debugger"] = false, [Mark] = KernelInfo.Version },
        };
        ReplacedFile.Write(
            Path.Combine(folder, FileName),
            file => file.Write(Encoding.UTF8.GetBytes(json.ToJsonString(Indented) + "\n"))
        );
        return new KernelSpec(name, folder, displayName, argv, IsOurs: true);
    }

    /// <summary>Reads the kernels of a folder; what is none, or cannot be read, is left out.</summary>
    public static IReadOnlyList<KernelSpec> ReadAll(string kernels) =>
        Directory.Exists(kernels)
            ?
            [
                .. Directory
                    .EnumerateDirectories(kernels)
                    .Order(StringComparer.Ordinal)
                    .Select(Read)
                    .OfType<KernelSpec>(),
            ]
            : [];

    /// <summary>The kernel of a name in a folder of kernels; null where there is none. One that cannot be read is somebody
    /// else's.</summary>
    public static KernelSpec? Find(string kernels, string name)
    {
        var folder = Path.Combine(kernels, name);
        return File.Exists(Path.Combine(folder, FileName))
            ? Read(folder) ?? new KernelSpec(name, folder, "", [], IsOurs: false)
            : null;
    }

    /// <summary>Removes the kernel.</summary>
    /// <exception cref="IOException">Its folder cannot be removed.</exception>
    public void Uninstall() => Directory.Delete(Folder, recursive: true);

    private static KernelSpec? Read(string folder)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, FileName)));
            var root = document.RootElement;
            return new KernelSpec(
                Path.GetFileName(folder),
                folder,
                root.GetProperty("display_name").GetString() ?? "",
                [.. root.GetProperty("argv").EnumerateArray().Select(word => word.GetString() ?? "")],
                root.TryGetProperty("metadata", out var metadata)
                    && metadata.ValueKind == JsonValueKind.Object
                    && metadata.TryGetProperty(Mark, out _)
            );
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            return null;
        }
    }

    // An editor that is started from a desktop does not know what the shell knows of an SDK in a folder of its own.
    private static JsonObject Environment() =>
        System.Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root
            ? new JsonObject { ["DOTNET_ROOT"] = root }
            : [];

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,100}\z")]
    private static partial Regex Allowed();
}
