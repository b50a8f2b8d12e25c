using System.IO.Compression;
using System.Text;

namespace PlanNotebooks.Cli.Tests;

/// <summary>Shards put together give the bytes that one process gives.</summary>
public sealed class ShardTests : IDisposable
{
    private const int Copies = 2;

    /// <summary>A paragraph of results and a target, whose year words tell: no doubt is raised of it, and none may be where it was read
    /// elsewhere.</summary>
    private const string ToldInWords =
        "2020年拱墅区政府工作报告\n一、2019年工作回顾\n地区生产总值增长6.8%。去年，新增就业1000人。到2025年，建成公园20个。"
        + "去年，新增绿地30公顷。\n";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Reports of one region, year and kind; the same report under two names, with other spaces, and in an archive;
    /// files that are none; a paragraph that turns between years; corrections, of which one does not fit.</summary>
    public ShardTests()
    {
        var corpus = Path.Combine(_folder.Path, "corpus");
        RepeatedSeeds.Write(corpus, Copies);
        var first = File.ReadAllText(Seeds.File(Seeds.Names[0]));
        _folder.Write("corpus/0001-copy.txt", first);
        _folder.Write("corpus/9999-spaced.txt", first.Replace("。", "。 \n", StringComparison.Ordinal));
        _folder.Write("corpus/0003-letter.txt", "Dear sir, nothing here.");
        _folder.Write("corpus/0005-told.txt", ToldInWords);
        _folder.Write("corpus/0004-empty.txt", "");
        _folder.Write("corpus/0004-picture.png", "no picture");
        _folder.Write(
            "corpus/corrections.tsv",
            "action\tid\tfield\texpects\tvalue\treason\n"
                + "change\t330102-2020-plan:329\tlabel\t地区生产总值\t生产总值\ttest\n"
                + "change\t330102-2020-plan:1\tvalue\t45\t4.5\ttest\n"
        );
        using var archive = ZipFile.Open(Path.Combine(corpus, "0006-more.zip"), ZipArchiveMode.Create);
        foreach (var name in Seeds.Names)
            archive.CreateEntryFromFile(Seeds.File(name), name);
    }

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
        var one = await RunAsync("extract", "corpus", "--no-cache", "--format", format, "--out", "one");
        var shards = await ShardsAsync(count);
        var merged = await RunAsync(["merge", .. shards.Reverse(), "--format", format, "--out", "merged"]);
        Assert.Equal(one, merged);
        Assert.Contains("the same report as", one.Error, StringComparison.Ordinal);
        Assert.Contains("there is no observation 330102-2020-plan:1;", one.Error, StringComparison.Ordinal);
        Assert.Equal(await BytesAsync("one"), await BytesAsync("merged"));
    }

    [Fact]
    public async Task Merge_AsAWorkbook_GivesTheSheetsOfOneProcess()
    {
        await RunAsync("extract", "corpus", "--no-cache", "--format", "xlsx", "--out", "one");
        await RunAsync(["merge", .. await ShardsAsync(3), "--format", "xlsx", "--out", "merged"]);
        Assert.Equal(EntriesOf("one"), EntriesOf("merged"));
    }

    /// <summary>A report's id is the same whatever stands before it.</summary>
    [Fact]
    public async Task Extract_WithoutTheFirstReports_GivesTheOthersTheSameIds()
    {
        var all = await ReportsAsync("corpus");
        var others = Directory.GetFiles(Path.Combine(_folder.Path, "corpus"));
        foreach (var other in others.Where(other => !Path.GetFileName(other).StartsWith("0002-", StringComparison.Ordinal)))
            File.Delete(other);
        var fewer = await ReportsAsync("corpus");
        Assert.Equal(Seeds.Names.Count, fewer.Count);
        Assert.Empty(fewer.Except(all));
    }

    [Fact]
    public async Task Merge_WithoutOneShard_SaysWhichIsMissing()
    {
        var shards = await ShardsAsync(3);
        var run = await RunAsync("merge", shards[0], shards[2], "--out", "merged");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("of its 3 shards these are missing: 2", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "merged")));
    }

    [Fact]
    public async Task Merge_OneShardTwice_NamesBoth()
    {
        var shards = await ShardsAsync(2);
        File.Copy(Path.Combine(_folder.Path, shards[0]), Path.Combine(_folder.Path, "again"));
        var run = await RunAsync("merge", shards[0], "again", shards[1]);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains($"again: is shard 1/2, as {shards[0]} is", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_IntoAShard_IsRefused()
    {
        var shards = await ShardsAsync(2);
        var before = await BytesAsync(shards[1]);
        var run = await RunAsync(["merge", .. shards, "--out", shards[1]]);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("would be written over", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await BytesAsync(shards[1]));
    }

    [Fact]
    public async Task Merge_ShardsThatSawDifferentFiles_Fails()
    {
        var shards = await ShardsAsync(2);
        _folder.Write("corpus/late.txt", "came late");
        await ShardAsync(2, 2);
        var run = await RunAsync(["merge", .. shards]);
        Assert.Equal((ExitCodes.Failed, ""), (run.ExitCode, run.Output));
        Assert.Contains("saw other files or tables", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_AShardThatWasCutOff_Fails()
    {
        var shards = await ShardsAsync(2);
        var path = Path.Combine(_folder.Path, shards[1]);
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        var run = await RunAsync(["merge", .. shards, "--out", "merged"]);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains(shards[1], run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "merged")));
    }

    [Theory]
    [InlineData("--shard", "0/2", "--out", "x")]
    [InlineData("--shard", "3/2", "--out", "x")]
    [InlineData("--shard", "two", "--out", "x")]
    [InlineData("--shard", "1/2")]
    [InlineData("--shard", "1/2", "--out", "x", "--format", "csv")]
    public async Task Extract_AShardThatIsNone_IsAUsageError(params string[] options) =>
        Assert.Equal(ExitCodes.Usage, (await RunAsync(["extract", "corpus", .. options])).ExitCode);

    private async Task<string[]> ShardsAsync(int count)
    {
        var shards = new List<string>();
        for (var i = 1; i <= count; i++)
            shards.Add(await ShardAsync(i, count));
        return [.. shards];
    }

    private async Task<string> ShardAsync(int index, int count)
    {
        var file = $"{index}-of-{count}.shard";
        var run = await RunAsync("extract", "corpus", "--no-cache", "--shard", $"{index}/{count}", "--out", file);
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        return file;
    }

    private async Task<HashSet<string>> ReportsAsync(string folder)
    {
        var run = await RunAsync("extract", folder, "--no-cache", "--format", "csv");
        return [.. run.Output.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[1])];
    }

    private Task<byte[]> BytesAsync(string name) => File.ReadAllBytesAsync(Path.Combine(_folder.Path, name));

    private List<(string Name, string Content)> EntriesOf(string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(_folder.Path, name));
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

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.InAsync(_folder.Path, args);
}
