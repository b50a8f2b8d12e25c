using System.Runtime.CompilerServices;
using PlanNotebooks.Corrections;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests;

public sealed class CorpusStreamTests : IDisposable
{
    private const int Copies = 12;
    private readonly TemporaryFolder _folder = new();

    public CorpusStreamTests()
    {
        // Each sentence ends otherwise, so that no copy is the same report as another.
        var text = File.ReadAllText(Seeds.File(Seeds.Names[0]));
        for (var i = 0; i < Copies; i++)
            _folder.Write($"{i:00}.txt", text.Replace("。", $"{(char)('甲' + i)}。", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_AFolder_KeepsNoReportThatWasRead()
    {
        var read = new List<WeakReference>();
        using var reports = CorpusStream.Read(_folder.Path).GetEnumerator();
        while (MoveNext(reports, read)) { }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal(3 * Copies, read.Count);
        Assert.InRange(read.Count(one => one.IsAlive), 0, 3);
        GC.KeepAlive(reports);
    }

    [Fact]
    public void Read_CopiesOfAReport_HaveTheIdsOfACorpus() =>
        Assert.Equal(
            Corpus.Load(_folder.Path).Reports.Select(report => report.Id),
            CorpusStream.Read(_folder.Path).Select(report => report.Id)
        );

    [Fact]
    public void Read_ACorrectionOfACopy_IsApplied()
    {
        var (copy, label) = Corpus
            .Load(_folder.Path)
            .Reports[1]
            .Observations.Where(observation => observation.Value is not null)
            .Select(observation => (observation.Id, observation.Label))
            .First();
        _folder.Write(
            "corrections.tsv",
            $"action\tid\tfield\texpects\tvalue\treason\nchange\t{copy}\tlabel\t{label}\t新名\tx\n"
        );
        var lines = new List<CorrectionLine>();
        var observations = CorpusStream
            .Read(_folder.Path, corrections: lines.Add)
            .SelectMany(report => report.Observations)
            .ToList();
        Assert.Equal("新名", observations.Single(observation => observation.Id == copy).Label);
        Assert.Equal(CorrectionOutcome.Applied, Assert.Single(lines).Outcome);
        Assert.Equal(Corpus.Load(_folder.Path).Observations, observations);
    }

    [Fact]
    public void Read_AFolderWithoutAReport_FailsAsLoadDoes()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_folder.Path, "none")).FullName;
        var expected = Assert.Throws<UnreadableReportException>(() => Corpus.Load(empty));
        Assert.Equal(
            expected.Message,
            Assert.Throws<UnreadableReportException>(() => CorpusStream.Read(empty).ToList()).Message
        );
    }

    /// <summary>Reads the next report in a frame of its own, so that no local of the test holds it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool MoveNext(IEnumerator<Report> reports, List<WeakReference> read)
    {
        if (!reports.MoveNext())
            return false;
        read.Add(new WeakReference(reports.Current));
        read.Add(new WeakReference(reports.Current.Text));
        read.Add(new WeakReference(reports.Current.Observations[0]));
        return true;
    }
}
