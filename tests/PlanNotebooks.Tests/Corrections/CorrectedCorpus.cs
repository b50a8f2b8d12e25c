using PlanNotebooks.Corrections;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Corrections;

/// <summary>A small report in a folder with corrections beside it.</summary>
internal static class CorrectedCorpus
{
    public const string ReportId = "330102-2020-plan-nwattr";
    private const string Header = "action\tid\tfield\texpects\tvalue\treason\tquote\tstart\tend\tfields\n";

    private const string Text =
        "杭州市上城区2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告\n"
        + "一、2019年国民经济和社会发展计划执行情况\n"
        + "数字经济核心产业增加值同比增长45%。新增绿地30亩。失业率为2.1%。新集聚持牌金融机构拾贰家。\n"
        + "二、2020年国民经济和社会发展总体思路和预期目标\n"
        + "主要预期目标是：地区生产总值增长6%-6.5%，新建道路3条，改造小区9个，修缮小区9个。\n";

    /// <summary>Loads the report with the lines of a corrections.tsv, their cells parted by bars.</summary>
    public static Corpus With(params IEnumerable<string> lines) =>
        WithFile(Header + string.Concat(lines.Select(line => line.Replace('|', '\t') + "\n")));

    /// <summary>Loads the report with a whole corrections.tsv; none where it is null.</summary>
    public static Corpus WithFile(string? corrections, string? indicators = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.txt", Text);
        if (corrections is not null)
            folder.Write("corrections.tsv", corrections);
        if (indicators is not null)
            folder.Write("indicators.tsv", indicators);
        return Corpus.Load(folder.Path);
    }

    /// <summary>The report as it was read.</summary>
    public static Corpus AsRead { get; } = WithFile(null);

    /// <summary>The observation of a label as it was read.</summary>
    public static Observation Read(string label) =>
        AsRead.Observations.First(observation => observation.Label == label);

    /// <summary>The only line's fate: why it was not applied.</summary>
    public static string WhyNot(params IEnumerable<string> lines)
    {
        var last = With(lines).Corrections[^1];
        Assert.Equal(CorrectionOutcome.NotApplied, last.Outcome);
        return last.Why;
    }
}
