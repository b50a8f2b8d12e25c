using System.IO.Compression;
using System.Text;
using PlanNotebooks.Formats.Archives;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Archives;

/// <summary>Archives of reports, good and hostile.</summary>
public sealed class ZipTests : IDisposable
{
    private const string Plan = "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_AnArchive_ReadsTheReportsInIt()
    {
        var path = Write(
            "reports.zip",
            ("2020/杭州 报告.txt", Bytes(Plan)),
            (
                "page.html",
                Bytes(
                    "<html><body><p>2021年杭州市政府工作报告</p><p>一、2020年工作回顾</p><p>地区生产总值增长7%。</p></body></html>"
                )
            ),
            ("notes.md", Bytes("x")),
            ("__MACOSX/._x.txt", [0])
        );
        var corpus = Corpus.Load(path, ReportFormats.Uncached);
        Assert.Equal(
            ["reports.zip/2020/杭州 报告.txt", "reports.zip/page.html"],
            corpus.Reports.Select(report => report.Source)
        );
        Assert.EndsWith("notes.md", Assert.Single(corpus.Skipped).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AnArchiveInAnArchive_SaysWhatToDo()
    {
        var inner = File.ReadAllBytes(Write("inner.zip", ("a.txt", Bytes(Plan))));
        var path = Write("outer.zip", ("b.txt", Bytes(Plan)), ("inner.zip", inner), ("renamed.dat", inner));
        var corpus = Corpus.Load(path, ReportFormats.Uncached);
        Assert.Equal("outer.zip/b.txt", Assert.Single(corpus.Reports).Source);
        Assert.Equal(2, corpus.Skipped.Count(one => one.Reason.Contains("unpack it", StringComparison.Ordinal)));
    }

    /// <summary>The flag that says so is set in the local header and in the list at the end.</summary>
    [Fact]
    public void Load_AFileLockedByAPassword_SaysSo()
    {
        var path = Write("locked.zip", ("a.txt", Bytes(Plan)));
        var bytes = File.ReadAllBytes(path);
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        File.WriteAllBytes(path, bytes);
        var fault = Assert.Throws<UnreadableReportException>(() => Report.Load(path, ReportFormats.Uncached));
        Assert.Contains("is locked by a password", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NamesThatClimbOut_LeadNowhere()
    {
        var path = Write(
            "up.zip",
            ("../../evil.txt", Bytes(Plan)),
            ("/etc/evil.txt", Bytes("x")),
            ("..\\..\\evil2.txt", Bytes(""))
        );
        var corpus = Corpus.Load(path, ReportFormats.Uncached);
        Assert.Equal("up.zip/evil.txt", Assert.Single(corpus.Reports).Source);
        Assert.Equal(["up.zip"], Directory.GetFileSystemEntries(_folder.Path).Select(entry => Path.GetFileName(entry)));
    }

    /// <summary>As Windows in Chinese packs them: names in GBK, without the flag that says UTF-8.</summary>
    [Theory]
    [InlineData("GB18030")]
    [InlineData("UTF-8")]
    public void Load_NamesInGbk_AreDecoded(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(_folder.Path, "gbk.zip");
        string[] names = ["杭州市.txt", "宁波市/报告.txt", "温州市（草案）.txt"];
        using (
            var archive = new ZipArchive(
                File.Create(path),
                ZipArchiveMode.Create,
                leaveOpen: false,
                new Unflagged(Encoding.GetEncoding(encoding))
            )
        )
            for (var i = 0; i < names.Length; i++)
                using (var entry = archive.CreateEntry(names[i]).Open())
                    entry.Write(Bytes(Plan.Replace("6.8", $"6.{i}", StringComparison.Ordinal)));
        var corpus = Corpus.Load(path, ReportFormats.Uncached);
        Assert.Equal(
            names.Select(name => "gbk.zip/" + name).Order(StringComparer.Ordinal),
            corpus.Reports.Select(report => report.Source)
        );
    }

    /// <summary>Collections that hold no report stand beside one: each is passed over with a line.</summary>
    [Theory]
    [InlineData("b.jsonl", "{\"a\":1}\n{\"b\":2}\n")]
    [InlineData("b.ndjson", "no JSON\n")]
    [InlineData("b.csv", "a,b\n1,2\n")]
    public void Load_ACollectionWithoutReports_IsPassedOverWithALine(string name, string text)
    {
        _folder.Write("a.txt", Plan);
        _folder.Write(name, text);
        var corpus = Corpus.Load(_folder.Path, ReportFormats.Uncached);
        Assert.Single(corpus.Reports);
        Assert.Contains(corpus.Skipped, skipped => skipped.Path.EndsWith(name, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_TwoEntriesOfOneName_StayTwo()
    {
        var path = Write(
            "two.zip",
            ("a.txt", Bytes(Plan)),
            ("a.txt", Bytes(Plan.Replace("6.8", "6.9", StringComparison.Ordinal))),
            ("a (2).txt", Bytes(Plan.Replace("6.8", "7.1", StringComparison.Ordinal)))
        );
        var corpus = Corpus.Load(path, ReportFormats.Uncached);
        Assert.Equal(
            [("two.zip/a (2).txt", 7.1m), ("two.zip/a (3).txt", 6.9m), ("two.zip/a.txt", 6.8m)],
            corpus.Reports.Select(report => (report.Source, report.Observations[^1].Value!.Value)).Order()
        );
    }

    [Fact]
    public void Load_ABomb_IsNotUnpackedToItsEnd()
    {
        var path = Path.Combine(_folder.Path, "bomb.zip");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using (var entry = archive.CreateEntry("a.txt").Open())
                for (var i = 0; i < 300; i++)
                    entry.Write(new byte[1 << 20]);
            using (var entry = archive.CreateEntry("b.txt").Open())
                entry.Write(Bytes(Plan));
        }

        var faults = new List<UnreadableReportException>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(new ZipFormat([new TextFormat()]).Read(ReportFile.OnDisk(path), faults.Add));
        Assert.Contains("unpacks to more than", Assert.Single(faults).Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1L << 30);
    }

    [Fact]
    public void Load_ADamagedArchive_SaysSo()
    {
        var path = Write("x.zip", ("a.txt", Bytes(Plan)));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..60]);
        Assert.Contains(
            "damaged archive",
            Assert.Throws<UnreadableReportException>(() => Corpus.Load(path, ReportFormats.Uncached)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Match_AWorkbook_IsNoArchiveOfReports()
    {
        var path = Write("x.bin", ("[Content_Types].xml", Bytes("<Types/>")), ("xl/workbook.xml", Bytes("<x/>")));
        Assert.Equal(FormatMatch.None, new ZipFormat([new TextFormat()]).Match(ReportFile.OnDisk(path)));
    }

    /// <summary>An encoding that ZipArchive does not know to be UTF-8, so that it sets no flag.</summary>
    private sealed class Unflagged(Encoding of) : Encoding(of.CodePage == 65001 ? 0 : of.CodePage)
    {
        public override int GetByteCount(char[] chars, int index, int count) => of.GetByteCount(chars, index, count);

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
            of.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

        public override int GetCharCount(byte[] bytes, int index, int count) => of.GetCharCount(bytes, index, count);

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
            of.GetChars(bytes, byteIndex, byteCount, chars, charIndex);

        public override int GetMaxByteCount(int charCount) => of.GetMaxByteCount(charCount);

        public override int GetMaxCharCount(int byteCount) => of.GetMaxCharCount(byteCount);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private string Write(string name, params (string Name, byte[] Bytes)[] entries)
    {
        var path = Path.Combine(_folder.Path, name);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (entry, bytes) in entries)
        {
            using var stream = archive.CreateEntry(entry).Open();
            stream.Write(bytes);
        }

        return path;
    }
}
