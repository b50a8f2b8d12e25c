using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Reading;

/// <summary>Reads what the lines below a title say of whose report it is: 政府工作报告, and ——2022年1月12日在青山区第三届人民代表大会… or
/// 青山区人民政府 below.</summary>
internal static partial class TitleBelow
{
    private const int MostLines = 3;
    private const int LongestLine = 60;
    private const string Government = "人民政府";
    private const string Term = "届";
    private static readonly string[] Meetings = ["会议", "大会", "届人大"];

    /// <summary>A title with the region and the year that the lines below it name.</summary>
    /// <param name="title">The title.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="end">Where its line ends.</param>
    public static ReportTitle Add(ReportTitle title, string text, int end)
    {
        var (seen, below) = (0, ("", ""));
        foreach (var printed in text.AsSpan(end).EnumerateLines())
        {
            var line = printed.Trim();
            if (line.IsEmpty)
                continue;
            if (++seen > MostLines || line.Length > LongestLine || line.Contains('。'))
                break;
            below = With(below, Folding.Fold(line.ToString()));
        }

        return title with { Below = below };
    }

    private static (string Name, string Year) With((string Name, string Year) below, string line)
    {
        if (below.Name.Length == 0 && line.EndsWith(Government, StringComparison.Ordinal))
            return (line[..^Government.Length], below.Year);
        if (!Array.Exists(Meetings, word => line.Contains(word, StringComparison.Ordinal)))
            return below;
        return (below.Name.Length > 0 ? below.Name : NameIn(line), below.Year.Length > 0 ? below.Year : YearIn(line));
    }

    /// <summary>青山区 in 在青山区第三届人民代表大会.</summary>
    private static string NameIn(string line)
    {
        var at = line.IndexOf('在', StringComparison.Ordinal);
        var term = line.IndexOf(Term, StringComparison.Ordinal);
        var ordinal = term < 0 ? -1 : line.LastIndexOf('第', term);
        return at >= 0 && at < ordinal ? line[(at + 1)..ordinal] : "";
    }

    /// <summary>The year of a meeting; of one late in a year, the next.</summary>
    private static string YearIn(string line)
    {
        var date = Date().Match(line);
        if (!date.Success)
            return "";
        return MeetingMonth.PlanYearOf(Number(date, "year"), Number(date, "month")).ToString(CultureInfo.InvariantCulture);
    }

    private static int Number(Match date, string part) => int.Parse("0" + date.Groups[part].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<year>(?:19|20)[0-9]{2})年(?:(?<month>[0-9]{1,2})月)?")]
    private static partial Regex Date();
}
