using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>A province with 150 of its counties, each with a report of two sentences: what charts must stay readable with.</summary>
internal static class ManyRegions
{
    private const string Prefix = "13";
    private const int Count = 150;

    /// <summary>The names of the counties, with their city before them.</summary>
    public static IReadOnlyList<string> Names { get; } = Read();

    /// <summary>The corpus: growth and target of each differ, by the order of the names.</summary>
    public static Corpus Corpus { get; } =
        Corpus.Of(Names.Select((name, i) => Report(name, i)).Prepend(Report("河北省", 70)));

    private static Report Report(string region, int i) =>
        ShortReport.Of(
            2019,
            FormattableString.Invariant($"地区生产总值增长{3 + i % 50 / 10m}%。一般公共预算收入{10 + i}亿元。"),
            FormattableString.Invariant($"地区生产总值增长{4 + i % 40 / 10m}%。"),
            region
        );

    private static List<string> Read()
    {
        var rows = TsvTable.Embedded("regions.tsv").Rows;
        var cities = rows.Where(row => row["code"].EndsWith("00", StringComparison.Ordinal))
            .ToDictionary(row => row["code"][..4], row => row["name"]);
        return rows.Where(row =>
                row["code"].StartsWith(Prefix, StringComparison.Ordinal)
                && !row["code"].EndsWith("00", StringComparison.Ordinal)
                && row["note"].Length == 0
                && cities.ContainsKey(row["code"][..4])
            )
            .Select(row => cities[row["code"][..4]] + row["name"])
            .Take(Count)
            .ToList();
    }
}
