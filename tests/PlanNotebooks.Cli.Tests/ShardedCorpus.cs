using System.IO.Compression;

namespace PlanNotebooks.Cli.Tests;

/// <summary>
/// A folder of reports with everything in it that shards may stumble over, written once for all tests; what one process makes of it, and
/// its shards, are each made when the first test asks for them. Tests only read them.
/// </summary>
public sealed class ShardedCorpus : IDisposable
{
    /// <summary>The folder of the reports, in <see cref="Folder"/>.</summary>
    public const string Name = "corpus";

    private const int Copies = 2;

    /// <summary>A paragraph of results and a target, whose year words tell: no doubt is raised of it, and none may be where it was read
    /// elsewhere.</summary>
    private const string ToldInWords =
        "2020年拱墅区政府工作报告\n一、2019年工作回顾\n地区生产总值增长6.8%。去年，新增就业1000人。到2025年，建成公园20个。"
        + "去年，新增绿地30公顷。\n";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, Task<CommandRun>> _ones = [];
    private readonly Dictionary<int, Task<string[]>> _shards = [];

    /// <summary>Reports of one region, year and kind; the same report under two names, with other spaces, and in an archive;
    /// files that are none; a paragraph that turns between years; corrections, of which one does not fit.</summary>
    public ShardedCorpus()
    {
        var corpus = Path.Combine(Folder, Name);
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

    /// <summary>Where commands about it are run.</summary>
    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();

    /// <summary>What one process writes of all reports in a format, into a file of that name.</summary>
    internal Task<CommandRun> InOneAsync(string format)
    {
        if (!_ones.TryGetValue(format, out var run))
            _ones[format] = run = CommandRun.InAsync(Folder, "extract", Name, "--no-cache", "--format", format, "--out", format);
        return run;
    }

    /// <summary>The files of so many shards, in order.</summary>
    internal Task<string[]> ShardsAsync(int count)
    {
        if (!_shards.TryGetValue(count, out var shards))
            _shards[count] = shards = ShardsOfAsync(Folder, count);
        return shards;
    }

    /// <summary>Extracts so many shards of the folder "corpus" of a folder, and returns their files, in order.</summary>
    internal static async Task<string[]> ShardsOfAsync(string folder, int count)
    {
        var shards = new List<string>();
        for (var i = 1; i <= count; i++)
            shards.Add(await ShardAsync(folder, i, count));
        return [.. shards];
    }

    /// <summary>Extracts one of them.</summary>
    internal static async Task<string> ShardAsync(string folder, int index, int count)
    {
        var file = $"{index}-of-{count}.shard";
        var run = await CommandRun.InAsync(folder, "extract", Name, "--no-cache", "--shard", $"{index}/{count}", "--out", file);
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        return file;
    }
}
