namespace PlanNotebooks.Formats.Tests.Html;

/// <summary>Pages as a browser saves them: what stands in the folder beside one is none of the reports.</summary>
public sealed class SavedPageTests : IDisposable
{
    private const string Plan = "2020年杭州市政府工作报告\n一、2019年工作回顾\n地区生产总值15373亿元,增长6.8%。\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("报告.html", "报告_files")]
    [InlineData("报告.htm", "报告.files")]
    [InlineData("report.html", "report_文件")]
    public void Load_TheFolderOfASavedPage_IsSaidToBeItsAndNotRead(string page, string beside)
    {
        _folder.Write(page, $"<html><body>{Paragraphs()}</body></html>");
        _folder.Write(Path.Combine(beside, "ad.html"), "<p>2021年宁波市政府工作报告</p><p>地区生产总值增长9.9%。</p>");
        _folder.Write(Path.Combine(beside, "frame.txt"), Plan.Replace("6.8", "9.9", StringComparison.Ordinal));
        var corpus = Corpus.Load(_folder.Path, ReportFormats.Uncached);
        Assert.Equal(page, Assert.Single(corpus.Reports).Source);
        var skipped = Assert.Single(corpus.Skipped);
        Assert.Equal((Path.Combine(_folder.Path, beside), SkipKind.NoReport), (skipped.Path, skipped.Kind));
        Assert.Equal($"holds what {page} shows beside its text", skipped.Reason);
    }

    /// <summary>A folder that is only called so may hold reports.</summary>
    [Theory]
    [InlineData("2020_files")]
    [InlineData("2020.files")]
    [InlineData("2020_文件")]
    public void Load_AFolderWithoutItsPage_IsRead(string folder)
    {
        _folder.Write(Path.Combine(folder, "a.txt"), Plan);
        Assert.Single(Corpus.Load(_folder.Path, ReportFormats.Uncached).Reports);
    }

    private static string Paragraphs() =>
        string.Concat(Plan.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"<p>{line}</p>"));
}
