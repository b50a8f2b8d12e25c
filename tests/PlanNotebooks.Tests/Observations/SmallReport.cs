using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Observations;

/// <summary>A sentence in the smallest report that gives it a year, a region and a section.</summary>
internal static class SmallReport
{
    public const int ReviewYear = 2019;
    public const int PlanYear = 2020;
    private const string Title =
        "杭州市上城区2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告\n";
    private const string Review = "一、2019年国民经济和社会发展计划执行情况\n";
    private const string Plan = "二、2020年国民经济和社会发展总体思路和预期目标\n";

    /// <summary>The report with a sentence, or several, in the section of a role; <c>\n</c> written out breaks the line.</summary>
    public static Report With(string sentence, SectionRole role)
    {
        var body = sentence.Replace("\\n", "\n", StringComparison.Ordinal);
        var end = body[^1] is '。' or '\n' ? "\n" : "。\n";
        return Report.FromText("case.txt", Title + (role == SectionRole.Plan ? Plan : Review) + body + end);
    }
}
