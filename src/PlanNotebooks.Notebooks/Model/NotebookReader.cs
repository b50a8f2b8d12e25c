using System.Globalization;
using System.Text.Json;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>Reads notebooks of nbformat 4.</summary>
public static class NotebookReader
{
    private const int EscapeLength = 6;
    private static readonly string[] NotebookFields = ["cells", "metadata", "nbformat", "nbformat_minor"];
    private static readonly string[] CellFields =
    [
        "cell_type",
        "execution_count",
        "id",
        "metadata",
        "outputs",
        "source",
    ];

    /// <summary>Reads a notebook file.</summary>
    /// <param name="path">The file; errors name it as it is given here.</param>
    /// <returns>The notebook, with everything in it that this model does not know kept beside what it knows.</returns>
    /// <exception cref="NotebookFormatException">The file holds no notebook of nbformat 4.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Notebook ReadFile(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads a notebook from its JSON.</summary>
    /// <param name="json">The whole text of the file.</param>
    /// <param name="name">The name that errors use for it.</param>
    /// <exception cref="NotebookFormatException">The text is no notebook of nbformat 4.</exception>
    public static Notebook Parse(string json, string name)
    {
        var root = ParseRoot(json, name);
        CheckFormat(root, name);
        var cells = root.GetProperty("cells")
            .EnumerateArray()
            .Select((cell, index) => ReadCell(cell, index + 1, name))
            .ToList();
        return new Notebook(cells)
        {
            Minor = Math.Max(Notebook.LowestMinor, JsonFields.Integer(root, "nbformat_minor") ?? 0),
            Metadata = JsonFields.Object(root, "metadata"),
            Other = JsonFields.Except(root, NotebookFields),
        };
    }

    private static JsonElement ParseRoot(string json, string name)
    {
        if (string.IsNullOrWhiteSpace(json))
            throw new NotebookFormatException(name, "the file is empty; expected a notebook (.ipynb, nbformat 4)");
        try
        {
            CheckCharacters(json, name);
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException e) when (e.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            throw new NotebookFormatException(name, "its JSON nests deeper than that of any notebook", e);
        }
        catch (JsonException e)
        {
            var line = ((e.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new NotebookFormatException(
                name,
                $"no JSON at line {line}; expected a notebook (.ipynb, nbformat 4)",
                e
            );
        }
    }

    /// <summary>Half a character, as JSON may write it, is none that text can hold.</summary>
    private static void CheckCharacters(string json, string name)
    {
        for (
            var at = json.IndexOf("\\ud", StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = json.IndexOf("\\ud", at + 4, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (IsEscaped(json, at) || UnitAt(json, at) is not { } unit || !char.IsSurrogate(unit))
                continue;
            if (
                !char.IsHighSurrogate(unit)
                || UnitAt(json, at + EscapeLength) is not { } low
                || !char.IsLowSurrogate(low)
            )
                throw new NotebookFormatException(
                    name,
                    $"half a character ({json.AsSpan(at, EscapeLength)}) stands in it, which no text can hold; take it out"
                );
            at += EscapeLength;
        }
    }

    /// <summary>Whether the backslash at an offset is itself escaped: <c>\\ud800</c> in JSON is text.</summary>
    private static bool IsEscaped(string json, int at)
    {
        var before = at;
        while (before > 0 && json[before - 1] == '\\')
            before--;
        return (at - before) % 2 == 1;
    }

    private static char? UnitAt(string json, int at)
    {
        if (at + EscapeLength > json.Length || json[at] != '\\' || (json[at + 1] | ' ') != 'u')
            return null;
        var digits = json.AsSpan(at + 2, EscapeLength - 2);
        return ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
    }

    private static void CheckFormat(JsonElement root, string name)
    {
        if (root.ValueKind != JsonValueKind.Object || JsonFields.Integer(root, "nbformat") is not { } format)
            throw new NotebookFormatException(
                name,
                "JSON, but no notebook: expected an object with a number \"nbformat\""
            );
        if (format != Notebook.Format)
        {
            var found = format.ToString(CultureInfo.InvariantCulture);
            throw new NotebookFormatException(
                name,
                $"nbformat {found}; expected 4 (open it in Jupyter and save it again)"
            );
        }

        if (!root.TryGetProperty("cells", out var cells) || cells.ValueKind != JsonValueKind.Array)
            throw new NotebookFormatException(name, "a notebook without cells; expected an array \"cells\"");
    }

    private static Cell ReadCell(JsonElement cell, int position, string name)
    {
        var place = $"cell {position.ToString(CultureInfo.InvariantCulture)}";
        if (cell.ValueKind != JsonValueKind.Object)
            throw new NotebookFormatException(name, $"{place} is no object");
        var kind = JsonFields.Text(cell, "cell_type") switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            _ => throw new NotebookFormatException(name, $"{place} has no \"cell_type\" of code, markdown or raw"),
        };
        var id = JsonFields.Text(cell, "id") ?? place.Replace(' ', '-');
        return new Cell(kind, id, MultilineText.Read(cell, "source"))
        {
            ExecutionCount = JsonFields.Integer(cell, "execution_count"),
            Outputs = OutputReader.Read(cell, name, place),
            Metadata = JsonFields.Object(cell, "metadata"),
            Other = JsonFields.Except(cell, CellFields),
        };
    }
}
