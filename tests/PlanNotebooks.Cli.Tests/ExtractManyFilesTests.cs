using System.Text;
using System.Text.Json;

namespace PlanNotebooks.Cli.Tests;

/// <summary><c>plan extract</c> on a folder of hundreds of files, good and bad, in folders of their own.</summary>
public sealed class ExtractManyFilesTests : IDisposable
{
    private const int Copies = 40;
    private readonly TemporaryFolder _folder = new();

    public ExtractManyFilesTests()
    {
        var reports = Path.Combine(_folder.Path, "reports");
        RepeatedSeeds.Write(reports, Copies);
        foreach (var path in Directory.GetFiles(reports))
            Move(path, Path.Combine(reports, Path.GetFileName(path)[2..4], Path.GetFileName(path)));
        for (var i = 0; i < 4; i++)
        {
            _folder.Write($"reports/{i}/empty.txt", "");
            _folder.Write($"reports/{i}/packed.7z", "7z");
            _folder.Write($"reports/{i}/letter.txt", "Dear sir, nothing here.");
            File.WriteAllBytes(
                Path.Combine(reports, $"{i}", "cut.txt"),
                [.. Encoding.ASCII.GetBytes("2020".PadRight(4 + i)), 0xFF, 0xFF, 0xFF]
            );
            File.Copy(
                Directory.GetFiles(Path.Combine(reports, $"0{i + 1}"))[0],
                Path.Combine(reports, $"{i}", "copy.txt")
            );
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_HundredsOfFiles_CountsEachOnceAndWritesAll()
    {
        var run = await CommandRun.InAsync(_folder.Path, "extract", "reports", "--strict", "--out", "all.jsonl");
        Assert.Equal((ExitCodes.Failed, ""), (run.ExitCode, run.Output));
        var said = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var start = Array.FindIndex(said, line => line.StartsWith("Outcome ", StringComparison.Ordinal));
        Assert.Equal(
            [
                "read 200",
                "unreadable 4 .7z files are not read",
                "unreadable 4 cannot be decoded as GB18030 at byte …",
                "unreadable 4 is empty",
                "skipped 4 holds no report",
                "skipped 4 the same report as another file",
            ],
            said[(start + 2)..].Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        );
        Assert.Equal(20, said[..start].Count(line => line.Contains(": passed over: ", StringComparison.Ordinal)));
        Assert.All(
            said[..start],
            line => Assert.StartsWith(Path.Combine("reports", ""), line, StringComparison.Ordinal)
        );

        var rows = File.ReadLines(Path.Combine(_folder.Path, "all.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        Assert.Equal(
            Corpus.Load(Path.Combine(_folder.Path, "reports")).Observations.Select(one => one.Id),
            rows.Select(row => row.GetProperty("id").GetString())
        );
        Assert.Equal(rows.Count, rows.Select(row => row.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal(
            Copies * Seeds.Names.Count,
            rows.Select(row => row.GetProperty("report").GetString()).Distinct().Count()
        );
    }

    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to);
    }
}
