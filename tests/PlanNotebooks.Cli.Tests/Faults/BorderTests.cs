using System.Diagnostics;
using System.Text.Json;

namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>Whatever is asked, a command ends with a line and an exit code, and never with a stack trace.</summary>
public sealed class BorderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BorderTests() => File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(_folder.Path, "report.txt"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("extract", "")]
    [InlineData("text", "")]
    [InlineData("explain", "")]
    [InlineData("site", "")]
    [InlineData("run", "")]
    [InlineData("render", "")]
    [InlineData("new", "")]
    [InlineData("kernel", "run", "")]
    [InlineData("kernel", "install", "--prefix", "")]
    [InlineData("extract", "report.txt", "--out", "")]
    [InlineData("extract", "report.txt", "--format", "sqlite", "--out", "")]
    [InlineData("site", "report.txt", "--out", "")]
    [InlineData("render", "--out", "")]
    public async Task EmptyName_IsAUsageError(params string[] args)
    {
        var run = await CommandRun.InAsync(_folder.Path, args);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("an empty name", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "report.txt", "--out", "/")]
    [InlineData("extract", "report.txt", "--format", "xlsx", "--out", "/")]
    [InlineData("extract", "report.txt", "--format", "sqlite", "--out", "/")]
    [InlineData("extract", "report.txt", "--format", "table", "--out", ".")]
    [InlineData("extract", "report.txt", "--out", "report.txt/below")]
    [InlineData("text", "/")]
    [InlineData("text", "none.txt")]
    [InlineData("explain", "report.txt", "--at", "1")]
    public async Task NameThatCannotBe_IsOneLine(params string[] args)
    {
        var run = await CommandRun.InAsync(_folder.Path, args);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of this program", line, StringComparison.Ordinal);
    }

    /// <summary>Where neither stream can be written, the exit code still tells.</summary>
    [LinuxFact]
    public async Task NobodyToTell_IsAnExitCode()
    {
        string[][] commands =
        [
            ["extract", "report.txt"],
            ["extract", "none.txt", "--format", "json"],
            ["text", "report.txt"],
            ["explain", "none.txt"],
            ["kernel", "list"],
        ];
        foreach (var args in commands)
            Assert.Equal(ExitCodes.Failed, (await PlanProcess.RunUnheardAsync(_folder.Path, args)).ExitCode);
        var written = await PlanProcess.RunUnheardAsync(_folder.Path, "extract", "report.txt", "--format", "csv", "--out", "o.csv");
        Assert.Equal(ExitCodes.Ok, written.ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "o.csv")));
    }

    [Fact]
    public async Task NameTooLong_IsOneLine()
    {
        var run = await CommandRun.InAsync(_folder.Path, "extract", "report.txt", "--out", new string('n', 5000));
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(256)]
    [InlineData(4000)]
    public async Task NameTooLongForOnePart_IsOneLine(int length)
    {
        var run = await CommandRun.InAsync(_folder.Path, "extract", "report.txt", "--out", new string('n', length));
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("fault of this program", line, StringComparison.Ordinal);
    }

    /// <summary>As an archive from Windows leaves it, unpacked where nobody told of GBK: the shell makes the bytes.</summary>
    [UnixFact]
    public async Task NameThatIsNoUtf8_SaysHowToRenameIt()
    {
        await ShellAsync(
            "mkdir lost; cp report.txt \"lost/$(printf '\\272\\274').txt\"; mkdir \"$(printf '\\261\\250')\""
        );
        foreach (var command in (string[])["extract", "site", "render"])
        {
            var run = await CommandRun.InAsync(_folder.Path, command, command == "render" ? "." : "lost");
            Assert.Equal(ExitCodes.Failed, run.ExitCode);
            Assert.Contains("no UTF-8", run.Error, StringComparison.Ordinal);
            Assert.Contains("convmv", run.Error, StringComparison.Ordinal);
        }

        var all = await CommandRun.InAsync(_folder.Path, "extract", ".");
        Assert.Equal(ExitCodes.Ok, all.ExitCode);
        Assert.Equal(2, all.Error.Split("passed over: has a name that is no UTF-8").Length - 1);

        // Nor could it be deleted by a name that .NET knows.
        await ShellAsync("rm -r lost \"$(printf '\\261\\250')\"");
    }

    private async Task ShellAsync(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = _folder.Path })!;
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
    }

    [Theory]
    [InlineData("99999999999")]
    [InlineData("-5")]
    [InlineData("1e3")]
    [InlineData("")]
    public async Task OffsetThatIsNone_IsNamed(string offset)
    {
        var run = await CommandRun.InAsync(_folder.Path, "explain", "report.txt", "--at", offset);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.StartsWith($"--at {offset}: expected an offset", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site", "report.txt", "--out", "report.txt/below")]
    [InlineData("site", "report.txt", "--out", "report.txt/below/that")]
    [InlineData("site", "report.txt", "--out", "report.txt")]
    [InlineData("render", "n.ipynb", "--out", "report.txt/below")]
    public async Task FolderWithinAFile_IsRefused(params string[] args)
    {
        _folder.Write("n.ipynb", NotebookText.Of("1"));
        var run = await CommandRun.InAsync(_folder.Path, args);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("is a file; give a folder with --out", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(2000)]
    public async Task NotebookThatNestsWithoutEnd_IsNamedSo(int depth)
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
        _folder.Write("deep.ipynb", $"{{\"cells\":[],\"metadata\":{deep},\"nbformat\":4,\"nbformat_minor\":5}}");
        var run = await CommandRun.InAsync(_folder.Path, "run", "deep.ipynb");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("nests deeper than that of any notebook", run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task TemporaryFolderThatIsNot_CostsNothing()
    {
        foreach (var format in (string[])["jsonl", "xlsx", "sqlite", "csv", "table"])
        {
            var run = await PlanProcess.RunWithAsync(
                _folder.Path,
                ("TMPDIR", Path.Combine(_folder.Path, "none")),
                "extract",
                "report.txt",
                "--format",
                format,
                "--out",
                "all." + format
            );
            Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
            Assert.True(new FileInfo(Path.Combine(_folder.Path, "all." + format)).Length > 0);
        }
    }

    [Fact]
    public async Task NameAfterDashes_IsAFile()
    {
        File.Copy(Path.Combine(_folder.Path, "report.txt"), Path.Combine(_folder.Path, "--out.txt"));
        var run = await CommandRun.InAsync(_folder.Path, "extract", "--", "--out.txt");
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"source\":\"--out.txt\"", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task StandardInput_IsReadAsAFile()
    {
        var report = await File.ReadAllTextAsync(Path.Combine(_folder.Path, "report.txt"));
        var named = await CommandRun.InAsync(_folder.Path, "extract", "report.txt");
        foreach (var input in (string[])["-", "/dev/stdin"])
        {
            var run = await PlanProcess.RunAsync(_folder.Path, report, "extract", input);
            Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
            Assert.Equal(named.Output.Split('\n').Length, run.Output.Split('\n').Length);
        }
    }

    [UnixFact]
    public async Task Pipe_InAFolder_IsPassedOver()
    {
        PlanProcess.MakePipe(_folder.Path, "never.txt");
        PlanProcess.MakePipe(_folder.Path, "corrections.tsv");
        var run = await PlanProcess.RunAsync(_folder.Path, "", "extract", ".");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("never.txt: passed over: is a pipe or a device", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultOfTheOutput_IsJsonWhereJsonIsAskedFor()
    {
        var run = await CommandRun.InAsync(_folder.Path, "extract", "report.txt", "--format", "json", "--out", ".");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        foreach (var line in run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            JsonDocument.Parse(line).Dispose();
    }

    [Fact]
    public async Task FolderWithoutAReport_SaysWhatIsWrongWithItsFiles()
    {
        _folder.Write("empty/a.txt", "");
        var run = await CommandRun.InAsync(_folder.Path, "extract", "empty");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains(
            $"({Path.Combine("empty", "a.txt")}: is empty",
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task CorrectionToARegionThatIsNot_IsNotApplied()
    {
        var observations = (await CommandRun.InAsync(_folder.Path, "extract", "report.txt")).Output;
        using var first = JsonDocument.Parse(observations.Split('\n')[0]);
        var (id, code) = (
            first.RootElement.GetProperty("id").GetString(),
            first.RootElement.GetProperty("region_code").GetString()
        );
        _folder.Write(
            "corrections.tsv",
            $"action\tid\tfield\texpects\tvalue\treason\nchange\t{id}\tregion_code\t{code}\t339999\ttypo\n"
        );
        var run = await CommandRun.InAsync(_folder.Path, "extract", "report.txt", "--format", "table");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("no region 339999", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "--\u001b[31mred")]
    [InlineData("extract", "\u009b31mred.txt")]
    [InlineData("render", "\u001b]0;red\u0007.ipynb")]
    [InlineData("run", "a\rred.ipynb")]
    [InlineData("explain", "a\rred.txt")]
    [InlineData("site", "\u202ered.txt")]
    [InlineData("merge", "\u2066red")]
    public async Task EscapeSequence_OnTheCommandLine_IsSpelledOut(string command, string name)
    {
        var run = await CommandRun.InAsync(_folder.Path, command, name);
        Assert.NotEqual(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("red", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error, c => "\u001b\u009b\u0007\r\u202e\u2066".Contains(c, StringComparison.Ordinal));
    }

    /// <summary>What a report says, and the name that is given to what is written, is spelled out too.</summary>
    [Fact]
    public async Task EscapeSequence_InWhatIsSaid_IsSpelledOut()
    {
        _folder.Write("red.txt", "青山区2025年政府工作报告\n一、2024年\u001b[31m工作\u202e回顾\n财政收入增长5%。\n");
        string[][] commands =
        [
            ["explain", "red.txt"],
            ["explain", "red.txt", "--frame"],
            ["new", "a\u001b[31m.ipynb", "--corpus", "red.txt"],
            ["new", "a\u202e.cs", "--corpus", "red.txt"],
        ];
        foreach (var command in commands)
        {
            var run = await CommandRun.InAsync(_folder.Path, command);
            Assert.Equal(ExitCodes.Ok, run.ExitCode);
            Assert.DoesNotContain(run.Output, c => "\u001b\u202e".Contains(c, StringComparison.Ordinal));
        }
    }

    [UnixFact]
    public async Task PipeInAFolderOfNotebooks_IsPassedOver()
    {
        _folder.Write("nbs/a.ipynb", NotebookText.Of("1"));
        PlanProcess.MakePipe(_folder.Path, "nbs/b.ipynb");
        var run = await CommandRun.InAsync(_folder.Path, "render", "nbs", "--out", "out");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("b.ipynb: is a pipe or a device", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "out/a.html")));
        Assert.Contains(
            "b.ipynb: is a pipe or a device",
            (await CommandRun.InAsync(_folder.Path, "run", "nbs/b.ipynb")).Error,
            StringComparison.Ordinal
        );
    }

    [UnixFact]
    public async Task KernelRun_APipe_IsRefused()
    {
        PlanProcess.MakePipe(_folder.Path, "connection.json");
        var run = await CommandRun.InAsync(_folder.Path, "kernel", "run", "connection.json");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("is a pipe or a device", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutputThatIsADash_IsStandardOutput()
    {
        var run = await CommandRun.InAsync(_folder.Path, "extract", "report.txt", "--out", "-");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.StartsWith("{\"id\"", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "-")));
        var workbook = await CommandRun.InAsync(_folder.Path, "extract", "report.txt", "--format", "xlsx", "--out", "-");
        Assert.Equal(ExitCodes.Usage, workbook.ExitCode);
    }

    [UnixFact]
    public async Task EscapeSequence_InAName_IsSpelledOut()
    {
        _folder.Write("\u001b[31mred\u202e.txt", "no report");
        var run = await CommandRun.InAsync(_folder.Path, "extract", ".");
        Assert.Contains("\\u001b[31mred\\u202e.txt", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }
}
