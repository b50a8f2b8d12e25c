using Microsoft.Data.Sqlite;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>Writes a database file so that a reader sees the old one or the whole new one, and never a part.</summary>
internal static class DatabaseFile
{
    /// <summary>Writes a corpus beside the path, and moves it into place when it is complete.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(Corpus corpus, string path)
    {
        NativeSqlite.Load();
        using var file = ReplacedFile.Begin(path);
        try
        {
            using (
                var connection = new SqliteConnection(
                    new SqliteConnectionStringBuilder { DataSource = file.Temporary, Pooling = false }.ToString()
                )
            )
            {
                connection.Open();
                DatabaseWriter.Write(corpus, connection);
            }
        }
        catch (SqliteException fault)
        {
            throw new IOException($"{path}: cannot be written as a database: {fault.Message}", fault);
        }

        file.Complete();
    }
}
