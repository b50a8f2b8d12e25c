namespace PlanNotebooks.Structure;

/// <summary>The plan itself, as adopted: its title says neither that it reports nor that it is a draft.</summary>
internal static class AdoptedPlan
{
    private const string Name = "国民经济和社会发展计划";
    private static readonly string[] Reports =
    [
        "执行",
        "草案",
        "报告",
        "情况",
        "决议",
        "审查",
        "五年",
        "完成",
        "安排的",
    ];

    /// <summary>Whether a line is such a title: 青山市2023年国民经济和社会发展计划.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(Name, StringComparison.Ordinal);
        if (at < 5 || YearReader.EndingAt(line, at) is null)
            return false;
        foreach (var word in Reports)
            if (line.Contains(word, StringComparison.Ordinal))
                return false;
        return line.Length - at - Name.Length <= 16;
    }
}
