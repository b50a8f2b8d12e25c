using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PlanNotebooks.Formats.Tests.Annexes;
using PlanNotebooks.Formats.Tests.Pdf;
using PlanNotebooks.Formats.Tests.Word;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Mutants of a file of each format, the same on every run: read or refused with a reason in bounded time, and every number
/// where its observation says.</summary>
public sealed class MutantTests
{
    private const string Plan = "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n";
    private const string Sentences =
        Plan
        + "固定资产投资增长5%-6%，比计划低0.3个百分点；城镇和农村居民人均可支配收入分别增长7.1%和8.2%。完成投资1.2万亿元，其中，工业85亿元（同比-3%）。\n"
        + "二、2020年工作安排\n指标\t2019年完成\t2020年计划\n地区生产总值（亿元）\t15373\t16300\n三次产业结构2.1:31.7:66.2，新增就业30万人以上，减少3/4。\n";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What went wrong: each with the place where its mutant is kept.</summary>
    private readonly List<string> _failures = [];

    /// <summary>Whether one did not come back in time.</summary>
    private bool _isOver;

    [Fact]
    public async Task Read_MutantsOfText_IsReadOrSaysWhy() =>
        await EachAsync(".txt", Encoding.UTF8.GetBytes(Plan), 200);

    /// <summary>Characters changed, and not bytes: what stands there is text still, and is read as a report.</summary>
    [Fact]
    public async Task Read_TextsWithOtherCharacters_IsReadOrSaysWhy()
    {
        var random = LongRun.Random(5);
        for (var i = 0; i < 200 * LongRun.Times && !_isOver; i++)
            await ReadsOrSaysWhyAsync(".txt", Encoding.UTF8.GetBytes(Mutation.OfText(Sentences, random)));
        Assert.True(_failures.Count == 0, string.Join('\n', _failures.Take(20)));
    }

    [Fact]
    public async Task Read_MutantsOfAPage_IsReadOrSaysWhy() =>
        await EachAsync(".html", Encoding.UTF8.GetBytes(Page()), 300);

    [Fact]
    public async Task Read_MutantsOfAWordFile_IsReadOrSaysWhy() => await EachAsync(".docx", Word(), 300);

    /// <summary>Bytes of a packed file seldom change what is in it: here its text is mutated before it is packed.</summary>
    [Fact]
    public async Task Read_WordFilesWithAMutatedPart_IsReadOrSaysWhy()
    {
        var random = LongRun.Random(11);
        for (var i = 0; i < 200 * LongRun.Times && !_isOver; i++)
            await ReadsOrSaysWhyAsync(".docx", Repacked(Word(), "word/document.xml", random));
        Assert.True(_failures.Count == 0, string.Join('\n', _failures.Take(20)));
    }

    [Fact]
    public async Task Read_MutantsOfAnArchive_IsReadOrSaysWhy() =>
        await EachAsync(
            ".zip",
            Archive(
                ("a.txt", Encoding.UTF8.GetBytes(Plan)),
                ("b/c.html", Encoding.UTF8.GetBytes(Page())),
                ("d.docx", Word())
            ),
            300
        );

    [Fact]
    public async Task Read_MutantsOfAPdf_IsReadOrSaysWhy()
    {
        var pdf = new PdfFile()
            .Page()
            .Text(80, 80, "2020年杭州市政府工作报告")
            .Text(80, 100, "　　一、2019年工作回顾")
            .Text(80, 120, "　　地区生产总值15373亿元,增长6.8%。")
            .Text(280, 770, "— 1 —")
            .Page()
            .Text(80, 80, "指标")
            .Text(250, 80, "2019年完成")
            .Text(400, 80, "2020年计划")
            .Text(80, 100, "地区生产总值")
            .Text(250, 100, "90.5")
            .Text(400, 100, "95")
            .Text(280, 770, "— 2 —");
        await EachAsync(".pdf", pdf.ToBytes(), 200);
    }

    private async Task EachAsync(string ending, byte[] bytes, int mutants)
    {
        var random = LongRun.Random(20261126);
        for (var i = 0; i < mutants * LongRun.Times && !_isOver; i++)
            await ReadsOrSaysWhyAsync(ending, Mutation.Of(bytes, random));
        Assert.True(_failures.Count == 0, string.Join('\n', _failures.Take(20)));
    }

    private async Task ReadsOrSaysWhyAsync(string ending, byte[] bytes)
    {
        try
        {
            await Task.Run(() => ReadsOrSaysWhy("mutant" + ending, bytes)).WaitAsync(Patience);
        }
        catch (Exception fault)
        {
            // Its thread goes on, and takes memory as it likes: no other mutant is read beside it.
            _isOver |= fault is TimeoutException;
            var kept = Path.Combine(Path.GetTempPath(), $"mutant-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}{ending}");
            await File.WriteAllBytesAsync(kept, bytes);
            _failures.Add($"{kept}: {fault.Message}");
        }
    }

    private static void ReadsOrSaysWhy(string name, byte[] bytes)
    {
        var file = ReportFile.InMemory(name, name, bytes);
        try
        {
            foreach (
                var document in FormatChoice.Of(file, ReportFormats.Uncached).Read(file, fault => SaysWhy(name, fault))
            )
                Observed.StandInTheirPlaces(Report.FromDocument(document));
        }
        catch (UnreadableReportException fault)
        {
            SaysWhy(name, fault);
        }
    }

    private static void SaysWhy(string name, UnreadableReportException fault)
    {
        Assert.StartsWith(name, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", fault.Message, StringComparison.Ordinal);
    }

    private static string Page() =>
        "<html><head><meta charset=\"utf-8\"><title>报告</title></head><body><div class=\"nav\"><a "
        + "href=\"/\">首页</a></div><div id=\"text\"><h1>2020年杭州市政府工作报告</h1><p>一、2019年工作回顾</p><p>"
        + $"地区生产总值15373亿元,增长6.8%&nbsp;。</p>{Table()}</div></body></html>";

    private static string Table()
    {
        var rows = Annex
            .Cells.GroupBy(cell => cell.Row, Cell)
            .Select(cells => $"<tr>{string.Concat(cells)}</tr>");
        return $"<table>{string.Concat(rows)}</table>";
    }

    private static string Cell(TableCell cell) =>
        $"<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{cell.Text}</td>";

    private static byte[] Word() =>
        WordFile.With([
            WordFile.Text("2020年杭州市政府工作报告"),
            WordFile.Numbered(0, "2019年工作回顾"),
            WordFile.Text("地区生产总值增长6.8%。"),
            WordFile.Table(Annex.Cells),
        ]);

    private static byte[] Repacked(byte[] file, string name, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(file));
        return Archive([
            .. from.Entries.Select(entry =>
                (entry.FullName, entry.FullName == name ? Mutation.Of(Bytes(entry), random) : Bytes(entry))
            ),
        ]);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Archive(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
