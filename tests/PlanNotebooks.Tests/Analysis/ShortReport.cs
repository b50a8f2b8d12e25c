using System.Globalization;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>Reports of a few sentences, one a year, for hand-computed analyses.</summary>
internal static class ShortReport
{
    /// <summary>A division that has kept its boundaries.</summary>
    public const string District = "杭州市西湖区";

    /// <summary>Its city.</summary>
    public const string City = "杭州市";

    /// <summary>A plan report that looks back on a year and plans the next.</summary>
    /// <param name="reviewed">The year under review.</param>
    /// <param name="review">What was achieved, in sentences.</param>
    /// <param name="plan">What is planned, in sentences.</param>
    /// <param name="region">The division, with what is above it.</param>
    public static Report Of(int reviewed, string review, string plan = "", string region = District)
    {
        var planned = (reviewed + 1).ToString(CultureInfo.InvariantCulture);
        return Report.FromText(
            region + planned + ".txt",
            $"{region}{reviewed}年国民经济和社会发展计划执行情况与{planned}年国民经济和社会发展计划草案的报告\n"
                + $"一、{reviewed}年国民经济和社会发展计划执行情况\n{review}\n"
                + $"二、{planned}年国民经济和社会发展总体思路和预期目标\n{plan}\n"
        );
    }

    /// <summary>A work report of the same years.</summary>
    /// <param name="reviewed">The year under review.</param>
    /// <param name="review">What was achieved, in sentences.</param>
    /// <param name="plan">What is planned, in sentences.</param>
    /// <param name="region">The division, with what is above it.</param>
    public static Report Work(int reviewed, string review, string plan = "", string region = District)
    {
        var planned = (reviewed + 1).ToString(CultureInfo.InvariantCulture);
        return Report.FromText(
            region + planned + "-work.txt",
            $"{region}{planned}年政府工作报告\n"
                + $"一、{reviewed}年工作回顾\n{review}\n"
                + $"二、{planned}年工作安排\n{plan}\n"
        );
    }
}
