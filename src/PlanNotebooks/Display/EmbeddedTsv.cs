namespace PlanNotebooks.Display;

/// <summary>Reads a tab-separated file that is embedded in the library; its first line names the fields.</summary>
internal static class EmbeddedTsv
{
    /// <summary>The rows below the heading line, each split into its fields; empty lines are passed over.</summary>
    /// <exception cref="InvalidOperationException">No file of that name is embedded.</exception>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTsv).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not embedded in the library.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                rows.Add(line.Split('\t'));
        }
        return rows;
    }
}
