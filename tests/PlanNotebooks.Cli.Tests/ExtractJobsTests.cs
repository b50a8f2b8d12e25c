using System.IO.Compression;
using System.Text;

namespace PlanNotebooks.Cli.Tests;

/// <summary>Files read at the same time give the bytes of files read one after another.</summary>
public sealed class ExtractJobsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExtractJobsTests()
    {
        RepeatedSeeds.Write(Path.Combine(_folder.Path, "corpus"), copies: 6);
        _folder.Write("corpus/0003-letter.txt", "Dear sir, nothing here.");
        _folder.Write("corpus/0004-empty.txt", "");
        File.WriteAllBytes(
            Path.Combine(_folder.Path, "corpus/0005-broken.docx"),
            Encoding.ASCII.GetBytes("PK\u0003\u0004 broken")
        );
        using var archive = ZipFile.Open(Path.Combine(_folder.Path, "corpus/0006-more.zip"), ZipArchiveMode.Create);
        foreach (var name in Seeds.Names)
            archive.CreateEntryFromFile(Seeds.File(name), name);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats.OfText), MemberType = typeof(Formats))]
    public async Task Extract_AnyNumberOfJobs_GivesTheSameBytes(string format)
    {
        var one = await ExtractAsync(format, "1");
        Assert.Equal(ExitCodes.Ok, one.ExitCode);
        foreach (var jobs in (string[])["2", "5", "64"])
            Assert.Equal(one, await ExtractAsync(format, jobs));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task Extract_NoNumberOfJobs_IsAUsageError(string jobs)
    {
        var run = await ExtractAsync("jsonl", jobs);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
    }

    private Task<CommandRun> ExtractAsync(string format, string jobs) =>
        CommandRun.InAsync(_folder.Path, "extract", "corpus", "--no-cache", "--format", format, "--jobs", jobs);
}
