using System.IO.Compression;
using System.Text;
using PlanNotebooks.Cli.Tests.Faults;

namespace PlanNotebooks.Cli.Tests;

/// <summary><c>plan text ARCHIVE --member PATH</c>, of archives as Windows in Chinese packs them: names in GBK, without the flag that says
/// UTF-8.</summary>
public sealed class TextMemberTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    static TextMemberTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    /// <summary>What <c>plan extract</c> gives as the source of a report is its name for <c>plan text</c>; two files of one name stay
    /// two.</summary>
    [Theory]
    [InlineData("报告/杭州市.txt", "6.1%")]
    [InlineData("报告/宁波市（草案）.txt", "6.2%")]
    [InlineData("报告/宁波市（草案） (2).txt", "6.3%")]
    public async Task Text_AMemberWithAGbkName_IsPrinted(string member, string rate)
    {
        using (
            var archive = new ZipArchive(
                File.Create(Path.Combine(_folder.Path, "gbk.zip")),
                ZipArchiveMode.Create,
                leaveOpen: false,
                Encoding.GetEncoding("GB18030")
            )
        )
            foreach (var (i, name) in ((string[])["报告/杭州市.txt", "报告/宁波市（草案）.txt", "报告/宁波市（草案）.txt"]).Index())
                using (var entry = archive.CreateEntry(name).Open())
                    entry.Write(Encoding.UTF8.GetBytes($"2020年{i}号县政府工作报告\n一、2019年工作回顾\n工业投资增长6.{i + 1}%。\n"));
        var text = await PlanProcess.RunAsync(_folder.Path, "", "text", "gbk.zip", "--member", member);
        Assert.Contains($"工业投资增长{rate}", text.Output, StringComparison.Ordinal);
        var extracted = await PlanProcess.RunAsync(_folder.Path, "", "extract", "gbk.zip", "--format", "csv");
        Assert.Contains($"gbk.zip/{member}", extracted.Output, StringComparison.Ordinal);
    }
}
