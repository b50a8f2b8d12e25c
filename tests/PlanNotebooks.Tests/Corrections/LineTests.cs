using PlanNotebooks.Corrections;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Corrections;

/// <summary>Lines that are malformed or for nothing, and files that are none.</summary>
public sealed class LineTests
{
    private const string Id = CorrectedCorpus.ReportId + ":87";

    [Theory]
    [InlineData("alter|" + Id + "|value|45|4.5|x", "its action is alter; expected change, add or remove")]
    [InlineData("|" + Id + "|value|45|4.5|x", "its action is empty; expected change, add or remove")]
    [InlineData("change||value|45|4.5|x", "it names no observation")]
    [InlineData("add|||||x|q|||label=a;measure=level;value=1", "it names no report")]
    [InlineData("change|" + Id + "|value|45|4.5|", "it gives no reason")]
    [InlineData("change|" + Id + "|value|45|4.5", "it gives no reason")]
    [InlineData("change|" + Id + "||45|4.5|x", "there is no field ; expected one of region,")]
    [InlineData("change|" + Id + "|start|87|88|x", "start says where the number stands, and stays")]
    [InlineData("change|" + Id + "|indicator_value||1|x", "indicator_value follows from")]
    [InlineData("change|" + Id + "|value|45%|4.5|x", "expects is 45%, and value is a number in base units")]
    [InlineData("change|" + Id + "|value|45|4,500|x", "value is 4,500, and value is a number in base units")]
    [InlineData("change|" + Id + "|role|result|goal|x", "value is goal, and role is one of result, target, baseline")]
    [InlineData("change|" + Id + "|period|2019|19|x", "value is 19, and period is a year")]
    [InlineData("change|" + Id + "|label|数字经济核心产业增加值||x", "value is empty, and label is words, not nothing")]
    [InlineData("change|" + Id + "|value|45|4.5|x|quote", "quote, start, end and fields are for add")]
    [InlineData("remove|" + Id + "||||x", "it expects nothing")]
    [InlineData("remove|" + Id + "||45|4.5|x", "value is for change")]
    [InlineData(
        "add|" + CorrectedCorpus.ReportId + "||||x||||label=a;measure=level;value=1",
        "it does not say where the number stands"
    )]
    [InlineData(
        "add|" + CorrectedCorpus.ReportId + "||||x||5||label=a;measure=level;value=1",
        "it does not say where the number stands"
    )]
    [InlineData(
        "add|" + CorrectedCorpus.ReportId + "||||x|q|||label=a;value=1",
        "fields needs label, measure, and value or text"
    )]
    [InlineData("add|" + CorrectedCorpus.ReportId + "||||x|q|||label", "fields holds label; expected key=value")]
    [InlineData("add|" + CorrectedCorpus.ReportId + "||||x|q|||label=a;label=b", "fields gives label twice")]
    [InlineData("add|" + CorrectedCorpus.ReportId + "||||x|q|||value=a", "fields gives value=a, and value is a number")]
    [InlineData(
        "add|" + CorrectedCorpus.ReportId + "|value|||x|q|||label=a;measure=level;value=1",
        "field, expects and value are for change"
    )]
    [InlineData("change|" + Id + "|value|45|4.5|x||||||", "12 cells, but the header names 10")]
    [InlineData("change|330102-2020-plan:1|value|45|4.5|x", "there is no observation 330102-2020-plan:1;")]
    [InlineData("change|330102-2021-plan:87|value|45|4.5|x", "the folder has no report 330102-2021-plan;")]
    public void Line_ThatIsMalformedOrForNothing_IsReportedAndNotApplied(string line, string why)
    {
        Assert.StartsWith(why, CorrectedCorpus.WhyNot(line), StringComparison.Ordinal);
        Assert.Equal(CorrectedCorpus.AsRead.Observations, CorrectedCorpus.With(line).Observations);
    }

    [Fact]
    public void Lines_AreCountedAsInTheFile()
    {
        var corpus = CorrectedCorpus.WithFile(
            "# by hand\n\naction\tid\tfield\texpects\tvalue\treason\nchange\tx:1\tvalue\t1\t2\ty\n\nalter\tx:1\tvalue\t1\t2\ty\n"
        );
        Assert.Equal([4, 6], corpus.Corrections.Select(line => line.Line));
    }

    [Fact]
    public void Cells_ThatASpreadsheetQuoted_AreRead()
    {
        var line = CorrectedCorpus.With($"change|{Id}|value|45|4.5|\"misprint, \"\"4.5\"\" is likely\"").Corrections[0];
        Assert.Equal((CorrectionOutcome.Applied, "misprint, \"4.5\" is likely"), (line.Outcome, line.Reason));
    }

    [Theory]
    [InlineData("", "has no header line")]
    [InlineData("action\tid\tfield\texpects\tvalue\n", "has no column reason")]
    [InlineData("action\tid\tfield\texpects\tvalue\treason\twhy\n", "has a column why")]
    [InlineData("PK\u0003\u0004\0", "is no text")]
    public void File_ThatIsNoTableOfCorrections_ThrowsAndNamesIt(string file, string reason)
    {
        var fault = Assert.Throws<UnreadableTableException>(() => CorrectedCorpus.WithFile(file));
        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
        Assert.EndsWith("corrections.tsv", fault.Path, StringComparison.Ordinal);
        Assert.StartsWith(fault.Path, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoFile_NoCorrections() => Assert.Empty(CorrectedCorpus.AsRead.Corrections);

    [Fact]
    public void File_IsNoReport() => Assert.Empty(CorrectedCorpus.With($"change|{Id}|value|45|4.5|x").Skipped);

    [Fact]
    public void NamedFile_TakesTheCorrectionsBesideIt_AndLeavesThoseOfOtherReports()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("report.txt", CorrectedCorpus.AsRead.Reports[0].Text.Raw);
        folder.Write(
            "corrections.tsv",
            $"action\tid\tfield\texpects\tvalue\treason\nchange\t{Id}\tvalue\t45\t4.5\tx\nchange\t330102-2021-plan:87\tvalue\t45\t4.5\tx\n"
        );
        Assert.Equal(
            [CorrectionOutcome.Applied, CorrectionOutcome.OtherReport],
            Corpus.Load(file).Corrections.Select(line => line.Outcome)
        );
    }

    [Fact]
    public void Stream_AppliesTheCorrectionsToo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.txt", CorrectedCorpus.AsRead.Reports[0].Text.Raw);
        folder.Write(
            "corrections.tsv",
            $"action\tid\tfield\texpects\tvalue\treason\nchange\t{Id}\tvalue\t45\t4.5\tx\nchange\t{Id}9\tvalue\t45\t4.5\tx\n"
        );
        var lines = new List<CorrectionLine>();
        var report = Assert.Single(CorpusStream.Read(folder.Path, corrections: lines.Add).ToList());
        Assert.Equal(4.5m, report.Observations[0].Value);
        Assert.Equal([CorrectionOutcome.Applied, CorrectionOutcome.NotApplied], lines.Select(line => line.Outcome));
    }
}
