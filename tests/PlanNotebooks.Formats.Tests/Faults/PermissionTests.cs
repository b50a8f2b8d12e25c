using System.Runtime.Versioning;
using System.Text;
using PlanNotebooks.Formats.Caching;
using PlanNotebooks.Formats.Tests.Word;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Files and folders that the user may not read: each is named with what to do, and the others are read.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PermissionTests : IDisposable
{
    private const string Plan = "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n";
    private const UnixFileMode Everyone =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherExecute;
    private readonly TemporaryFolder _folder = new();

    public PermissionTests() => File.SetUnixFileMode(_folder.Path, Everyone);

    public void Dispose()
    {
        foreach (var folder in Directory.GetDirectories(_folder.Path))
            File.SetUnixFileMode(folder, Everyone);
        _folder.Dispose();
    }

    [PermissionFact]
    public void Load_FilesThatMayNotBeRead_ReadsTheOthers()
    {
        _folder.Write("good.txt", Plan);
        _folder.Write("closed.txt", Plan);
        _folder.Write("closed.html", $"<p>{Plan}</p>");
        File.WriteAllBytes(Path.Combine(_folder.Path, "closed.docx"), WordFile.With([WordFile.Text(Plan)]));
        File.WriteAllBytes(Path.Combine(_folder.Path, "closed.pdf"), Encoding.UTF8.GetBytes("%PDF-1.4"));
        File.WriteAllBytes(Path.Combine(_folder.Path, "closed.zip"), [.. "PK\u0005\u0006"u8, .. new byte[18]]);
        foreach (var path in Directory.GetFiles(_folder.Path, "closed.*"))
            Close(path);
        using var cache = new TemporaryFolder();
        var cached = ReportFormats.With(new DocumentCache(cache.Path));
        foreach (var formats in (IReadOnlyList<IReportFormat>[])[ReportFormats.Uncached, cached])
        {
            var corpus = Load(formats);
            Assert.Equal("good.txt", Assert.Single(corpus.Reports).Source);
            Assert.Equal(
                ["closed.docx", "closed.html", "closed.pdf", "closed.txt", "closed.zip"],
                corpus.Skipped.Select(skipped => Path.GetFileName(skipped.Path))
            );
            Assert.All(
                corpus.Skipped,
                skipped =>
                    Assert.Contains(
                        "check that it is a file and that you may read it",
                        skipped.Reason,
                        StringComparison.Ordinal
                    )
            );
        }
    }

    [PermissionFact]
    public void Load_FoldersThatMayNotBeListedOrEntered_ReadsTheOthers()
    {
        _folder.Write("good.txt", Plan);
        Close(Path.GetDirectoryName(_folder.Write("closed/a.txt", Plan))!);
        File.SetUnixFileMode(
            Path.GetDirectoryName(_folder.Write("listed/b.txt", Plan))!,
            UnixFileMode.UserRead | UnixFileMode.OtherRead
        );
        var corpus = Load(ReportFormats.Uncached);
        Assert.Equal("good.txt", Assert.Single(corpus.Reports).Source);
        Assert.Equal(["closed", "listed"], corpus.Skipped.Select(skipped => Path.GetFileName(skipped.Path)));
        Assert.All(
            corpus.Skipped,
            skipped => Assert.Contains("check that you may read the folder", skipped.Reason, StringComparison.Ordinal)
        );
    }

    [PermissionFact]
    public void Load_ANamedFileThatMayNotBeRead_SaysSo()
    {
        var path = _folder.Write("closed.txt", Plan);
        Close(path);
        var fault = Assert.Throws<UnreadableReportException>(() => Unprivileged.Run(() => Report.Load(path)));
        Assert.Contains("you may read it", fault.Message, StringComparison.Ordinal);
    }

    [PermissionFact]
    public void Load_ANamedFileInAFolderThatMayNotBeEntered_SaysSo()
    {
        var path = _folder.Write("closed/a.txt", Plan);
        Close(Path.GetDirectoryName(path)!);
        var fault = Assert.Throws<UnreadableReportException>(() => Unprivileged.Run(() => Report.Load(path)));
        Assert.Contains("check that you may enter its folder", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Loads the folder once with every right, so that what the program itself needs is loaded, then as one whom modes
    /// bind.</summary>
    private Corpus Load(IReadOnlyList<IReportFormat> formats)
    {
        if (Environment.IsPrivilegedProcess)
            Assert.NotEmpty(Corpus.Load(_folder.Path, formats).Reports);
        return Unprivileged.Run(() => Corpus.Load(_folder.Path, formats));
    }

    private static void Close(string path) => File.SetUnixFileMode(path, UnixFileMode.None);
}
