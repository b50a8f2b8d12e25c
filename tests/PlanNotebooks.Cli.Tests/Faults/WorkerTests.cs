using System.Diagnostics;
using System.Text;

namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>PDFs and Word files are read by a process that can be ended: what takes too much costs a line and not the run.</summary>
public sealed class WorkerTests : IDisposable
{
    /// <summary>Two seconds are promised on an idle machine; tests may share theirs.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>It meets the bound on time on a slow machine, and on a quick one that on memory; the bound has to hold the other report
    /// on a slow one too.</summary>
    [LinuxFact]
    public async Task Extract_APdfWhoseParserDoesNotComeBack_CostsALine()
    {
        _folder.Write("in-time.txt", "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n");
        EndlessPdf("endless.pdf");
        var run = await PlanProcess.RunWithAsync(_folder.Path, ("PLAN_FILE_SECONDS", "8"), "extract", ".");
        Assert.True(run.ExitCode == ExitCodes.Ok, run.Error);
        Assert.Matches("endless.pdf: passed over: takes more (than 8 seconds to read|memory than any report)", run.Error);
        Assert.Contains("\"source\":\"in-time.txt\"", run.Output, StringComparison.Ordinal);
        Assert.Empty(Workers());
    }

    [LinuxFact]
    public async Task Extract_InterruptedWithinAParser_LeavesNoProcessBehind()
    {
        EndlessPdf("endless.pdf");
        using var plan = PlanProcess.Start(_folder.Path, "extract", "endless.pdf");
        while (Workers().Count == 0)
            await Task.Delay(50);
        await Task.Delay(500);
        plan.Signal("INT");
        Assert.Equal(ExitCodes.Interrupted, (await plan.EndAsync(Soon)).ExitCode);
        await EndOfWorkersAsync();
    }

    /// <summary>A scheduler tells every process of a job to end; a worker that did so first would be taken for a damaged file.</summary>
    [LinuxFact]
    public async Task Extract_WhoseWorkerIsToldToEnd_HasItReadOn()
    {
        EndlessPdf("endless.pdf");
        var running = PlanProcess.RunWithAsync(_folder.Path, ("PLAN_FILE_SECONDS", "5"), "extract", "endless.pdf");
        while (!Workers().Exists(HearsHangUps))
        {
            Assert.False(running.IsCompleted, "no worker has asked to hear of signals");
            await Task.Delay(50);
        }

        await Task.Delay(500);
        var worker = Assert.Single(Workers());
        foreach (var signal in (string[])["TERM", "HUP", "QUIT", "INT"])
            PlanProcess.Signal(signal, worker);
        Assert.Matches("endless.pdf: takes more (than 5 seconds to read|memory than any report)", (await running).Error);
    }

    [LinuxFact]
    public async Task Extract_KilledWithinAParser_LeavesNoProcessBehind()
    {
        EndlessPdf("endless.pdf");
        using var plan = PlanProcess.Start(_folder.Path, "extract", "endless.pdf");
        while (Workers().Count == 0)
            await Task.Delay(50);
        plan.Signal("KILL");
        await plan.EndAsync(Soon);
        await EndOfWorkersAsync();
    }

    [Fact]
    public async Task Extract_DamagedFiles_SayTheSameAsOnAThread()
    {
        _folder.Write("a.pdf", "%PDF-1.4\nnothing");
        _folder.Write("b.docx", "PK nothing");
        var onThread = await CommandRun.InAsync(_folder.Path, "extract", ".", "--no-cache");
        var byWorker = await PlanProcess.RunAsync(_folder.Path, "", "extract", ".", "--no-cache");
        Assert.Equal((onThread.ExitCode, onThread.Error), (byWorker.ExitCode, byWorker.Error));
    }

    /// <summary>A range of signs that a damaged digit makes hundreds of millions long, in a table that does not say that it is one: it is
    /// not counted before the parser reads it.</summary>
    private void EndlessPdf(string name)
    {
        const string map =
            "/CIDInit /ProcSet findresource begin 1 begincodespacerange <0000> <FFFF> endcodespacerange "
            + "1 beginbfrange <00000000> <6FFFFFFF> <3000> endbfrange";
        const string page = "BT /F1 10 Tf 80 700 Td <30003001> Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 4 0 R >> >> /Contents 7 0 R >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /S /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /S /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
                + "/Supplement 0 >> /FontDescriptor 8 0 R /DW 1000 >>",
            $"<< /Length {map.Length} >>\nstream\n{map}\nendstream",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            "<< /Type /FontDescriptor /FontName /S /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 "
                + "/Descent -200 /CapHeight 800 /StemV 80 >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
        );
        _folder.Write(name, file.ToString());
    }

    private async Task EndOfWorkersAsync()
    {
        var waited = Stopwatch.StartNew();
        while (Workers().Count > 0 && waited.Elapsed < Soon)
            await Task.Delay(50);
        Assert.Empty(Workers());
    }

    /// <summary>The workers of a run in this folder: they stand in it too.</summary>
    private List<int> Workers() =>
        [
            .. Process
                .GetProcessesByName("plan")
                .Select(process => process.Id)
                .Where(id => IsWorker(id) && StandsIn(id, _folder.Path)),
        ];

    private static bool IsWorker(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Contains("__read-files", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Whether a process handles the first of the signals, which .NET leaves to the system until a program asks for it.</summary>
    private static bool HearsHangUps(int id)
    {
        const string handled = "SigCgt:";
        var line = File.ReadAllLines($"/proc/{id}/status").First(line => line.StartsWith(handled, StringComparison.Ordinal));
        return (Convert.ToUInt64(line[handled.Length..].Trim(), 16) & 1) == 1;
    }

    private static bool StandsIn(int id, string folder)
    {
        try
        {
            return new DirectoryInfo($"/proc/{id}/cwd").ResolveLinkTarget(returnFinalTarget: true)?.FullName == folder;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
