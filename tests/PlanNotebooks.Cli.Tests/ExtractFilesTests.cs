using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Data.Sqlite;
using PlanNotebooks.Parquet;

namespace PlanNotebooks.Cli.Tests;

/// <summary><c>plan extract</c> to workbooks, databases and CSV for Excel.</summary>
public sealed class ExtractFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_ToAWorkbook_WritesOneThatOpens()
    {
        var run = await ExtractAsync("--format", "xlsx", "--out", "new/out.xlsx");
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Output));
        using var book = SpreadsheetDocument.Open(Path.Combine(_folder.Path, "new/out.xlsx"), isEditable: false);
        Assert.True(book.WorkbookPart!.WorksheetParts.Count() > 4);
    }

    [Fact]
    public async Task Extract_ToADatabase_WritesOneThatOpens()
    {
        var run = await ExtractAsync("--format", "sqlite", "--out", "out.db");
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Output));
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(_folder.Path, "out.db")};Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from targets";
        Assert.Equal((long)Corpus.Load(Seeds.Folder).Targets.Count, command.ExecuteScalar());
    }

    [Fact]
    public async Task Extract_ToADatabase_ListsWhatWasPassedOver()
    {
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(_folder.Path, "report.txt"));
        _folder.Write("letter.txt", "Dear sir, nothing here.");
        await CommandRun.InAsync(_folder.Path, "extract", ".", "--format", "sqlite", "--out", "out.db");
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(_folder.Path, "out.db")};Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select kind from skipped";
        Assert.Equal("no_report", command.ExecuteScalar());
    }

    [Fact]
    public async Task Extract_ToParquet_WritesTheFileOfTheCorpus()
    {
        var run = await ExtractAsync("--format", "parquet", "--out", "new/out.parquet");
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Output));
        var whole = Path.Combine(_folder.Path, "whole.parquet");
        Corpus.Load(Seeds.Folder).ToParquet(whole);
        Assert.Equal(File.ReadAllBytes(whole), File.ReadAllBytes(Path.Combine(_folder.Path, "new/out.parquet")));
    }

    [Fact]
    public async Task Extract_ToAFolderOfParquet_WritesTheFilesOfTheCorpus()
    {
        var run = await ExtractAsync("--format", "parquet", "--out", "out/");
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Output));
        Corpus.Load(Seeds.Folder).ToParquetFolder(Path.Combine(_folder.Path, "whole"));
        Assert.Equal(FilesOf("whole"), FilesOf("out"));
        Assert.Contains(
            Path.Combine("region_code=330102", "period=2020", "330102-2020-plan-x6msw4.parquet"),
            FilesOf("out").Select(file => file.Name)
        );
    }

    [Fact]
    public async Task Extract_WithBom_MarksTheCsvOnce()
    {
        await ExtractAsync("--format", "csv", "--out", "plain.csv");
        var run = await ExtractAsync("--format", "csv", "--bom", "--out", "marked.csv");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        byte[] plain = File.ReadAllBytes(Path.Combine(_folder.Path, "plain.csv")),
            marked = File.ReadAllBytes(Path.Combine(_folder.Path, "marked.csv"));
        Assert.Equal([.. Encoding.UTF8.Preamble, .. plain], marked);
    }

    [Theory]
    [InlineData("--bom", "--bom goes with --format csv")]
    [InlineData("--format xlsx --bom --out a.xlsx", "--bom goes with --format csv")]
    public async Task Extract_OptionsThatDoNotFit_AreAUsageError(string options, string message)
    {
        var run = await ExtractAsync(options.Split(' '));
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [MemberData(nameof(Formats.OfBytes), MemberType = typeof(Formats))]
    public async Task Extract_BytesWithoutAFile_AreAUsageError(string format)
    {
        var run = await ExtractAsync("--format", format);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"--format {format} needs --out FILE", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats.OfBytes), MemberType = typeof(Formats))]
    public async Task Extract_ToWhatCannotBeReplaced_SaysSoInALine(string format)
    {
        _folder.Write("out/file", "");
        var run = await ExtractAsync("--format", format, "--out", "out");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith("out: ", StringComparison.Ordinal));
        Assert.Equal(["out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    private List<(string Name, string Bytes)> FilesOf(string folder)
    {
        var root = Path.Combine(_folder.Path, folder);
        return Directory
            .GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(root, file), Convert.ToHexString(File.ReadAllBytes(file))))
            .Order()
            .ToList();
    }

    private Task<CommandRun> ExtractAsync(params string[] args) =>
        CommandRun.InAsync(_folder.Path, ["extract", Seeds.Folder, .. args]);
}
