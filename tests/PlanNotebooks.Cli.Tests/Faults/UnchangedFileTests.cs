using System.IO.Compression;
using System.Text;
using PlanNotebooks.Formats.Tests.Collections;
using PlanNotebooks.Formats.Tests.Pdf;
using PlanNotebooks.Formats.Tests.Word;

namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>A file is read the same whether it is taken apart by a worker, on a thread, or comes from the cache: also what its name alone
/// says of it.</summary>
public sealed class UnchangedFileTests : IDisposable
{
    private const string Extract = "extract";
    private const string Cache = "PLAN_CACHE";
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _cache = new();

    public UnchangedFileTests()
    {
        Write("高阳县2017年计划报告.docx", WordFile.With(Lines(1).Select(WordFile.Text)));
        Write("高阳县2018年计划报告.docm", WordFile.With(Lines(2).Select(WordFile.Text)));
        Write("高阳县2019年计划报告.pdf", Pdf(3));
        Write("高阳县2020年计划报告.html", Encoding.UTF8.GetBytes($"<html><body><p>{string.Join("</p><p>", Lines(4))}</p></body></html>"));
        Write("高阳县2021年计划报告.txt", Encoding.UTF8.GetBytes(string.Join('\n', Lines(5))));
        Write("高阳县2022年计划表.xlsx", CollectionFile.Workbook(Rows(6)));
        Write("高阳县2023年计划表.csv", Encoding.UTF8.GetBytes(string.Join('\n', Rows(7).Select(row => string.Join(',', row)))));
        Write("高阳县.jsonl", Encoding.UTF8.GetBytes($$"""{"标题":"高阳县2024年计划报告","正文":"{{string.Join("\\n", Lines(8))}}"}"""));
        Write(
            "高阳县.zip",
            Zip(
                ("高阳县2025年计划报告.docx", WordFile.With(Lines(9).Select(WordFile.Text))),
                ("高阳县2026年计划报告.pdf", Pdf(10))
            )
        );
    }

    public void Dispose()
    {
        _folder.Dispose();
        _cache.Dispose();
    }

    [Fact]
    public async Task Extract_ColdWarmAndWithoutACache_GivesTheSameBytes()
    {
        var cold = await PlanProcess.RunWithAsync(_folder.Path, (Cache, _cache.Path), Extract, ".");
        Assert.Equal(ExitCodes.Ok, cold.ExitCode);
        Assert.NotEmpty(Directory.GetFiles(_cache.Path));
        for (var year = 2017; year <= 2026; year++)
            Assert.Contains($"\"report\":\"130628-{year}-", cold.Output, StringComparison.Ordinal);
        Assert.Equal(cold, await PlanProcess.RunWithAsync(_folder.Path, (Cache, _cache.Path), Extract, "."));
        Assert.Equal(cold, await PlanProcess.RunWithAsync(_folder.Path, (Cache, _cache.Path), Extract, ".", "--no-cache"));
        Assert.Equal(cold, await PlanProcess.RunWithAsync(_folder.Path, (Cache, "off"), Extract, "."));
        Assert.Equal(cold, await CommandRun.InAsync(_folder.Path, Extract, ".", "--no-cache"));
    }

    [Theory]
    [InlineData("高阳县2017年计划报告.docx")]
    [InlineData("高阳县2019年计划报告.pdf")]
    public async Task Explain_TheFrame_IsTheSameColdAndWarm(string file)
    {
        var cold = await PlanProcess.RunWithAsync(_folder.Path, (Cache, _cache.Path), "explain", file, "--frame");
        Assert.Contains($"its name outside the text, {file}", cold.Output, StringComparison.Ordinal);
        Assert.Equal(cold, await PlanProcess.RunWithAsync(_folder.Path, (Cache, _cache.Path), "explain", file, "--frame"));
    }

    /// <summary>A report that says neither its region nor its year.</summary>
    private static string[] Lines(int report) =>
        [
            "计划执行情况的报告",
            "一、上年工作回顾",
            $"地区生产总值增长{report}.1%。",
            $"一般公共预算收入增长{report}.2%。",
            "二、下年主要目标",
            $"地区生产总值增长{report}.3%。",
        ];

    private static string[][] Rows(int report) =>
        [
            ["主要指标计划表", "", ""],
            ["指标", "单位", "计划"],
            ["地区生产总值", "亿元", $"10{report}"],
            ["一般公共预算收入", "亿元", $"6{report}.5"],
            ["城镇新增就业", "万人", $"2.{report}"],
        ];

    private static byte[] Pdf(int report)
    {
        var file = new PdfFile().Page();
        file.Lines(Lines(report), 80, 80, 700);
        return file.ToBytes();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }

        return stream.ToArray();
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder.Path, name), bytes);
}
