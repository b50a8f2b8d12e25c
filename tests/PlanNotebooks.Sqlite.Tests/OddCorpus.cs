namespace PlanNotebooks.Sqlite.Tests;

/// <summary>Small reports made by hand, with what breaks quoting: quotes, percent signs, semicolons, rare characters, exact
/// decimals.</summary>
internal static class OddCorpus
{
    private const string Frame = "2020年杭州市政府工作报告\n一、2019年工作回顾\n{0}\n二、2020年工作任务\n{1}\n";

    /// <summary>A report of Hangzhou with these sentences.</summary>
    public static Corpus Of(string review, string plan = "2020年主要预期目标:地区生产总值增长6%-6.5%。") =>
        Corpus.Of(
            Report.FromText(
                "a'b\";drop table.txt",
                string.Format(System.Globalization.CultureInfo.InvariantCulture, Frame, review, plan)
            )
        );
}
