namespace PlanNotebooks.Cli.Tests;

/// <summary><c>plan extract</c> on a folder with tables beside the reports.</summary>
public sealed class ExtractCorrectionsTests : IDisposable
{
    private const string Header = "action\tid\tfield\texpects\tvalue\treason\n";
    private const string Text =
        "杭州市上城区2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告\n一、2019年国民经济和社会发展计划执行情况\n数字经济核心产业增加值同比增长45%。\n";
    private readonly TemporaryFolder _folder = new();

    public ExtractCorrectionsTests() => _folder.Write("reports/a.txt", Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_AppliesCorrections_AndPrintsWhatWasNotApplied()
    {
        _folder.Write(
            "reports/corrections.tsv",
            Header
                + "change\t330102-2020-plan:87\tvalue\t45\t4.5\tmisprint\n"
                + "change\t330102-2020-plan:99\tvalue\t45\t4.5\tmisprint\n"
                + "change\t330102-2020-plan:87\tunit\t元\t%\t\n"
        );
        var run = await CommandRun.InAsync(_folder.Path, "extract", "reports");
        Assert.Equal(ExitCodes.Ok, run.ExitCode);
        Assert.Contains("\"value\":4.5", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"corrected\":\"value: 45 → 4.5 (misprint)\"", run.Output, StringComparison.Ordinal);
        var file = Path.Combine("reports", "corrections.tsv");
        Assert.Equal(
            [
                $"{file}, line 3: not applied: there is no observation 330102-2020-plan:99; look its id up in the "
                    + "exports, or delete the line",
                $"{file}, line 4: not applied: it gives no reason; write why in the column reason",
            ],
            run.Error.TrimEnd().Split(Environment.NewLine).Take(2)
        );
    }

    [Fact]
    public async Task Extract_InChinese_SaysInChineseWhyALineWasNotApplied()
    {
        _folder.Write(
            "reports/corrections.tsv",
            Header + "change\t330102-2020-plan:87\tvalue\t46\t4.5\tmisprint\n" + "change\t330102-2020-plan:87\tunit\t元\t%\t\n"
        );
        var run = await CommandRun.InAsync(_folder.Path, "extract", "reports", "--lang", "zh");
        var file = Path.Combine("reports", "corrections.tsv");
        Assert.Equal(
            [
                $"{file}，第2行：未应用：value为45，不是46；请再核对，把45写入expects，或删去此行",
                $"{file}，第3行：未应用：没有理由；请在reason列写明理由",
            ],
            run.Error.TrimEnd().Split(Environment.NewLine).Take(2)
        );
    }

    [Theory]
    [InlineData("corrections.tsv", "action\n", "corrections.tsv: has no column id")]
    [InlineData(
        "indicators.tsv",
        "code\tunit\nnew\t家\n",
        "indicators.tsv, line 2: new is not the library's, and a new indicator needs name_zh"
    )]
    public async Task Extract_TableThatIsNone_FailsInOneLine(string name, string text, string expected)
    {
        _folder.Write($"reports/{name}", text);
        var run = await CommandRun.InAsync(_folder.Path, "extract", "reports");
        Assert.Equal((ExitCodes.Failed, ""), (run.ExitCode, run.Output));
        Assert.Contains(
            expected,
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
    }
}
