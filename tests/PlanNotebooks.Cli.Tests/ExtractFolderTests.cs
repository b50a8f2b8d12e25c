using System.Text.Json;

namespace PlanNotebooks.Cli.Tests;

/// <summary><c>plan extract</c> on folders: what it says of files that it passes over, to people and to programs.</summary>
public sealed class ExtractFolderTests : IDisposable
{
    private const string Work = "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n";
    private readonly TemporaryFolder _folder = new();

    public ExtractFolderTests()
    {
        _folder.Write("reports/a.txt", Work);
        _folder.Write("reports/b.txt", "");
        _folder.Write("reports/c.txt", Work);
        _folder.Write("reports/d.txt", "Dear sir, nothing here.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_AFolder_EndsInATableOfWhatBecameOfItsFiles()
    {
        var run = await ExtractAsync("reports");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains(
            Lines(run.Error),
            line => line.StartsWith("read ", StringComparison.Ordinal) && line.Contains('1')
        );
        Assert.Contains(
            Lines(run.Error),
            line =>
                line.StartsWith("unreadable ", StringComparison.Ordinal)
                && line.Contains("is empty", StringComparison.Ordinal)
        );
        Assert.Contains(
            Lines(run.Error),
            line =>
                line.StartsWith("skipped ", StringComparison.Ordinal)
                && line.Contains("the same report as another file", StringComparison.Ordinal)
        );
        Assert.Contains(
            Lines(run.Error),
            line => line.Contains("c.txt: passed over: is the same report as", StringComparison.Ordinal)
        );
        Assert.DoesNotContain('\u001b', run.Error);
    }

    /// <summary>What stands behind a misspelt command is no other misspelt command.</summary>
    [Theory]
    [InlineData("extrct mine", "extract", "site")]
    [InlineData("explian mine --at 3", "explain", "'3'")]
    [InlineData("kernel instal exe", "install", "'exe'")]
    public async Task Plan_AMisspeltCommand_IsSaidAlone(string line, string meant, string unsaid)
    {
        var run = await CommandRun.InAsync(_folder.Path, line.Split(' '));
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(meant, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_InChinese_SpeaksChineseAlone()
    {
        var run = await ExtractAsync("reports", "--lang", "zh", "--format", "table");
        var summary = Lines(run.Error).SkipWhile(line => !line.StartsWith("结果", StringComparison.Ordinal)).ToList();
        Assert.Contains(summary, line => line.Contains("与另一文件是同一份报告", StringComparison.Ordinal));
        Assert.DoesNotContain(summary, line => line.Any(char.IsAsciiLetter));
        Assert.Contains("15,373亿元", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("billion", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Every line on standard error, and not the table alone: names of files and endings are the only Latin letters.</summary>
    [Fact]
    public async Task Extract_InChinese_SaysItsRemarksInChinese()
    {
        _folder.Write("reports/note.md", "# 说明");
        _folder.Write("reports/e.txt", "2021年政府工作报告\n一、2020年工作回顾\n地区生产总值增长6.8%。\n");
        var run = await ExtractAsync("reports", "--lang", "zh", "--format", "table");
        Assert.Contains("note.md：未采用：.md文件不读取；如为报告正文，请另存为.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("d.txt：未采用：不含报告；没有找到年份", run.Error, StringComparison.Ordinal);
        Assert.Contains("e.txt：没有写明是哪个地区的报告；可在reports.tsv中用一行写明文件和地区", run.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[a-z]+ [a-z]+", run.Error);
    }

    [Fact]
    public async Task Extract_InChinese_AFolderWithoutAReport_IsToldInOneLine()
    {
        _folder.Write("none/letter.txt", "Dear sir, nothing here.");
        var run = await ExtractAsync("none", "--lang", "zh");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal(["none：不含报告；没有找到年份"], Lines(run.Error).Where(line => line.Length > 0));
    }

    [Fact]
    public async Task Extract_Strict_FailsWhereAFileIsPassedOver()
    {
        Assert.Equal(ExitCodes.Failed, (await ExtractAsync("reports", "--strict")).ExitCode);
        File.Delete(Path.Combine(_folder.Path, "reports", "b.txt"));
        File.Delete(Path.Combine(_folder.Path, "reports", "d.txt"));
        Assert.Equal(ExitCodes.Ok, (await ExtractAsync("reports", "--strict")).ExitCode);
    }

    /// <summary>A draft beside its revision is for the analyst to decide on: it is told where they differ.</summary>
    [Fact]
    public async Task Extract_AnotherVersion_SaysWhereItDiffers()
    {
        var draft = Work + string.Concat(Enumerable.Range(1, 20).Select(i => $"第{i}个项目取得新的进展。"));
        _folder.Write("drafts/a.txt", draft);
        _folder.Write("drafts/修订稿.txt", draft.Replace("6.8%", "6.9%", StringComparison.Ordinal));
        var run = await ExtractAsync("drafts", "--format", "json");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        var errors = Lines(run.Error).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["version", "summary"], errors.Select(error => error.GetProperty("code").GetString()));
        Assert.Contains("6.9% here, which is 6.8% there", errors[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            (1, 1, 0),
            (Count(errors[1], "read"), Count(errors[1], "skipped"), Count(errors[1], "unreadable"))
        );
        Assert.Equal(ExitCodes.Failed, (await ExtractAsync("drafts", "--strict")).ExitCode);
    }

    private static int Count(JsonElement summary, string outcome) => summary.GetProperty(outcome).GetInt32();

    [Fact]
    public async Task Extract_AsJson_IsOneArrayWithErrorsAsJson()
    {
        var run = await ExtractAsync("reports", "missing.txt", "--format", "json", "--no-cache");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal(2, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
        var errors = Lines(run.Error).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ["unreadable", "duplicate", "no_report", "failed", "summary"],
            errors.Select(error => error.GetProperty("code").GetString())
        );
        Assert.Equal("missing.txt", errors[3].GetProperty("path").GetString());
        Assert.Equal(1, errors[4].GetProperty("read").GetInt32());
    }

    [Theory]
    [InlineData("--nonsense reports --format json", "--nonsense")]
    [InlineData("--format json", "PATH")]
    [InlineData("reports --format=json --bom", "--bom goes with --format csv")]
    [InlineData("reports --format=json --out", "--out")]
    public async Task Extract_AsJson_HasUsageErrorsAsJson(string arguments, string names)
    {
        var run = await ExtractAsync(arguments.Split(' '));
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        var errors = Lines(run.Error).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(
            errors,
            error =>
                Assert.Equal(
                    ("usage", JsonValueKind.Null),
                    (error.GetProperty("code").GetString(), error.GetProperty("path").ValueKind)
                )
        );
        Assert.Contains(
            errors,
            error => error.GetProperty("reason").GetString()!.Contains(names, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Extract_OtherwiseThanAsJson_HasUsageErrorsAsText()
    {
        Assert.StartsWith(
            "--nonsense",
            (await ExtractAsync("--nonsense", "reports", "--format", "csv")).Error,
            StringComparison.Ordinal
        );
        var run = await ExtractAsync("reports", "--format");
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains("--format", Assert.Single(Lines(run.Error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_TwiceAtOnceToOneFile_LeavesOneWholeFile()
    {
        var target = Path.Combine(_folder.Path, "out.jsonl");
        var reports = Path.Combine(_folder.Path, "reports");
        var codes = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(() =>
                        PlanCommand.RunAsync(["extract", reports, "--out", target], TextWriter.Null, TextWriter.Null)
                    )
                )
        );
        Assert.Equal([ExitCodes.Ok, ExitCodes.Ok], codes);
        Assert.Equal((await ExtractAsync("reports")).Output, await File.ReadAllTextAsync(target));
        Assert.Equal(
            ["out.jsonl"],
            Directory
                .GetFiles(_folder.Path, "*", new EnumerationOptions { AttributesToSkip = 0 })
                .Select(file => Path.GetFileName(file))
        );
    }

    [Fact]
    public async Task Text_PrintsWhatOffsetsPointInto()
    {
        _folder.Write(
            "page.html",
            "<html><body><p>2020年杭州市政府工作报告</p><p>一、2019年工作回顾</p><p>地区生产总值增长6.8%。</p></body></html>"
        );
        var text = (await CommandRun.InAsync(_folder.Path, "text", "page.html")).Output;
        var observation = JsonDocument.Parse((await ExtractAsync("page.html")).Output).RootElement;
        Assert.Equal(
            "6.8",
            text[observation.GetProperty("start").GetInt32()..observation.GetProperty("end").GetInt32()]
        );
    }

    private Task<CommandRun> ExtractAsync(params string[] args) =>
        CommandRun.InAsync(_folder.Path, ["extract", .. args]);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
