using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Reads what the lines below a title say of whose report it is: 政府工作报告, and ——2022年1月12日在青山区第三届人民代表大会… or
/// 青山区人民政府 below.</summary>
internal static class TitleBelow
{
    private const int MostLines = 3;
    private const int LongestLine = 60;
    private const int YearLength = 4;
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
        for (var i = 0; i + YearLength < line.Length; i++)
        {
            if (!FourDigitYear.Is(line, i, i + YearLength) || line[i + YearLength] != '年')
                continue;
            var year = int.Parse(line.AsSpan(i, YearLength), NumberStyles.None, CultureInfo.InvariantCulture);
            var month = line.AsSpan(i + YearLength + 1);
            month = month[..Math.Max(0, month.IndexOf('月'))];
            _ = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            return MeetingMonth.PlanYearOf(year, number).ToString(CultureInfo.InvariantCulture);
        }

        return "";
    }
}
