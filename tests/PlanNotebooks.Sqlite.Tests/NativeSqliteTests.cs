namespace PlanNotebooks.Sqlite.Tests;

/// <summary>Where SQLite's native code is looked for.</summary>
public sealed class NativeSqliteTests
{
    [Fact]
    public void Build_PutsItBesideTheAssembly_ForEverySystem()
    {
        var folder = Path.GetDirectoryName(typeof(CorpusSql).Assembly.Location)!;
        foreach (
            var file in new[]
            {
                "linux-x64/native/libe_sqlite3.so",
                "linux-arm64/native/libe_sqlite3.so",
                "linux-musl-x64/native/libe_sqlite3.so",
                "osx-arm64/native/libe_sqlite3.dylib",
                "osx-x64/native/libe_sqlite3.dylib",
                "win-x64/native/e_sqlite3.dll",
                "win-arm64/native/e_sqlite3.dll",
            }
        )
            Assert.True(
                File.Exists(Path.Combine(folder, "runtimes", file)),
                $"{file} is not beside PlanNotebooks.Sqlite.dll."
            );
    }

    [Fact]
    public void Candidates_HoldOneOfThisSystem() =>
        Assert.Contains(
            NativeSqlite.Candidates(Path.GetDirectoryName(typeof(CorpusSql).Assembly.Location)!),
            File.Exists
        );
}
