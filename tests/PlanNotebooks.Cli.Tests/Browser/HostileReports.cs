using System.Globalization;

namespace PlanNotebooks.Cli.Tests.Browser;

/// <summary>A made folder of reports whose words are scripts, tags, formulas and Markdown: in labels, headings, sentences, indicators
/// and the files' names.</summary>
internal static class HostileReports
{
    private const string Script = "<script>document.title=1</script>";
    private const string Picture = "<img src=x onerror=document.title=1>";
    private const string Drawing = "\"><svg onload=document.title=1>";

    /// <summary>Words of the reports, each of which a page must show as it is.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        Script,
        Picture,
        Drawing,
        "</script>",
        "<b>重</b>",
        "&ltb&gt",
        "</td></table><h1>",
        "</style>",
        "=HYPERLINK(\"http://x\",\"y\")",
        "+cmd|' /C calc'A0",
        "**粗**",
        "[链](javascript:document.title=1)",
        "`码`",
        "# 头|格",
        "$&",
        "$`$'",
        "$x_1$",
        "\\(y_1\\)",
        "{{corpus}}{{页}}",
        "${页}",
    ];

    /// <summary>The characters inside the words that would stand alone in an element, were one made out of them.</summary>
    public static IReadOnlyList<string> Insides { get; } = ["重", "粗", "链", "码", "头", "格", "document.title=1"];

    /// <summary>The files of the reports; a newline and the separators of lines and paragraphs stand in one.</summary>
    public static IReadOnlyList<string> Names { get; } =
        OperatingSystem.IsWindows()
            ? ["&lt;b&gt;重.txt", "`码` ${页}.txt", "$x_1$ {{页}}.txt", "# 头.txt"]
            :
            [
                $"{Picture} &lt;i&gt;.txt",
                $"{Drawing} $& {{{{页}}}} `码` **粗** $x_1$.txt",
                "=HYPERLINK('x')|[链](javascript:document.title=1).txt",
                "# 头 <script>document.title=1\u2028.txt",
            ];

    /// <summary>The name of an indicator that the folder adds.</summary>
    public static string Indicator => $"Profit <b>重</b> {Script} **粗** $x_1$";

    /// <summary>Why a line of the folder's corrections.tsv changes a label.</summary>
    public static string Reason => $"asked {Script} <b>重</b> **粗** $x_1$";

    /// <summary>Writes the folder, which is created.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        (string Region, int Year, int Level)[] reports =
        [
            ("杭州市上城区", 2019, 80),
            ("杭州市上城区", 2020, 85),
            ("杭州市拱墅区", 2020, 90),
            ("杭州市", 2020, 900),
        ];
        foreach (var (name, (region, year, level), mark) in Names.Zip(reports, "甲乙丙丁"))
            File.WriteAllText(Path.Combine(folder, name), Report(region, year, level, mark));
        File.WriteAllText(
            Path.Combine(folder, "none & " + (OperatingSystem.IsWindows() ? "b" : "<b>重<i>") + ".txt"),
            $"Dear {Script} sir"
        );
        File.WriteAllText(
            Path.Combine(folder, "indicators.tsv"),
            $"code\tname_zh\tname_en\tunit\nprofit\t规上{Picture}利润\t{Indicator}\t元\n"
        );
        var corrected = Corpus.Load(folder).Observations.First(one => one.Value is not null);
        File.WriteAllText(
            Path.Combine(folder, "corrections.tsv"),
            $"action\tid\tfield\texpects\tvalue\treason\nchange\t{corrected.Id}\tlabel\t{corrected.Label}\t<b>重</b>总值\t{Reason}\n"
        );
    }

    private static string Report(string region, int year, int level, char mark) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {region}{year - 1}年国民经济和社会发展计划执行情况与{year}年国民经济和社会发展计划草案的报告
            一、{year - 1}年国民经济和社会发展计划执行情况{Picture}
            {mark}地{Script}{year - 1}年,地区生产总值{level}亿元,增长6.{year % 10}%{Drawing},一般公共预算收入{level
                / 10m}亿元,增长5.1%;固定资产投资增长7%;规上{Picture}利润增长{year % 10}.5%。
            (一){Script}产业发展**粗**
            {string.Concat(Words.Select((word, i) => $"{word}{mark}家企业新增{30 + i}家。"))}
            二、{year}年国民经济和社会发展计划目标{Drawing}
            {mark}地主要预期目标:{Script}地区生产总值增长{6
                + (year % 10 / 10m)}%左右,一般公共预算收入增长5%,固定资产投资增长7%;规上{Picture}利润增长{(year % 10)
                + 1}%。
            (一){Picture}**粗**
            {string.Concat(Words.Select((word, i) => $"确保{word}{mark}家企业新增{40 + i}家。"))}
            {mark}地{Script}投资完成上级下达任务{Drawing}。居民收入增长与<b>重</b>经济增长基本同步。

            """
        );
}
