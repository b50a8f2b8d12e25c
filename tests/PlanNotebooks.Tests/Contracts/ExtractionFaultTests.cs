using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>Where reading a report fails by a fault of a program, a format's or the library's own, the file is named and the others are
/// read.</summary>
public sealed class ExtractionFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folder_WithAFileThatTheReadingFailsOn_GivesTheOthersAndSaysSo()
    {
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(_folder.Path, Seeds.Names[0]));
        _folder.Write("a.odd", "odd");
        var corpus = Corpus.Load(_folder.Path, [new OddFormat(), .. TextFormat.Only]);
        Assert.Single(corpus.Reports);
        var skipped = Assert.Single(corpus.Skipped);
        Assert.Equal(SkipKind.Failed, skipped.Kind);
        Assert.EndsWith("a.odd", skipped.Path, StringComparison.Ordinal);
        Assert.Contains("a fault of this program", skipped.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', skipped.Reason);
    }

    [Fact]
    public void File_Named_ThatTheReadingFailsOn_IsUnreadable()
    {
        var path = _folder.Write("a.odd", "odd");
        var fault = Assert.Throws<UnreadableReportException>(() => Corpus.Load(path, [new OddFormat()]));
        Assert.Contains("please report it", fault.Message, StringComparison.Ordinal);
        Assert.NotNull(fault.InnerException);
    }

    /// <summary>Somebody's format that gives no text, and does not say why.</summary>
    private sealed class OddFormat : IReportFormat
    {
        public string Name => "odd files";

        public IReadOnlyList<string> Endings => [".odd"];

        public FormatMatch Match(ReportFile file) =>
            Endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;

        public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed) =>
            [new(file.Name, null!)];
    }
}
