using System.Net;
using System.Text;
using PlanNotebooks.Formats.Tests.Word;

namespace PlanNotebooks.Formats.Tests;

/// <summary>One report in several files counts once, and that is said.</summary>
public sealed class DuplicateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_TheSameReportInThreeFormats_CountsItOnce()
    {
        File.Copy(Seeds.File(SeedText.Name), Path.Combine(_folder.Path, "a.txt"));
        _folder.Write(
            "b.html",
            "<html><body><div>"
                + $"{string.Concat(SeedText.Paragraphs.Select(text => $"<p>{WebUtility.HtmlEncode(text)}</p>"))}</div>"
                + "</body></html>"
        );
        File.WriteAllBytes(
            Path.Combine(_folder.Path, "c.docx"),
            WordFile.With(SeedText.Paragraphs.Select(WordFile.Text))
        );
        var corpus = Corpus.Load(_folder.Path, ReportFormats.Uncached);
        Assert.Equal("a.txt", Assert.Single(corpus.Reports).Source);
        Assert.Equal([SkipKind.Duplicate, SkipKind.Duplicate], corpus.Skipped.Select(skipped => skipped.Kind));
        Assert.All(
            corpus.Skipped,
            skipped => Assert.Contains("a.txt, and is counted once", skipped.Reason, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Load_TheSeeds_AreFiveReports() =>
        Assert.Empty(Corpus.Load(Seeds.Folder, ReportFormats.Uncached).Skipped);

    [Fact]
    public void Remarks_OfAReportThatStandsTwiceInItsFile_SaySo()
    {
        var text = File.ReadAllText(Seeds.File(SeedText.Name), Encoding.UTF8);
        Assert.Contains(
            "counted once",
            Assert.Single(Report.FromText("x.txt", text + "\n" + text).Remarks),
            StringComparison.Ordinal
        );
        Assert.Empty(SeedText.Report.Remarks);
    }
}
