using System.IO.Compression;
using System.Text;
using PlanNotebooks.Formats.Tests.Pdf;
using PlanNotebooks.Formats.Tests.Word;

namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Damaged and hostile files: each ends in a reason, and the others are read.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Plan = "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n";
    private static readonly string[] Endings = [".txt", ".html", ".htm", ".docx", ".pdf", ".zip"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_RandomBytesUnderEveryName_ReadsTheOthers()
    {
        var random = new Random(20261126);
        foreach (var ending in Endings)
        {
            var bytes = new byte[5000];
            random.NextBytes(bytes);
            File.WriteAllBytes(Path.Combine(_folder.Path, "random" + ending), bytes);
        }

        var corpus = LoadWithGood();
        Assert.Equal(Endings.Length, corpus.Skipped.Count);
        Assert.All(
            corpus.Skipped,
            skipped => Assert.DoesNotContain("Exception", skipped.Reason, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Load_TruncatedFiles_ReadsTheOthers()
    {
        var word = WordFile.With(SeedText.Paragraphs.Select(WordFile.Text));
        var pdf = new PdfFile().Page().Text(80, 80, "2019年地区生产总值增长6%。").ToBytes();
        foreach (
            var (name, bytes) in ((string, byte[])[])
                [("a.docx", word), ("b.pdf", pdf), ("c.txt", Encoding.UTF8.GetBytes(Plan + Plan))]
        )
            for (var part = 1; part < 4; part++)
                File.WriteAllBytes(Path.Combine(_folder.Path, part + name), bytes[..(bytes.Length * part / 4)]);
        var corpus = LoadWithGood();
        Assert.Contains(
            corpus.Reports,
            report => report.Source == "good.txt" || report.Source.EndsWith("c.txt", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Load_TextCutWithinACharacter_SaysWhichIsLost()
    {
        var bytes = Encoding.UTF8.GetBytes(Plan);
        File.WriteAllBytes(Path.Combine(_folder.Path, "cut.txt"), bytes[..^3]);
        var report = Assert.Single(LoadWithGood().Reports, report => report.Source == "cut.txt");
        Assert.Contains("lost 1 character", Assert.Single(report.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ATextOf200Megabytes_IsRefusedWithoutBeingRead()
    {
        using (var file = File.Create(Path.Combine(_folder.Path, "large.txt")))
            file.SetLength(200L << 20);
        var before = GC.GetTotalAllocatedBytes();
        Assert.Contains("longer than 32 MB", Assert.Single(LoadWithGood().Skipped).Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200L << 20);
    }

    [Fact]
    public void Load_AFileThatAnotherHasLocked_ReadsTheOthers()
    {
        var path = _folder.Write("locked.txt", Plan);
        using var locked = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Contains("cannot be read", Assert.Single(LoadWithGood().Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ALinkToNothing_ReadsTheOthers()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "gone.txt"), Path.Combine(_folder.Path, "nowhere"));
        Assert.Contains("cannot be read", Assert.Single(LoadWithGood().Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AFolderLinkedIntoItself_IsReadOnce()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "again"), _folder.Path);
        Assert.Empty(LoadWithGood().Skipped);
    }

    [Theory]
    [InlineData("two words.txt")]
    [InlineData("杭州市 2020年.txt")]
    [InlineData("two\nlines.txt")]
    [InlineData("-rf.txt")]
    [InlineData("'quoted' \"twice\".txt")]
    public void Load_AnyName_IsRead(string name)
    {
        File.WriteAllText(Path.Combine(_folder.Path, name), Plan);
        Assert.Equal(name, Assert.Single(Corpus.Load(_folder.Path, ReportFormats.Uncached).Reports).Source);
    }

    [Fact]
    public void Load_APdfOfAnyName_IsRead()
    {
        File.WriteAllBytes(
            Path.Combine(_folder.Path, "-opw 报 告\n.txt"),
            new PdfFile()
                .Page()
                .Text(80, 80, "2020年杭州市政府工作报告")
                .Text(80, 110, "一、2019年工作回顾")
                .Text(80, 140, "　　地区生产总值增长6.8%。")
                .ToBytes()
        );
        Assert.Equal(6.8m, Assert.Single(Corpus.Load(_folder.Path, ReportFormats.Uncached).Observations).Value);
    }

    [Theory]
    [InlineData("x.rtf", "save it as .docx")]
    [InlineData("x.odt", "save it as .docx")]
    [InlineData("x.ofd", "open it in an OFD reader and print or save it as .pdf")]
    [InlineData("x.caj", "save it as .pdf")]
    [InlineData("x.ceb", "save it as .pdf")]
    [InlineData("x.xls", "save it as .xlsx")]
    [InlineData("x.et", "save it as .xlsx")]
    [InlineData("x.rar", "pack it as .zip, or unpack it")]
    [InlineData("x.7z", "pack it as .zip, or unpack it")]
    [InlineData("x.mht", "save the page as .html")]
    [InlineData("x.mhtml", "save the page as .html")]
    [InlineData("x.json", "save it as .jsonl")]
    [InlineData("x.tsv", "save it as .csv")]
    [InlineData("x.gz", "unpack it")]
    [InlineData("x.eml", "its text as .txt")]
    [InlineData("x.md", "save it as .txt")]
    [InlineData("x.jpg", "text recognition")]
    [InlineData("x.jpeg", "text recognition")]
    [InlineData("x.png", "text recognition")]
    [InlineData("x.tif", "text recognition")]
    [InlineData("x.unknown", "is of no format that is read")]
    [InlineData("x.text", "save it as .txt")]
    [InlineData("report", "is of no format that is read")]
    [InlineData("x.csv", "holds no texts of reports")]
    [InlineData("x.xlsx", "workbook")]
    [InlineData("x.docx", "damaged")]
    [InlineData("x.pdf", "is no PDF")]
    [InlineData("x.zip", "archive")]
    public void Load_AFormatThatIsNotRead_SaysWhatToDo(string name, string advice)
    {
        _folder.Write(name, "x");
        Assert.Contains(advice, Assert.Single(LoadWithGood().Skipped).Reason, StringComparison.Ordinal);
    }

    /// <summary>Files whose content is another than their names say.</summary>
    [Theory]
    [InlineData("x.zip", "Rar!\u001A\u0007", "is a .rar file, whatever its name says; pack it as .zip")]
    [InlineData("x.txt", "{\\rtf1\\ansi x}", "is a .rtf file, whatever its name says; save it as .docx")]
    [InlineData("x.doc", "MIME-Version: 1.0\r\nContent-Type: multipart/related", "save the page as .html")]
    [InlineData("x.csv", "7z\u00BC\u00AFx", "is a .7z file")]
    public void Load_AFormatUnderAnotherName_SaysWhatToDo(string name, string content, string advice)
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, name), System.Text.Encoding.Latin1.GetBytes(content));
        Assert.Contains(advice, Assert.Single(LoadWithGood().Skipped).Reason, StringComparison.Ordinal);
    }

    /// <summary>What programs write for one another is no text, also where it is named.</summary>
    [Theory]
    [InlineData("x.xml", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument><w:t>增长6%。</w:t>", "as .docx")]
    [InlineData("x.xml", "<pkg:package><w:t>地区生产总值增长6%。</w:t></pkg:package>", "as .docx")]
    [InlineData("x.json", "{\"text\":\"地区生产总值增长6%。\"}", "as .jsonl")]
    public void Load_WhatProgramsWrite_IsNotReadAsText(string name, string content, string advice)
    {
        var path = _folder.Write(name, content);
        var fault = Assert.ThrowsAny<Reading.UnreadableReportException>(() => Report.Load(path, ReportFormats.Uncached));
        Assert.Contains(advice, fault.Reason, StringComparison.Ordinal);
    }

    /// <summary>An .ofd or .epub is an archive inside, which nobody asked to be unpacked.</summary>
    [Theory]
    [InlineData("x.ofd", "OFD reader")]
    [InlineData("x.epub", "save its text as .txt")]
    [InlineData("x.odt", "save it as .docx")]
    public void Load_AnArchiveThatIsAFormat_SaysWhatToDo(string name, string advice)
    {
        using (var archive = ZipFile.Open(Path.Combine(_folder.Path, name), ZipArchiveMode.Create))
            archive.CreateEntry("OFD.xml");
        Assert.Contains(advice, Assert.Single(LoadWithGood().Skipped).Reason, StringComparison.Ordinal);
    }

    /// <summary>LibreOffice reads the one letter of such a file as its text; where it is not installed, that is said.</summary>
    [Theory]
    [InlineData("x.doc")]
    [InlineData("x.wps")]
    public void Load_AnOldOfficeFile_IsReadOrSaysWhatToDo(string name)
    {
        _folder.Write(name, "x");
        Assert.Contains(
            LibreOffice.IsInstalled ? "holds no report" : "save the file as .docx",
            Assert.Single(LoadWithGood().Skipped).Reason,
            StringComparison.Ordinal
        );
    }

    private Corpus LoadWithGood()
    {
        _folder.Write("good.txt", Plan.Replace("6.8", "6.9", StringComparison.Ordinal));
        var corpus = Corpus.Load(_folder.Path, ReportFormats.Uncached);
        Assert.Contains(corpus.Reports, report => report.Source == "good.txt");
        return corpus;
    }
}
