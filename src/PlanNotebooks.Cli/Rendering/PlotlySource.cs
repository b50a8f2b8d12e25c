using System.Text.Json;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>
/// Finds the plotly.js script that package.json pins, and has npm install it where it is missing. Where that fails,
/// figures stay static, and one line says so.
/// </summary>
/// <param name="npm">Runs npm.</param>
/// <param name="starts">Folders from which upwards package.json is looked for.</param>
internal sealed class PlotlySource(NpmInstaller npm, IReadOnlyList<string> starts)
{
    private const string Package = "plotly.js-basic-dist-min";
    private const string ScriptFile = "plotly-basic.min.js";
    private const string Manifest = "package.json";

    private bool _tried;
    private string? _script;

    /// <summary>Looks from the current directory and from the program's own folder.</summary>
    public static PlotlySource Default() =>
        new(NpmInstaller.Default(), [Environment.CurrentDirectory, AppContext.BaseDirectory]);

    /// <summary>The script; null where it cannot be had, which <paramref name="note"/> is told once.</summary>
    public async Task<string?> ReadAsync(Action<string> note, CancellationToken cancellation)
    {
        if (_tried)
            return _script;
        _tried = true;
        return _script = await FindAsync(note, cancellation);
    }

    private async Task<string?> FindAsync(Action<string> note, CancellationToken cancellation)
    {
        if (FindRoot() is not { } root)
        {
            note(Texts.Say("said.static", ("problem", Texts.Say("said.no-manifest", ("file", Manifest), ("package", Package)))));
            return null;
        }

        if (!IsInstalled(root))
        {
            note(Texts.Say("said.installing"));
            if (await npm.InstallAsync(root, cancellation) is { } problem)
            {
                note(Texts.Say("said.static", ("problem", problem)));
                return null;
            }
        }

        return await File.ReadAllTextAsync(Path.Combine(Folder(root), ScriptFile), cancellation);
    }

    private string? FindRoot() =>
        starts.SelectMany(Upwards).FirstOrDefault(folder => PinnedVersion(folder) is not null);

    private static bool IsInstalled(string root) =>
        File.Exists(Path.Combine(Folder(root), ScriptFile))
        && ReadField(Path.Combine(Folder(root), Manifest), "version") == PinnedVersion(root);

    private static string? PinnedVersion(string folder) =>
        ReadField(Path.Combine(folder, Manifest), "dependencies", Package);

    private static string Folder(string root) => Path.Combine(root, "node_modules", Package);

    private static IEnumerable<string> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }

    private static string? ReadField(string path, params string[] names)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var value = document.RootElement;
            foreach (var name in names)
            {
                if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
                    return null;
            }

            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (JsonException)
        {
            // Somebody else's package.json on the way up; a broken one of ours shows as "figures stay static".
            return null;
        }
    }
}
