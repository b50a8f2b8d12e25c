using PlanNotebooks.Disk;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Reads a tab-separated table that analysts keep beside their reports.</summary>
internal static class TableFile
{
    /// <summary>Reads a table whole.</summary>
    /// <param name="path">The file, in UTF-8, UTF-16, UTF-32, GB18030 or Big5.</param>
    /// <param name="columns">Every column that it may have.</param>
    /// <param name="needed">The columns that it must have.</param>
    /// <param name="faults">Takes the lines that are no rows.</param>
    /// <exception cref="UnreadableTableException">The file cannot be read or decoded, has no header line, lacks a column, or has one
    /// that is not known.</exception>
    public static TsvTable Read(
        string path,
        IReadOnlyCollection<string> columns,
        IEnumerable<string> needed,
        ICollection<TsvFault> faults
    )
    {
        var table = Parse(path, faults);
        foreach (var column in table.Columns)
            if (!columns.Contains(column))
                throw new UnreadableTableException(
                    path,
                    null,
                    $"has a column {column}; expected the columns {string.Join(", ", columns)}, parted by tabs"
                );
        foreach (var column in needed)
            if (table.ColumnOf(column) < 0)
                throw new UnreadableTableException(
                    path,
                    null,
                    $"has no column {column} in its header line; expected {string.Join(", ", columns)}, parted by tabs"
                );
        return table;
    }

    /// <summary>The text of a table.</summary>
    /// <param name="path">The file, in UTF-8, UTF-16, UTF-32, GB18030 or Big5.</param>
    /// <exception cref="UnreadableTableException">The file cannot be read or decoded.</exception>
    public static string TextOf(string path)
    {
        if (FileKind.IsSpecial(path))
            throw new UnreadableTableException(path, null, "is a pipe or a device; expected a file");
        try
        {
            var bytes = File.ReadAllBytes(path);
            FilesRead.Tell(path, bytes);
            return TextDecoding.Decode(bytes, path);
        }
        catch (UnreadableReportException fault)
        {
            throw new UnreadableTableException(
                path,
                null,
                "is no text in UTF-8, UTF-16, UTF-32, GB18030 or Big5; save it as tab-separated text",
                fault
            );
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            throw new UnreadableTableException(
                path,
                null,
                $"cannot be read ({fault.Message}); check that you may read it",
                fault
            );
        }
    }

    private static TsvTable Parse(string path, ICollection<TsvFault> faults)
    {
        try
        {
            return TsvTable.Parse(path, TextOf(path), faults);
        }
        catch (FormatException fault)
        {
            throw new UnreadableTableException(
                path,
                null,
                "has no header line; expected the names of its columns, parted by tabs",
                fault
            );
        }
    }
}
