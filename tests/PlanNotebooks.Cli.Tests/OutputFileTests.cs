using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Dispose_BeforeItIsComplete_KeepsTheOldFileAlone()
    {
        var path = _folder.Write("out.txt", "old");
        using (var file = OutputFile.Create(path))
            file.Append("new");
        Assert.Equal("old", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Complete_ReplacesTheOldFile()
    {
        var path = _folder.Write("out.txt", "old");
        using (var file = OutputFile.Create(path))
        {
            file.Append("浙");
            file.Append("江");
            Assert.Equal("old", await File.ReadAllTextAsync(path));
            file.Complete();
        }

        Assert.Equal("浙江"u8.ToArray(), await File.ReadAllBytesAsync(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    /// <summary>What killed runs left goes with the next run that writes there: what was for the same file at once, any other once none has
    /// touched it for an hour. What others called so, and what a run holds open, stays.</summary>
    [Fact]
    public void Create_BesideWhatKilledRunsLeft_RemovesIt()
    {
        var path = Path.Combine(_folder.Path, "out.txt");
        string known;
        using (OutputFile.Create(path))
            known = Path.GetFileName(Directory.GetFiles(_folder.Path).Single());
        var stays = new[] { ".plan-0123456789-held1234.abc.tmp", ".plan-notes.tmp", ".plan-0123456789-young123.abc.tmp" };
        foreach (var name in stays.Append(".plan-0123456789-abcd1234.abc.tmp").Append(known))
            _folder.Write(name, "");
        foreach (var old in Directory.GetFiles(_folder.Path).Where(old => !old.Contains("young", StringComparison.Ordinal)))
            File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(-2));
        using var held = new FileStream(
            Path.Combine(_folder.Path, stays[0]),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.ReadWrite | FileShare.Delete
        );
        using (var file = OutputFile.Create(path))
            file.Complete();
        var left = Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Except(["out.txt"]);
        Assert.Equal(stays.Order(StringComparer.Ordinal), left.Order(StringComparer.Ordinal));
    }
}
