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
}
