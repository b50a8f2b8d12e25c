namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>An output never destroys what it is not: a report, a device, a stranger's page.</summary>
public sealed class OutputSafetyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _report;

    public OutputSafetyTests()
    {
        _report = Path.Combine(_folder.Path, "in/report.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(_report)!);
        File.Copy(Seeds.File(Seeds.Names[0]), _report);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in/report.txt", "in/report.txt", "jsonl")]
    [InlineData("in/report.txt", "in/../in/report.txt", "csv")]
    [InlineData("in", "in/report.txt", "sqlite")]
    [InlineData("in", "in/report.txt", "json")]
    [InlineData(".", "in/report.txt", "xlsx")]
    [InlineData("in", "in/corrections.tsv", "csv")]
    [InlineData("in", "in/statistics.tsv", "csv")]
    [InlineData("in", "in/reports.tsv", "jsonl")]
    public async Task Extract_OutputIsRead_IsRefused(string input, string output, string format)
    {
        foreach (var table in (string[])["corrections", "statistics", "reports"])
            _folder.Write($"in/{table}.tsv", "kept");
        var before = await File.ReadAllTextAsync(Path.Combine(_folder.Path, output));
        var run = await RunAsync("extract", input, "--format", format, "--out", output);
        Assert.Equal((ExitCodes.Failed, ""), (run.ExitCode, run.Output));
        Assert.Contains("would be written over", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(_folder.Path, output)));
    }

    [UnixFact]
    public async Task Extract_OutputIsALinkToWhatIsRead_IsRefused()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.jsonl"), _report);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "other"), Path.Combine(_folder.Path, "in"));
        foreach (var output in (string[])["link.jsonl", "other/report.txt"])
            Assert.Contains(
                "would be written over",
                (await RunAsync("extract", "in", "--out", output)).Error,
                StringComparison.Ordinal
            );
        Assert.Equal(await File.ReadAllTextAsync(Seeds.File(Seeds.Names[0])), await File.ReadAllTextAsync(_report));
    }

    /// <summary>A file of two names is what is read under either, and a copy of it is another.</summary>
    [UnixFact]
    public async Task Extract_OutputIsAnotherNameOfWhatIsRead_IsRefused()
    {
        File.Copy(_report, Path.Combine(_folder.Path, "copy.jsonl"));
        Assert.Equal(ExitCodes.Ok, (await RunAsync("extract", "in", "--out", "copy.jsonl")).ExitCode);
        await LinkAsync(_report, "name.jsonl");
        await LinkAsync(_folder.Write("in/corrections.tsv", "kept"), "table.jsonl");
        foreach (var input in (string[])["in", "in/report.txt"])
        {
            foreach (var output in (string[])["name.jsonl", "table.jsonl"])
            {
                var run = await RunAsync("extract", input, "--out", output);
                Assert.Contains("would be written over", run.Error, StringComparison.Ordinal);
            }
        }
    }

    [UnixFact]
    public async Task Extract_AFileOfTheFolderIsALinkToTheOutput_IsRefused()
    {
        var elsewhere = _folder.Write("elsewhere/real.txt", await File.ReadAllTextAsync(_report));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "in/linked.txt"), elsewhere);
        var run = await RunAsync("extract", "in", "--out", "elsewhere/real.txt");
        Assert.Contains("would be written over", run.Error, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(_report), await File.ReadAllTextAsync(elsewhere));
    }

    /// <summary>What is no report is not read: what this program wrote itself, and other tables.</summary>
    [UnixFact]
    public async Task Extract_OutputIsAnotherNameOfWhatIsPassedOver_IsWritten()
    {
        Assert.Equal(ExitCodes.Ok, (await RunAsync("extract", "in", "--out", "in/all.jsonl")).ExitCode);
        await LinkAsync(Path.Combine(_folder.Path, "in/all.jsonl"), "again.jsonl");
        await LinkAsync(_folder.Write("in/picture.png", "old"), "picture.jsonl");
        foreach (var output in (string[])["again.jsonl", "picture.jsonl"])
            Assert.Equal(ExitCodes.Ok, (await RunAsync("extract", "in", "--out", output)).ExitCode);
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "in/picture.png")));
    }

    [Theory]
    [InlineData("corrections.tsv")]
    [InlineData("indicators.tsv")]
    [InlineData("reports.tsv")]
    public async Task Extract_OutputIsATableBesideTheReport_IsRefused(string table)
    {
        var path = _folder.Write("in/" + table, "kept");
        var run = await RunAsync("extract", "in/report.txt", "--out", "in/" + table);
        Assert.Contains("would be written over", run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(path));
    }

    [Theory]
    [MemberData(nameof(Formats.All), MemberType = typeof(Formats))]
    public async Task Extract_IntoTheFolderThatIsRead_CanBeRepeated(string format)
    {
        foreach (var _ in (int[])[1, 2])
            Assert.Equal(
                ExitCodes.Ok,
                (await RunAsync("extract", "in/report.txt", "--format", format, "--out", $"in/all.{format}")).ExitCode
            );
    }

    [UnixFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task Extract_OutputIsALink_IsFollowedAndKeepsItsMode()
    {
        var real = _folder.Write("real.jsonl", "old");
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var link = Path.Combine(_folder.Path, "link.jsonl");
        File.CreateSymbolicLink(link, "real.jsonl");
        Assert.Equal(ExitCodes.Ok, (await RunAsync("extract", "in", "--out", "link.jsonl")).ExitCode);
        Assert.Equal("real.jsonl", new FileInfo(link).LinkTarget);
        Assert.StartsWith("{\"id\"", await File.ReadAllTextAsync(real), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
    }

    [UnixFact]
    public async Task Extract_OutputIsAPipe_IsWrittenThrough()
    {
        var pipe = PlanProcess.MakePipe(_folder.Path, "pipe");
        var reading = Task.Run(() => File.ReadAllText(pipe));
        Assert.Equal(ExitCodes.Ok, (await RunAsync("extract", "in", "--out", "pipe")).ExitCode);
        Assert.Equal((await RunAsync("extract", "in")).Output, await reading);
    }

    [Theory]
    [MemberData(nameof(Formats.All), MemberType = typeof(Formats))]
    public async Task Extract_OutputIsADevice_LeavesTheDevice(string format)
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal(
            ExitCodes.Ok,
            (await RunAsync("extract", "in", "--format", format, "--out", "/dev/null")).ExitCode
        );
        Assert.Equal(0, new FileInfo("/dev/null").Length);
        Assert.Empty(await File.ReadAllBytesAsync("/dev/null"));
    }

    /// <summary>As a run that was killed leaves them: its file, and what SQLite kept beside it.</summary>
    [Theory]
    [InlineData("jsonl")]
    [InlineData("sqlite")]
    public async Task Extract_AfterARunThatWasKilled_LeavesNothingOfIt(string format)
    {
        var output = "all." + format;
        using (var begun = PlanNotebooks.Disk.ReplacedFile.Begin(Path.Combine(_folder.Path, output)))
        {
            File.WriteAllText(begun.Temporary.Replace(".tmp", "x.tmp", StringComparison.Ordinal), "left");
            File.WriteAllText(begun.Temporary.Replace(".tmp", "x.tmp-journal", StringComparison.Ordinal), "left");
            File.WriteAllText(begun.Temporary.Replace(".tmp", "y.tmp-journal", StringComparison.Ordinal), "left");
        }

        Assert.Equal(3, Directory.GetFiles(_folder.Path, ".plan-*").Length);
        Assert.Equal(ExitCodes.Ok, (await RunAsync("extract", "in", "--format", format, "--out", output)).ExitCode);
        Assert.Empty(Directory.GetFiles(_folder.Path, ".plan-*"));
    }

    /// <summary>A limit on the length of files stands in for a full disk.</summary>
    [UnixFact]
    public async Task Extract_ADiskThatIsFull_LeavesTheOldOutputAndNothingElse()
    {
        foreach (var format in (string[])["jsonl", "json", "csv", "xlsx", "sqlite"])
        {
            var output = _folder.Write("old." + format, "old");
            var run = await PlanProcess.RunWithinAsync(
                _folder.Path,
                blocks: 8,
                "extract",
                "in",
                "--format",
                format,
                "--out",
                output
            );
            Assert.Equal(ExitCodes.Failed, run.ExitCode);
            Assert.Equal("old", await File.ReadAllTextAsync(output));
            Assert.DoesNotContain(".plan-", run.Error, StringComparison.Ordinal);
            Assert.Empty(Directory.GetFiles(_folder.Path, ".plan-*"));
        }
    }

    /// <summary>A kernel that cannot be written leaves neither a half file nor its folder; one that is there stays.</summary>
    [UnixFact]
    public async Task KernelInstall_ADiskThatIsFull_LeavesNothingOfIt()
    {
        string[] install = ["kernel", "install", "--prefix", "env"];
        var kernel = Path.Combine(_folder.Path, "env", "share", "jupyter", "kernels", "plan-csharp");
        var run = await PlanProcess.RunWithinAsync(_folder.Path, blocks: 0, install);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("plan-csharp", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".plan-", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(kernel));

        Assert.Equal(ExitCodes.Ok, (await RunAsync(install)).ExitCode);
        var old = await File.ReadAllTextAsync(Path.Combine(kernel, "kernel.json"));
        Assert.Equal(ExitCodes.Failed, (await PlanProcess.RunWithinAsync(_folder.Path, blocks: 0, install)).ExitCode);
        Assert.Equal(old, await File.ReadAllTextAsync(Path.Combine(kernel, "kernel.json")));
        Assert.Single(Directory.GetFiles(kernel));
    }

    /// <summary>Where nothing can be written, the line says where: the file, or standard output.</summary>
    [UnixFact]
    public async Task Write_ADiskThatIsFull_NamesTheFile()
    {
        (string Command, string Named)[] commands =
        [
            ("site in --out pages", "pages/"),
            ("site in --out new/of/pages", "new/of/pages/"),
            ("extract in --out new.csv", "new.csv: "),
            ("extract in --format sqlite --out new/of/new.sqlite", "new.sqlite: "),
        ];
        foreach (var (command, named) in commands)
        {
            var run = await PlanProcess.RunWithinAsync(_folder.Path, blocks: 8, command.Split(' '));
            Assert.Equal(ExitCodes.Failed, run.ExitCode);
            Assert.Contains(named, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(".plan-", run.Error, StringComparison.Ordinal);
            Assert.Equal([Path.Combine(_folder.Path, "in")], Directory.GetFileSystemEntries(_folder.Path));
        }
    }

    /// <summary>A folder that was there stays, and the explorer or a stranger's files in it, with nothing beside it; what a run that was
    /// killed left is known as ours still.</summary>
    [UnixFact]
    public async Task Site_ADiskThatIsFull_LeavesWhatWasThere()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        _folder.Write("strange/notes.txt", "mine");
        _folder.Write("strange/.hidden/notes.txt", "mine");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "strange", "data"));
        _folder.Write("killed/.plan-notebooks", "claimed");
        _folder.Write("killed/texts/half.js", "half");
        Assert.Equal(ExitCodes.Ok, (await RunAsync("site", "in", "--out", "old")).ExitCode);
        var before = Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var folder in (string[])["empty", "old", "strange", "strange/", "killed"])
        {
            var run = await PlanProcess.RunWithinAsync(_folder.Path, blocks: 8, "site", "in", "--out", folder);
            Assert.Equal(ExitCodes.Failed, run.ExitCode);
            var after = Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories);
            Assert.Equal(before, after.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Extract_NameAsLongAsNamesCanBe_IsWritten()
    {
        var name = new string('n', 249) + ".jsonl";
        Assert.Equal(ExitCodes.Ok, (await RunAsync("extract", "in", "--out", name)).ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder.Path, name)));
    }

    [Fact]
    public async Task Run_OutputIsTheNotebook_IsRefused()
    {
        var path = _folder.Write("a.ipynb", NotebookText.Of("1"));
        var before = await File.ReadAllTextAsync(path);
        var run = await RunAsync("run", "a.ipynb", "--out", "../" + Path.GetFileName(_folder.Path) + "/a.ipynb");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("is the notebook itself", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("site", "index.html")]
    [InlineData("site", "page.css")]
    [InlineData("site", "texts/mine.txt")]
    [InlineData("render", "index.html")]
    [InlineData("render", "a.html")]
    [InlineData("render", "a.ipynb")]
    public async Task Output_FolderHoldsAStrangersFile_IsRefused(string command, string name)
    {
        _folder.Write("a.ipynb", NotebookText.Of("1"));
        var path = _folder.Write("out/" + name, "mine");
        var run = await RunAsync(command, command == "site" ? "in" : "a.ipynb", "--out", "out");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("which this program did not write", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_folder.Path, "out"), "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("site", "in")]
    [InlineData("render", "a.ipynb")]
    public async Task Output_TheRootOfTheDisk_IsRefused(string command, string input)
    {
        _folder.Write("a.ipynb", NotebookText.Of("1"));
        var root = Path.GetPathRoot(_folder.Path)!;
        var run = await RunAsync(command, input, "--out", root);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith($"{root}: is the root of a disk", run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Render_ThroughALinkOntoItself_IsRefused()
    {
        var path = _folder.Write("nbs/a.ipynb", NotebookText.Of("1"));
        var before = await File.ReadAllTextAsync(path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "link"), Path.Combine(_folder.Path, "nbs"));
        var run = await RunAsync("render", "nbs/a.ipynb", "--out", "link");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "nbs")));
    }

    [Fact]
    public async Task Site_AfterARunThatWasKilled_IsWhole()
    {
        _folder.Write("out/.plan-notebooks", "claimed");
        _folder.Write("out/.plan-stage-old/texts/half.js", "half");
        Assert.Equal(ExitCodes.Ok, (await RunAsync("site", "in", "--out", "out")).ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "out/index.html")));
        Assert.Empty(Directory.GetDirectories(Path.Combine(_folder.Path, "out"), ".plan-stage-*"));
    }

    [Fact]
    public async Task Site_OverAnOldOne_KeepsWhatTheUserPutThere()
    {
        await RunAsync("site", "in", "--out", "out");
        _folder.Write("out/CNAME", "example.org");
        await RunAsync("site", "in", "--out", "out");
        Assert.Equal("example.org", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "out/CNAME")));
    }

    private async Task LinkAsync(string file, string name)
    {
        using var made = System.Diagnostics.Process.Start("ln", [file, Path.Combine(_folder.Path, name)]);
        await made.WaitForExitAsync();
        Assert.Equal(0, made.ExitCode);
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.InAsync(_folder.Path, args);
}
