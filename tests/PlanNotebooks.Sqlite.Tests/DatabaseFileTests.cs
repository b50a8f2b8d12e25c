using Microsoft.Data.Sqlite;

namespace PlanNotebooks.Sqlite.Tests;

/// <summary>A corpus as a file that other tools open.</summary>
public sealed class DatabaseFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Corpus _odd = OddCorpus.Of("地区生产总值15373亿元。");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_HasWhatTheQueriesRead()
    {
        var path = Path.Combine(_folder.Path, "new folder", "报告;Mode=Memory.db");
        _odd.ToSqlite(path);
        Assert.Equal((long)_odd.Observations.Count, Scalar(path, "select count(*) from observations"));
        Assert.Equal("a'b\";drop table.txt", Scalar(path, "select source from reports"));
        Assert.Equal(3L, Scalar(path, "pragma user_version"));
        Assert.Equal("ok", Scalar(path, "pragma integrity_check"));
        Assert.Equal(
            [Path.GetFileName(path)],
            Directory.GetFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileName)
        );
    }

    [Fact]
    public void File_IsReplacedWhole()
    {
        var path = _folder.Write("a.db", "no database");
        _odd.ToSqlite(path);
        _odd.ToSqlite(path);
        Assert.Equal((long)_odd.Observations.Count, Scalar(path, "select count(*) from observations"));
    }

    [Fact]
    public void File_ThatCannotBeReplaced_LeavesNoPart()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "a.db", "in the way"));
        Assert.ThrowsAny<SystemException>(() => _odd.ToSqlite(Path.Combine(_folder.Path, "a.db")));
        Assert.Equal(["a.db"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    private static object? Scalar(string path, string sql)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
