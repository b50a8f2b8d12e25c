using System.IO.Compression;
using System.Text;

namespace PlanNotebooks.Cli.Tests;

/// <summary>Shards put together give the bytes that one process gives.</summary>
public sealed class ShardTests(ShardedCorpus corpus) : IClassFixture<ShardedCorpus>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl", 2)]
    [InlineData("jsonl", 3)]
    [InlineData("jsonl", 7)]
    [InlineData("csv", 3)]
    [InlineData("json", 3)]
    [InlineData("table", 3)]
    [InlineData("sqlite", 3)]
    [InlineData("parquet", 3)]
    public async Task Merge_AllShards_GivesTheBytesOfOneProcess(string format, int count)
    {
        var one = await corpus.InOneAsync(format);
        var merged = await MergeAsync(count, format, "merged");
        Assert.Equal(one, merged);
        Assert.Contains("the same report as", one.Error, StringComparison.Ordinal);
        Assert.Contains("there is no observation 330102-2020-plan:1;", one.Error, StringComparison.Ordinal);
        Assert.Equal(await BytesAsync(InCorpus(format)), await BytesAsync(InCorpus("merged")));
    }

    [Fact]
    public async Task Merge_AsAWorkbook_GivesTheSheetsOfOneProcess()
    {
        Assert.Equal(await corpus.InOneAsync("xlsx"), await MergeAsync(3, "xlsx", "merged"));
        Assert.Equal(EntriesOf(InCorpus("xlsx")), EntriesOf(InCorpus("merged")));
    }

    /// <summary>A report's id is the same whatever stands before it.</summary>
    [Fact]
    public async Task Extract_WithoutTheFirstReports_GivesTheOthersTheSameIds()
    {
        await corpus.InOneAsync("csv");
        Directory.CreateDirectory(InFolder("corpus"));
        foreach (var file in Directory.GetFiles(InCorpus(ShardedCorpus.Name), "0002-*"))
            File.Copy(file, Path.Combine(InFolder("corpus"), Path.GetFileName(file)));
        var fewer = ReportsIn((await RunAsync("extract", "corpus", "--no-cache", "--format", "csv")).Output);
        Assert.Equal(Seeds.Names.Count, fewer.Count);
        Assert.Empty(fewer.Except(ReportsIn(await File.ReadAllTextAsync(InCorpus("csv")))));
    }

    [Fact]
    public async Task Merge_WithoutOneShard_SaysWhichIsMissing()
    {
        var shards = await OwnShardsAsync(3);
        var run = await RunAsync("merge", shards[0], shards[2], "--out", "merged");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("of its 3 shards these are missing: 2", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(InFolder("merged")));
    }

    [Fact]
    public async Task Merge_OneShardTwice_NamesBoth()
    {
        var shards = await OwnShardsAsync(2);
        File.Copy(InFolder(shards[0]), InFolder("again"));
        var run = await RunAsync("merge", shards[0], "again", shards[1]);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains($"again: is shard 1/2, as {shards[0]} is", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_IntoAShard_IsRefused()
    {
        var shards = await OwnShardsAsync(2);
        var before = await BytesAsync(InFolder(shards[1]));
        var run = await RunAsync(["merge", .. shards, "--out", shards[1]]);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("would be written over", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await BytesAsync(InFolder(shards[1])));
    }

    [Fact]
    public async Task Merge_ShardsThatSawDifferentFiles_Fails()
    {
        var shards = await OwnShardsAsync(2);
        _folder.Write("corpus/late.txt", "came late");
        await ShardedCorpus.ShardAsync(_folder.Path, 2, 2);
        var run = await RunAsync(["merge", .. shards]);
        Assert.Equal((ExitCodes.Failed, ""), (run.ExitCode, run.Output));
        Assert.Contains("saw other files or tables", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_AShardThatWasCutOff_Fails()
    {
        var shards = await OwnShardsAsync(2);
        var bytes = await BytesAsync(InFolder(shards[1]));
        await File.WriteAllBytesAsync(InFolder(shards[1]), bytes[..(bytes.Length / 2)]);
        var run = await RunAsync(["merge", .. shards, "--out", "merged"]);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains(shards[1], run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(InFolder("merged")));
    }

    [Theory]
    [InlineData("--shard", "0/2", "--out", "x")]
    [InlineData("--shard", "3/2", "--out", "x")]
    [InlineData("--shard", "two", "--out", "x")]
    [InlineData("--shard", "1/2")]
    [InlineData("--shard", "1/2", "--out", "x", "--format", "csv")]
    public async Task Extract_AShardThatIsNone_IsAUsageError(params string[] options) =>
        Assert.Equal(ExitCodes.Usage, (await RunAsync(["extract", "corpus", .. options])).ExitCode);

    /// <summary>Merges shards of the corpus, the last one first.</summary>
    private async Task<CommandRun> MergeAsync(int count, string format, string output)
    {
        var shards = await corpus.ShardsAsync(count);
        return await CommandRun.InAsync(
            corpus.Folder,
            ["merge", .. shards.AsEnumerable().Reverse(), "--format", format, "--out", output]
        );
    }

    /// <summary>Shards of two reports in the test's own folder, where it may spoil them.</summary>
    private Task<string[]> OwnShardsAsync(int count)
    {
        foreach (var name in Seeds.Names.Take(2))
            _folder.Write($"corpus/{name}", File.ReadAllText(Seeds.File(name)));
        return ShardedCorpus.ShardsOfAsync(_folder.Path, count);
    }

    private static HashSet<string> ReportsIn(string csv) =>
        [.. csv.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[1])];

    private static List<(string Name, string Content)> EntriesOf(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return
        [
            .. archive
                .Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets", StringComparison.Ordinal))
                .Select(entry =>
                {
                    using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                    return (entry.Name, reader.ReadToEnd());
                }),
        ];
    }

    private static Task<byte[]> BytesAsync(string path) => File.ReadAllBytesAsync(path);

    private string InFolder(string name) => Path.Combine(_folder.Path, name);

    private string InCorpus(string name) => Path.Combine(corpus.Folder, name);

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.InAsync(_folder.Path, args);
}
